import type { ComponentChildren, VNode } from "preact";
import type { Column, Row } from "./table.js";

/** How a table is sorted, and what a click on a heading does. */
export interface Sorting {
  readonly column: string | undefined;
  readonly descending: boolean;
  readonly by: (column: string) => void;
}

/** Rows of a collection: written into the page by the build, and again by the script that sorts and filters. */
export function Rows({
  name,
  columns,
  rows,
  up,
  sorting,
}: {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The way from the page to the root of its language. */
  readonly up: string;
  /** Left out where no script runs. */
  readonly sorting?: Sorting;
}): VNode {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={name}>
      <table class="rows">
        <thead>
          <tr>
            {columns.map(({ id, label }) => (
              <Heading key={id} id={id} sorting={sorting}>
                {label}
              </Heading>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ to, cells: [first, ...others] }) => (
            <tr key={to}>
              <th scope="row">
                <a href={`${up}${to}`}>{first}</a>
              </th>
              {others.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Heading({
  id,
  sorting,
  children,
}: {
  readonly id: string;
  readonly sorting: Sorting | undefined;
  readonly children: ComponentChildren;
}) {
  if (!sorting) return <th scope="col">{children}</th>;
  const { column, descending, by } = sorting;
  const order = column !== id ? "none" : descending ? "descending" : "ascending";
  return (
    <th scope="col" aria-sort={order}>
      <button
        type="button"
        onClick={() => {
          by(id);
        }}
      >
        {children}
        <span aria-hidden="true">{{ none: " ↕", ascending: " ↑", descending: " ↓" }[order]}</span>
      </button>
    </th>
  );
}
