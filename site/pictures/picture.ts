import type { Language } from "../shell/languages.js";

/** A cell of a table: a text, a number, or a text that leads to a page of the site. */
export type Cell = string | number | { readonly text: string; readonly to: string };

/** The same as a picture shows, as rows. */
export interface PictureTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A picture of records, in one language. */
export interface Picture {
  /** What its files and its anchor are called. */
  readonly name: string;
  readonly title: string;
  /** What it shows and how to read it: the description of the SVG, and the caption under it. */
  readonly description: string;
  /** A whole `<svg>`, drawn for a width in pixels; its colours are the variables of `pictures.css`. */
  readonly draw: (width: number) => string;
  readonly table: PictureTable;
}

/** A function of records that gives a picture in a language. */
export type PictureIn = (language: Language) => Picture;
