import type { Dataset } from "../model/dataset.js";

/**
 * How often each term of each closed list stands in the records.
 *
 * @param dataset - The records.
 * @returns Counts by `list/term`; a term that nobody uses is absent.
 */
export function termUses(dataset: Dataset): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  const count = (list: string, ...terms: readonly (string | undefined)[]) => {
    for (const term of terms) {
      if (term === undefined) continue;
      const key = `${list}/${term}`;
      uses.set(key, (uses.get(key) ?? 0) + 1);
    }
  };
  const { sources, actors, places, events, figures } = dataset;

  for (const { kind, access, published } of sources) {
    count("source-kinds", kind);
    count("accesses", access);
    count("date-bases", published.basis);
  }
  for (const { kind, coordinates, aliases } of places) {
    count("place-kinds", kind);
    count("place-precisions", coordinates?.precision);
    count("alias-kinds", ...aliases.map((alias) => alias.kind));
  }
  for (const { kind, identity, aliases, posts, relations, evidence } of actors) {
    count("actor-kinds", kind);
    count("identities", identity);
    count("alias-kinds", ...aliases.map((alias) => alias.kind));
    count("post-titles", ...posts.map(({ title }) => title));
    count("relation-kinds", ...relations.map((relation) => relation.kind));
    const items = [
      ...evidence,
      ...posts.flatMap((post) => post.evidence),
      ...relations.flatMap((relation) => relation.evidence),
    ];
    count("statuses", ...items.map(({ status }) => status));
  }
  for (const event of events) {
    count("event-kinds", event.kind);
    count("event-groups", event.group);
    count("modalities", event.modality);
    count("date-bases", event.date.basis);
    count("place-precisions", event.place?.precision);
    count("weapons", ...event.weapons);
    count("link-kinds", ...event.links.map(({ kind }) => kind));
    count("roles", ...event.participants.map(({ role }) => role));
    count("statuses", ...event.evidence.map(({ status }) => status));
  }
  for (const { measure, unit, value, modality, place, asOf, period, evidence } of figures) {
    count("measures", measure);
    count("units", unit);
    count("bounds", value.bound);
    count("modalities", modality);
    count("date-bases", (asOf ?? period)?.basis);
    count("place-precisions", place?.precision);
    count("statuses", ...evidence.map(({ status }) => status));
  }
  return uses;
}
