import type { DraftDataset } from "../../../src/check/draftDataset.js";
import type { RawRecord } from "../../../src/check/readRecord.js";
import type { Evidence } from "../../../src/model/evidence.js";
import type { Chance } from "../../bench/random.js";
import { another, type FaultKind, withItem } from "../faultKind.js";

/** One record with evidence. */
interface Cited {
  readonly collection: "actors" | "events" | "prospects" | "figures";
  readonly record: { readonly id: string; readonly evidence: readonly Evidence[] };
}

function* citedRecords(sound: DraftDataset): Generator<Cited> {
  for (const collection of ["actors", "events", "prospects", "figures"] as const) {
    for (const record of sound[collection]) yield { collection, record };
  }
}

/** Changes one item of one record, every item as likely; the change may take the item away. */
function inOneItem(
  change: (item: Evidence, chance: Chance, sound: DraftDataset) => readonly Evidence[] | undefined,
): FaultKind["seed"] {
  return (sound, chance): readonly RawRecord[] | undefined => {
    const places = [...citedRecords(sound)].flatMap(({ collection, record }) =>
      record.evidence.map((item, index) => ({ collection, record, item, index })),
    );
    const { collection, record, item, index } = chance.one(places);
    const items = change(item, chance, sound);
    return (
      items && [
        {
          collection,
          id: record.id,
          value: {
            ...record,
            evidence: record.evidence.flatMap((old, at) => (at === index ? items : [old])),
          },
        },
      ]
    );
  };
}

const LETTERS = Array.from("ابتثجحخدذرزسشصضطظعغفقكلمنهوي");

/** Faults in single items of evidence. */
export const evidenceFaults: readonly FaultKind[] = [
  {
    name: "wrong paragraph",
    seed: inOneItem((item, chance, { sources }) => {
      const count = sources.find(({ id }) => id === item.source)?.digest?.paragraphs.length ?? 1;
      const numbers = Array.from({ length: count }, (_, index) => index + 1);
      return count === 1
        ? undefined
        : [{ ...item, paragraph: another(chance, numbers, item.paragraph) }];
    }),
  },
  {
    name: "anchor edited by a letter",
    seed: inOneItem((item, chance) => {
      const letters = Array.from(item.phrase);
      const at = chance.below(letters.length);
      const letter = another(chance, LETTERS, letters[at] ?? "");
      return [{ ...item, phrase: withItem(letters, at, letter).join("") }];
    }),
  },
  { name: "dropped evidence item", seed: inOneItem(() => []) },
  {
    name: "missing entry of supports",
    seed: inOneItem((item, chance) => {
      if (item.supports.length === 0) return undefined;
      const gone = chance.below(item.supports.length);
      return [{ ...item, supports: item.supports.filter((_, at) => at !== gone) }];
    }),
  },
  {
    name: "claimed for reported, and back",
    seed: inOneItem((item) =>
      item.status === "claimed" || item.status === "reported"
        ? [{ ...item, status: item.status === "claimed" ? "reported" : "claimed" }]
        : undefined,
    ),
  },
  {
    name: "wrong speaker",
    seed: inOneItem((item, chance, { actors }) => {
      const speaker = another(
        chance,
        actors.map(({ id }) => id),
        item.speaker,
      );
      return [{ ...item, speaker }];
    }),
  },
];
