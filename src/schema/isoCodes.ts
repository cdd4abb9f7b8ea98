import * as z from "zod/v4-mini";

/** ISO 3166-1 alpha-2, by its form. */
export const countryCodeSchema: z.ZodMiniType<string> = /* @__PURE__ */ (() =>
  z
    .string()
    .check(z.regex(/^[A-Z]{2}$/, "Not a country code.\nUse ISO 3166-1 alpha-2, such as IQ.")))();

/** ISO 3166-2, by its form. */
export const subdivisionCodeSchema: z.ZodMiniType<string> = /* @__PURE__ */ (() =>
  z
    .string()
    .check(
      z.regex(
        /^[A-Z]{2}-[A-Z0-9]{1,3}$/,
        "Not a subdivision code.\nUse ISO 3166-2, such as IQ-BG.",
      ),
    ))();
