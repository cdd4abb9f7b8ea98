import type { DraftDataset } from "../../src/check/draftDataset.js";

/**
 * The records that rest on texts that are held, with the acts that these are linked to, and whatever they cite. A run
 * over all records reads thousands of them for each fault.
 *
 * @param drafts - All records.
 */
export function articlesOf(drafts: DraftDataset): DraftDataset {
  const held = new Set(drafts.sources.flatMap(({ id, digest }) => (digest ? [id] : [])));
  const rests = ({ evidence }: { readonly evidence: readonly { readonly source: string }[] }) =>
    evidence.some(({ source }) => held.has(source));
  const acts = new Map([...drafts.events, ...drafts.prospects].map((act) => [act.id, act]));
  const figures = drafts.figures.filter(rests);
  const open = [
    ...[...acts.values()].filter(rests).map(({ id }) => id),
    ...figures.flatMap(({ event, prospect }) => event ?? prospect ?? []),
  ];
  const kept = new Set<string>();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (kept.has(id)) continue;
    kept.add(id);
    open.push(...(acts.get(id)?.links ?? []).map(({ to }) => to));
  }
  const isKept = ({ id }: { readonly id: string }) => kept.has(id);
  const cited = new Set<string>();
  const records = [...drafts.events.filter(isKept), ...drafts.prospects.filter(isKept), ...figures];
  const spans = drafts.actors.flatMap(({ posts, relations }) => [...posts, ...relations]);
  for (const { evidence } of [...records, ...drafts.actors, ...spans]) {
    for (const { source } of evidence) cited.add(source);
  }
  return {
    ...drafts,
    events: drafts.events.filter(isKept),
    prospects: drafts.prospects.filter(isKept),
    figures,
    sources: drafts.sources.filter(({ id, copies }) => cited.has(id) || copies !== undefined),
  };
}
