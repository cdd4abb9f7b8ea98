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

const crossed: readonly AnyTerm[] = [
  {
    ...term("event-kinds", "rocket-attack", "Rocket attack", "هجوم صاروخي"),
    broader: "attack",
    crosswalk: [
      { scheme: "plover", code: "ASSAULT/heavy-weapons", match: "close" },
      { scheme: "ucdp", none: "only-if-lethal" },
    ],
  },
  {
    ...term("event-groups", "attack", "Attack", "هجوم"),
    prospects: [
      { modality: "threatened", scheme: "plover", code: "THREATEN/violence", match: "broad" },
      { modality: "threatened", scheme: "ucdp", none: "not-done" },
    ],
  },
  { ...term("modalities", "occurred", "Occurred", "وقع"), done: true },
  term("modalities", "threatened", "Threatened", "مهدَّد به"),
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
  helper("crosswalkOf", query.crosswalkOf, {
    terms: read(crossed, listOf(schema.termSchema)),
    question: asked(
      { kind: "rocket-attack", modality: "threatened", scheme: "plover" },
      options(
        {
          kind: termOf(["rocket-attack"]),
          modality: termOf(["occurred", "threatened"]),
          scheme: termOf(["plover", "cameo", "acled", "ucdp"]),
        },
        ["kind", "modality", "scheme"],
      ),
    ),
  }),
  helper("isolateRtl", query.isolateRtl, { text: asked("بغداد", text) }),
];
