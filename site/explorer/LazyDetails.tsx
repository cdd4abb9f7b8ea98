import type { ComponentChildren, VNode } from "preact";
import { useState } from "preact/hooks";
import { useExplorer } from "./explorerContext.js";

/** What can be opened. Once the page is alive, what is closed is not drawn, so that filters stay quick. */
export function LazyDetails({
  summary,
  children,
}: {
  readonly summary: ComponentChildren;
  readonly children: () => ComponentChildren;
}): VNode {
  const { isReady } = useExplorer();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      {(isOpen || !isReady) && children()}
    </details>
  );
}
