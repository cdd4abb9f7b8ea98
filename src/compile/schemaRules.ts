import { DAY_PATTERN, EDTF_INTERVAL_PATTERN, EDTF_PATTERN } from "../dates/edtfPattern.js";
import { ANCHOR } from "../schema/evidence.js";
import { LONGEST_SLUG, SLUG, INVISIBLE, WEB_ADDRESS } from "../schema/scalars.js";

/** A piece of a JSON Schema. */
export type Fragment = Readonly<Record<string, unknown>>;

const visible: Fragment = { pattern: visiblePattern() };

/**
 * What the checks of the schemas say in JSON Schema, by the names of their rules. Conditions name the fields
 * that they ask for once more, and their types: strict readers want it so.
 */
export const schemaRules: Readonly<Record<string, Fragment>> = {
  "id-is-slug": { pattern: SLUG.source, maxLength: LONGEST_SLUG },
  "text-visible": visible,
  "anchor-short": { pattern: ANCHOR.source },
  "day-exists": { pattern: DAY_PATTERN },
  "date-readable": { pattern: EDTF_PATTERN },
  "interval-readable": { pattern: EDTF_INTERVAL_PATTERN },
  "url-is-web": { pattern: WEB_ADDRESS.source, allOf: [visible] },
  "epithet-has-speaker": when("kind", "epithet", needs("speaker")),
  "variant-says-something": { minProperties: 1 },
  "inferred-says-why": when("basis", "inferred", needs("note")),
  "held-text-has-digest": { dependentRequired: { document: ["digest"], digest: ["document"] } },
  "figure-has-one-time": { oneOf: [needs("asOf"), needs("period")] },
  "value-fits-bound": {
    allOf: [
      when("bound", "word", { ...needs("word"), not: { anyOf: numbers() } }),
      when("bound", "range", needs("low", "high")),
      {
        if: { properties: { bound: { enum: ["word", "range"] } } },
        else: { anyOf: numbers() },
      },
    ],
  },
  "redirect-fits-kind": {
    allOf: [
      when("kind", "merged", into({ minItems: 1, maxItems: 1 })),
      when("kind", "split", into({ minItems: 2 })),
      when("kind", "retracted", into({ maxItems: 0 })),
    ],
  },
};

/** Rules that JSON Schema has no words for: it compares no two values. */
export const unsayableRules: readonly string[] = ["value-ordered"];

function when(field: string, value: string, then: Fragment): Fragment {
  return { if: { properties: { [field]: { const: value } } }, then };
}

function needs(...fields: readonly string[]): Fragment {
  return { properties: Object.fromEntries(fields.map((field) => [field, true])), required: fields };
}

function numbers(): readonly Fragment[] {
  return [needs("best"), needs("low"), needs("high")];
}

function into(count: Fragment): Fragment {
  return { properties: { into: { type: "array", ...count } } };
}

/** No invisible character, spelled as ranges of the basic plane: few engines know the properties of Unicode. */
function visiblePattern(): string {
  const ranges: [number, number][] = [];
  for (let code = 0; code <= 0xffff; code += 1) {
    if (!INVISIBLE.test(String.fromCharCode(code))) continue;
    const last = ranges.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const written = ranges.map(([first, last]) =>
    first === last ? escaped(first) : `${escaped(first)}-${escaped(last)}`,
  );
  return `^[^${written.join("")}]*$`;
}

function escaped(code: number): string {
  return `\\u${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
