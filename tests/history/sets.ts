import fc from "fast-check";
import type { RecordSet } from "../../src/history/recordSet.js";

/** A set without records. */
export const empty: RecordSet = {
  sources: [],
  actors: [],
  places: [],
  events: [],
  prospects: [],
  figures: [],
  terms: [],
  redirects: [],
};

/** A set that holds these events alone, whatever members they have. */
export function ofEvents(
  ...events: readonly { readonly id: string; readonly [member: string]: unknown }[]
): RecordSet {
  return { ...empty, events: events as unknown as RecordSet["events"] };
}

const value = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom(null, true, 0, 1, "", "نص", "text"),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("edtf", "note", "via", "paragraph"), tie("value"), {
      noNullPrototype: true,
    }),
  ),
})).value;

const records = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom("a", "b", "c", "d", "e", "f"),
      fc.dictionary(fc.constantFrom("title", "date", "evidence"), value, { noNullPrototype: true }),
    )
    .map(([id, members]) => ({ id, ...members })),
  { selector: ({ id }) => id, maxLength: 6 },
);

/** Any small set: few ids and few names of members, so that two of them have much in common. */
export const anySet: fc.Arbitrary<RecordSet> = fc
  .tuple(records, records)
  .map(([events, actors]) => ({
    ...ofEvents(...events),
    actors: actors as unknown as RecordSet["actors"],
  }));
