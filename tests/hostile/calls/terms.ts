import * as z from "zod/v4-mini";
import * as query from "../../../src/entries/query.js";
import * as schema from "../../../src/entries/schema.js";
import type { AnyTerm } from "../../../src/model/term.js";
import { asked, listOf, options, read, termOf, text } from "../legal.js";
import { helper, type SoundCall } from "../sound.js";

const term = (list: string, id: string, en: string, ar: string): AnyTerm => ({
  id,
  list,
  label: { en, ar },
  definition: { en, ar },
  crosswalk: [],
});
const terms = [
  term("roles", "agent", "Agent", "فاعل"),
  term("place-kinds", "region", "Region", "إقليم"),
  term("place-precisions", "region", "Within a region", "ضمن إقليم"),
];

/** Sound calls of terms and of text. */
export const termCalls: readonly SoundCall[] = [
  helper("labelOf", query.labelOf, {
    terms: read(terms, listOf(schema.termSchema)),
    id: asked("region", termOf(["agent", "region"])),
    options: asked(
      { language: "ar", list: "place-kinds" },
      options({ language: termOf(["en", "ar"]), list: termOf(["place-kinds"]) }),
    ),
  }),
  helper("hasId", query.hasId, {
    terms: read(terms, listOf(z.looseObject({ id: z.string() }))),
    id: asked("region", z.unknown()),
  }),
  helper("isolateRtl", query.isolateRtl, { text: asked("بغداد", text) }),
];
