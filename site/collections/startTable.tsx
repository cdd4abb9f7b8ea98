import { render } from "preact";
import type { Language } from "../shell/languages.js";
import { CollectionTable } from "./CollectionTable.js";
import type { Table } from "./table.js";
import { word } from "./words.js";

/** Puts the table that sorts and filters in the place of the first rows that the page brings. */
export async function startTable(): Promise<void> {
  const host = document.querySelector<HTMLElement>("#table");
  const { rows, name = "" } = host?.dataset ?? {};
  if (!host || rows === undefined) return;
  const language: Language = document.documentElement.lang === "ar" ? "ar" : "en";
  const said = document.querySelector("#table-state");
  if (said) said.textContent = word("loading", language);
  try {
    const answer = await fetch(rows);
    if (!answer.ok) throw new Error(`${rows}: ${answer.status}`);
    const table = (await answer.json()) as Table;
    host.replaceChildren();
    render(<CollectionTable table={table} language={language} name={name} />, host);
    if (said) said.textContent = "";
  } catch {
    if (said) said.textContent = word("notLoaded", language);
  }
}
