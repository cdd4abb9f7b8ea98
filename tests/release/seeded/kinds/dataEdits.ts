import ts from "typescript";
import type { Bump } from "../../../../src/release/bump.js";
import type { RecordSet } from "../../../../src/history/recordSet.js";
import type { Chance } from "../../../bench/random.js";
import {
  type EditedRelease,
  type EditKind,
  replaced,
  statements,
  withData,
} from "../editedRelease.js";

type Collection = "sources" | "actors" | "places" | "events" | "prospects" | "figures";
type Fields = Readonly<Record<string, unknown>> & { readonly id: string };

const collections: readonly Collection[] = [
  "sources",
  "actors",
  "places",
  "events",
  "prospects",
  "figures",
];

/** The types that list ids and terms follow the records, as the compiler writes them. */
function followed(before: EditedRelease, after: EditedRelease): EditedRelease {
  const now = listsOf(after.data);
  let release = after;
  for (const [name, values] of listsOf(before.data)) {
    const is = now.get(name) ?? [];
    if (is.join() === values.join()) continue;
    for (const { file, node } of statements(before, ts.isTypeAliasDeclaration))
      if (node.type.getText() === written(values))
        release = replaced(release, { file, node: node.type }, written(is));
  }
  return release;
}

function written(values: readonly string[]): string {
  return values.map((value) => JSON.stringify(value)).join(" | ");
}

function listsOf({ terms, redirects: _, ...rest }: RecordSet): Map<string, string[]> {
  const lists = new Map(Object.entries(rest).map(([name, records]) => [name, idsOf(records)]));
  for (const { list, id } of terms) lists.set(list, [...(lists.get(list) ?? []), id]);
  return lists;
}

/** Ids stand in the types in the order of the alphabet, terms in that of their list. */
function idsOf(records: readonly { readonly id: string }[]): string[] {
  return records.map(({ id }) => id).sort();
}

type EditData = (data: RecordSet, chance: Chance) => Partial<RecordSet> | undefined;

function dataEdit(name: string, bump: Bump, edit: EditData): EditKind {
  return {
    name: `data: ${name}`,
    bump,
    edit: (release, chance) => {
      const data = edit(release.data, chance);
      return data && followed(release, withData(release, data));
    },
  };
}

function recordEdit(
  name: string,
  bump: Bump,
  edit: (record: Fields, chance: Chance) => Fields | undefined,
): EditKind {
  return dataEdit(name, bump, (data, chance) => {
    const collection = chance.one(collections);
    const records = fieldsOf(data[collection]);
    const one = chance.one(records);
    const edited = edit(one, chance);
    return edited && { [collection]: records.map((record) => (record === one ? edited : record)) };
  });
}

function termEdit(
  name: string,
  bump: Bump,
  edit: (term: Fields, chance: Chance) => Fields | undefined,
): EditKind {
  return dataEdit(name, bump, ({ terms }, chance) => {
    const one = chance.one(fieldsOf(terms));
    const edited = edit(one, chance);
    return (
      edited && { terms: asTerms(fieldsOf(terms).map((term) => (term === one ? edited : term))) }
    );
  });
}

function fieldsOf(records: readonly object[]): readonly Fields[] {
  return records as readonly Fields[];
}

function asTerms(terms: readonly Fields[]): RecordSet["terms"] {
  return terms as unknown as RecordSet["terms"];
}

/** Takes a record out, and says where its id went. */
function retired(
  name: string,
  bump: Bump,
  into: (
    others: readonly string[],
    chance: Chance,
  ) => readonly ["merged" | "split" | "retracted", readonly string[]] | undefined,
): EditKind {
  return dataEdit(name, bump, (data, chance) => {
    const collection = chance.one(collections);
    const records = fieldsOf(data[collection]);
    const { id } = chance.one(records);
    const rest = records.filter((record) => record.id !== id);
    const target = into(
      rest.map((record) => record.id),
      chance,
    );
    if (target === undefined) return { [collection]: rest };
    const redirect = {
      collection,
      id,
      kind: target[0],
      into: target[1],
      reason: "The same thing.",
    };
    return { [collection]: rest, redirects: [...data.redirects, redirect] };
  });
}

type Texts = Readonly<Record<"en" | "ar", string>>;

