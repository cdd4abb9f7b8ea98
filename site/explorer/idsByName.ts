import type { Language } from "../shell/languages.js";

/** Records that people call by a name. */
interface Named {
  readonly id: string;
  readonly names: Readonly<Record<Language, string>>;
  readonly aliases?: readonly { readonly text: string }[];
}

/** What people type for an id, and what they read for it. */
export interface Names {
  /** The id of a name in either language, an alias or an id, in small letters. */
  readonly byName: ReadonlyMap<string, string>;
  /** The name of an id, in order of the alphabet; where two records have one name, with the id. */
  readonly nameOf: ReadonlyMap<string, string>;
}

/** Reads the names of records. A name that two records have means the first of them. */
export function idsByName(records: readonly Named[], language: Language): Names {
  const byName = new Map<string, string>();
  const add = (text: string, id: string) => {
    const key = text.toLowerCase();
    if (!byName.has(key)) byName.set(key, id);
  };
  const nameOf = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, names } of records) {
    const name = names[language];
    const shown = taken.has(name) ? `${name} (${id})` : name;
    taken.add(name);
    nameOf.set(id, shown);
    add(shown, id);
  }
  for (const { id, names } of records) for (const text of [id, names.en, names.ar]) add(text, id);
  for (const { id, aliases = [] } of records) for (const { text } of aliases) add(text, id);
  const sorted = [...nameOf].sort(([, left], [, right]) => left.localeCompare(right, language));
  return { byName, nameOf: new Map(sorted) };
}
