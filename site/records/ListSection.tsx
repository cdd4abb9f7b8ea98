import type { ComponentChildren, VNode } from "preact";
import { LongList } from "./LongList.js";
import { Section } from "./Section.js";

/** A part of a page that is one list; left out when the list is empty. */
export function ListSection<Item>({
  id,
  name,
  items = [],
  children,
}: {
  readonly id: string;
  readonly name: string;
  readonly items?: readonly Item[] | undefined;
  /** What an item looks like. */
  readonly children: (item: Item) => ComponentChildren;
}): VNode | null {
  if (items.length === 0) return null;
  return (
    <Section id={id} name={name} count={items.length}>
      <LongList items={items}>{children}</LongList>
    </Section>
  );
}
