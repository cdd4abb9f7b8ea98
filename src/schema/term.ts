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
  const code = {
    scheme,
    code: textSchema,
    match: z.enum(["exact", "close", "broad", "narrow"], says),
  };
  const gap = {
    scheme,
    none: z.enum(
      [
        "not-covered",
        "dropped",
        "only-if-lethal",
        "attribute",
        "too-general",
        "not-done",
        "conditional",
      ],
      says,
    ),
  };
  const modality = slugSchema;
  const neither = formRefusal(
    "is neither a code nor a reason why there is none.",
    "Write scheme, code and match, or scheme and none, as docs/codebook.md shows.",
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
      done: z.optional(z.boolean(says)),
      crosswalk: z._default(
        z.array(z.union([z.strictObject(code, says), z.strictObject(gap, says)], neither), says),
        [],
      ),
      prospects: z.optional(
        z.array(
          z.union(
            [
              z.strictObject({ modality, ...code }, says),
              z.strictObject({ modality, ...gap }, says),
            ],
            neither,
          ),
          says,
        ),
      ),
    },
    says,
  );
})();

/** A term of a closed list. */
export const termSchema: z.ZodMiniType<AnyTerm> = schema satisfies Exactly<AnyTerm, typeof schema>;
