/**
 * Shows the button of the search, and opens the search by it, by `/` or by Ctrl+K. What the search needs is loaded
 * when it is first opened.
 *
 * @param assets - The address of the folder of scripts.
 */
export function searchShortcuts(assets: URL): void {
  const open = () => {
    void import("./openSearch.js").then(({ openSearch }) => {
      openSearch(assets);
    });
  };
  const button = document.querySelector<HTMLButtonElement>("button.search-open");
  if (button) {
    button.hidden = false;
    button.addEventListener("click", open);
  }
  addEventListener("keydown", (event) => {
    const isSlash =
      event.key === "/" && !isTyping(event.target) && !event.ctrlKey && !event.metaKey;
    const isK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
    if (!isSlash && !isK) return;
    event.preventDefault();
    open();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]")
  );
}
