import type { CrosswalkCode, CrosswalkScheme } from "../model/term.js";

/**
 * A code that another scheme would use, or the reason why it has none.
 *
 * @typeParam Scheme - The scheme.
 * @typeParam Reason - The reasons that there may be.
 */
export type FieldCode<Scheme extends CrosswalkScheme, Reason extends string> =
  | (CrosswalkCode & {
      /** The scheme. */
      readonly scheme: Scheme;
    })
  | {
      /** The scheme. */
      readonly scheme: Scheme;
      /** The reason. */
      readonly none: Reason;
    };

/** The schemes with codes for how exactly a date or a place is known. */
export type PrecisionScheme = "acled" | "ucdp";

export const PRECISION_SCHEMES: readonly PrecisionScheme[] = ["acled", "ucdp"];
