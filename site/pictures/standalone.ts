import { readFileSync } from "node:fs";
import type { Picture } from "./picture.js";

const PAGE = /:root\s*\{([^}]*)\}/;
const DARK = /:root\[data-theme="dark"\]\s*\{([^}]*)\}/;

/**
 * A picture as a file of its own, which carries its colours and paper, and follows the theme of the reader's computer.
 *
 * @param picture - In the language of the page that shows it.
 * @param width - In pixels.
 */
export function standalone(picture: Picture, width: number): string {
  const sheets = ["site/shell/site.css", "site/pictures/pictures.css"].map((file) =>
    readFileSync(file, "utf8"),
  );
  const variablesOf = (theme: RegExp) =>
    sheets.flatMap((css) => (theme.exec(css)?.[1] ?? "").match(/--[\w-]+: #\w+/g) ?? []).join(";");
  const style = `<style>svg{${variablesOf(PAGE)};color:var(--ink);background:var(--paper)}@media(prefers-color-scheme:dark){svg{${variablesOf(DARK)}}}</style>`;
  return `${picture.draw(width).replace(/<svg[^>]*>/, (start) => `${start}${style}`)}\n`;
}
