declare module "edtf" {
  /** A parsed value; `min` and `max` are milliseconds, or infinite. */
  export interface Parsed {
    readonly type: "Date" | "Interval" | "Set" | "List";
    readonly min: number;
    readonly max: number;
  }
  /** Parses only, and tells the level of EDTF that the text needs. */
  export function parse(text: string): { readonly level: number };
  export default function edtf(text: string): Parsed;
}
