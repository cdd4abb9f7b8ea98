import * as z from "zod/v4-mini";
import type { AnyTerm } from "../model/term.js";
import { bilingualSchema } from "./bilingual.js";
import type { Exactly } from "./exactly.js";
import { formRefusal } from "./refusal.js";
import { says } from "./says.js";
import { slugSchema, textSchema } from "./scalars.js";

const schema = /* @__PURE__ */ (() => {
  const scheme = z.enum(
    ["plover", "cameo", "acled", "ucdp", "gtd", "airwars", "sfm", "bods", "wikidata"],
    says,
  );
  const code = z.strictObject(
    { scheme, code: textSchema, match: z.enum(["exact", "close", "broad", "narrow"], says) },
    says,
  );
  const gap = z.strictObject(
    {
      scheme,
      none: z.enum(["not-covered", "dropped", "only-if-lethal", "attribute", "too-general"], says),
    },
    says,
  );
  return z.strictObject(
    {
      id: slugSchema,
      list: slugSchema,
      label: bilingualSchema,
      synonyms: z.optional(
        z.strictObject({ en: z.array(textSchema, says), ar: z.array(textSchema, says) }, says),
      ),
      definition: bilingualSchema,
      broader: z.optional(slugSchema),
      exclusive: z.optional(z.boolean(says)),
      crosswalk: z._default(
        z.array(
          z.union(
            [code, gap],
            formRefusal(
              "is neither a code nor a gap.",
              "Write scheme, code and match, or scheme and none, as docs/codebook.md shows them.",
            ),
          ),
          says,
        ),
        [],
      ),
    },
    says,
  );
})();

/** A term of a closed list. */
export const termSchema: z.ZodMiniType<AnyTerm> = schema satisfies Exactly<AnyTerm, typeof schema>;
