import * as z from "zod/v4-mini";
import type { Bilingual } from "../model/bilingual.js";
import type { Exactly } from "./exactly.js";
import { says } from "./says.js";
import { textSchema } from "./scalars.js";

const schema = /* @__PURE__ */ (() => z.strictObject({ en: textSchema, ar: textSchema }, says))();

/** One text in English and Arabic. */
export const bilingualSchema: z.ZodMiniType<Bilingual> = schema satisfies Exactly<
  Bilingual,
  typeof schema
>;