/** Edits of records and terms. */
export const dataEdits: readonly EditKind[] = [
  retired("an id is gone without a redirect", "major", () => undefined),
  retired("a record is merged into another", "minor", (others, chance) => [
    "merged",
    [chance.one(others)],
  ]),
  retired("a record is split", "minor", (others) => ["split", others.slice(0, 2)]),
  retired("a record is retracted", "minor", () => ["retracted", []]),
  retired("a redirect leads to no record", "major", () => ["merged", ["no-such-record"]]),
  dataEdit("a redirect is gone", "major", () => ({ redirects: [] })),
  dataEdit("a retired id is used again", "major", (data, chance) => {
    const { collection, id } = chance.one(data.redirects);
    const records = fieldsOf(data[collection]);
    return { [collection]: [...records, { ...chance.one(records), id }] };
  }),
  dataEdit("a record is new", "minor", (data, chance) => {
    const collection = chance.one(collections);
    const records = fieldsOf(data[collection]);
    return { [collection]: [...records, { ...chance.one(records), id: "zz-added" }] };
  }),
  dataEdit("records stand in another order", "none", (data, chance) => {
    const collection = chance.one(collections);
    return { [collection]: [...data[collection]].reverse() };
  }),
  recordEdit("a field is new", "minor", (record, chance) => ({
    ...record,
    [`added${String(chance.below(100))}`]: chance.one(["text", 12, true]),
  })),
  recordEdit("a value is corrected", "patch", (record) => {
    const { title, names } = record as Fields & Partial<Record<"title" | "names", Texts>>;
    const texts = title ?? names;
    return (
      texts && {
        ...record,
        [title ? "title" : "names"]: { ...texts, en: `${texts.en}, corrected` },
      }
    );
  }),
  recordEdit("a number is corrected", "patch", (record, chance) => {
    const { value } = record as Fields & { readonly value?: { readonly best?: number } };
    return value?.best === undefined
      ? undefined
      : { ...record, value: { ...value, best: value.best + 1 + chance.below(9) } };
  }),
  recordEdit("a value is withdrawn", "patch", ({ place, ...rest }) =>
    place === undefined ? undefined : rest,
  ),
  recordEdit("a list has one item more", "patch", (record) => {
    const { evidence } = record as Fields & { readonly evidence?: readonly object[] };
    return evidence && { ...record, evidence: [...evidence, ...evidence.slice(0, 1)] };
  }),
  recordEdit("a list has one item less", "patch", (record) => {
    const { evidence } = record as Fields & { readonly evidence?: readonly object[] };
    return evidence && evidence.length > 1 ? { ...record, evidence: evidence.slice(1) } : undefined;
  }),
  recordEdit("a field is of another type", "major", (record, chance) => {
    const { kind } = record;
    return kind === undefined
      ? undefined
      : { ...record, kind: chance.one<unknown>([[kind], { id: kind }, 1]) };
  }),
  dataEdit("a term is new", "minor", ({ terms }, chance) => {
    const one = chance.one(fieldsOf(terms));
    const added = { ...one, id: "added-term" };
    return {
      terms: asTerms(fieldsOf(terms).flatMap((term) => (term === one ? [term, added] : [term]))),
    };
  }),
  dataEdit("a term is gone", "major", ({ terms }, chance) => {
    const gone = chance.one(terms);
    return { terms: terms.filter((term) => term !== gone) };
  }),
  termEdit("a definition says something else", "major", (term, chance) => {
    const definition = term["definition"] as Texts;
    const language = chance.one(["en", "ar"] as const);
    return {
      ...term,
      definition: { ...definition, [language]: `${definition[language]} Only by night.` },
    };
  }),
  termEdit("a definition has other marks", "patch", (term) => {
    const definition = term["definition"] as Texts;
    return { ...term, definition: { ...definition, en: `${definition.en}!` } };
  }),
  termEdit("a term lies in another group", "major", (term) =>
    term["broader"] === undefined ? undefined : { ...term, broader: "added-group" },
  ),
  termEdit("a label is corrected", "patch", (term) => {
    const label = term["label"] as Texts;
    return { ...term, label: { ...label, en: `${label.en}s` } };
  }),
  {
    name: "data: a definition says the same in other words",
    bump: "patch",
    edit: (release, chance) => {
      const one = chance.one(fieldsOf(release.data.terms));
      const definition = one["definition"] as Texts;
      const edited = { ...one, definition: { ...definition, en: `That is: ${definition.en}` } };
      const terms = fieldsOf(release.data.terms).map((term) => (term === one ? edited : term));
      return {
        ...withData(release, { terms: asTerms(terms) }),
        reasons: [
          {
            record: `terms/${String(one["list"])}/${one.id}`,
            field: "definition.en",
            reason: "Plainer words.",
            meaning: "same",
          },
        ],
      };
    },
  },
];
