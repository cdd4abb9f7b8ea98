import * as z from "zod/mini";
import type { Term } from "../model/term.js";
import { bilingualSchema } from "./bilingual.js";
import type { Exactly } from "./exactly.js";
import { slugSchema } from "./slug.js";
import { textSchema } from "./text.js";

const schema = /* @__PURE__ */ (() => {
  const scheme = z.enum([
    "plover",
    "cameo",
    "acled",
    "ucdp",
    "gtd",
    "airwars",
    "sfm",
    "bods",
    "wikidata",
  ]);
  return z.strictObject({
    id: slugSchema,
    list: slugSchema,
    label: bilingualSchema,
    definition: bilingualSchema,
    broader: z.optional(slugSchema),
    exclusive: z.optional(z.boolean()),
    crosswalk: z._default(
      z.array(
        z.union([
          z.strictObject({
            scheme,
            code: textSchema,
            match: z.enum(["exact", "close", "broad", "narrow"]),
          }),
          z.strictObject({
            scheme,
            none: z.enum(["not-covered", "dropped", "only-if-lethal", "attribute", "too-general"]),
          }),
        ]),
      ),
      [],
    ),
  });
})();

/** A term of a closed list. */
export const termSchema: z.ZodMiniType<Term> = schema satisfies Exactly<Term, typeof schema>;
