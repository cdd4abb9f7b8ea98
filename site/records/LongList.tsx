import { type ComponentChildren, type VNode } from "preact";
import { usePage } from "../shell/pageContext.js";
import { word } from "./words.js";

/** A list whose first items stand open, and whose others wait behind a switch. */
export function LongList<Item>({
  items,
  shown = 12,
  children,
}: {
  readonly items: readonly Item[];
  /** How many stand open. */
  readonly shown?: number;
  /** What an item looks like. */
  readonly children: (item: Item) => ComponentChildren;
}): VNode {
  const { language } = usePage();
  const rest = items.length <= shown + 2 ? [] : items.slice(shown);
  const lines = (some: readonly Item[]) => (
    <ul class="lines">
      {some.map((item, at) => (
        <li key={at}>{children(item)}</li>
      ))}
    </ul>
  );
  return (
    <>
      {lines(items.slice(0, items.length - rest.length))}
      {rest.length > 0 && (
        <details>
          <summary data-twin="skip">
            {word("more", language)} ({rest.length})
          </summary>
          {lines(rest)}
        </details>
      )}
    </>
  );
}
