import * as z from "zod/v4-mini";
import { formRefusal } from "./refusal.js";
import { says } from "./says.js";

/** ISO 3166-1 alpha-2, by its form. */
export const countryCodeSchema: z.ZodMiniType<string> = /* @__PURE__ */ (() =>
  z
    .string(says)
    .check(
      z.regex(
        /^[A-Z]{2}$/,
        formRefusal("is not a country code.", "Use ISO 3166-1 alpha-2, such as IQ."),
      ),
    ))();

/** ISO 3166-2, by its form. */
export const subdivisionCodeSchema: z.ZodMiniType<string> = /* @__PURE__ */ (() =>
  z
    .string(says)
    .check(
      z.regex(
        /^[A-Z]{2}-[A-Z0-9]{1,3}$/,
        formRefusal("is not a subdivision code.", "Use ISO 3166-2, such as IQ-BG."),
      ),
    ))();
