declare module "edtf" {
  /** A parsed value; `min` and `max` are milliseconds, or infinite. */
  export interface Parsed {
    readonly type: "Date" | "Interval" | "Set" | "List";
    readonly min: number;
    readonly max: number;
  }
  export default function edtf(text: string): Parsed;
}
