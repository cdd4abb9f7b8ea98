import { render } from "preact";
import type { Language } from "../shell/languages.js";
import { SearchDialog } from "./SearchDialog.js";

/**
 * Opens the search over the page; makes it the first time.
 *
 * @param assets - The address of the folder of scripts.
 */
export function openSearch(assets: URL): void {
  const language: Language = document.documentElement.lang === "ar" ? "ar" : "en";
  const dialog =
    document.querySelector<HTMLDialogElement>("dialog.search") ?? made(assets, language);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector("input")?.select();
}

function made(assets: URL, language: Language): HTMLDialogElement {
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = new URL("search.css", assets).href;
  document.head.append(sheet);
  const dialog = document.createElement("dialog");
  dialog.className = "search";
  dialog.ariaLabel = language === "ar" ? "بحث" : "Search";
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  const close = () => {
    dialog.close();
  };
  render(<SearchDialog assets={assets} language={language} close={close} />, dialog);
  return dialog;
}
