import type { ComponentChildren, VNode } from "preact";

/** A part of a page under its heading, with how many things are in it. Empty parts are left out by who uses it. */
export function Section({
  id,
  name,
  count,
  children,
}: {
  /** The anchor of the part. */
  readonly id: string;
  readonly name: string;
  readonly count?: number;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {name}
        {count !== undefined && <span class="count"> {count}</span>}
      </h2>
      {children}
    </section>
  );
}
