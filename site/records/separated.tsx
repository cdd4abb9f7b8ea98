import { Fragment, type ComponentChildren } from "preact";

/** Things one after another, with a separator between them. */
export function separated(
  items: readonly ComponentChildren[],
  separator: ComponentChildren = " · ",
): ComponentChildren {
  return items.map((item, at) => (
    <Fragment key={at}>
      {at > 0 && separator}
      {item}
    </Fragment>
  ));
}
