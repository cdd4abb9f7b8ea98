import { mkdirSync, writeFileSync } from "node:fs";
import { actors, places, sources } from "iraq-conflict-data";
import canonicalize from "canonicalize";
import { addressOf } from "./addresses.js";
import { acts, figuresByMeasure } from "./dataset.js";

/**
 * Writes each record as JSON beside its page, and the figures of each measure: in the canonical form (RFC 8785)
 * whose digests are released.
 *
 * @param output - The folder of the site.
 */
export function writeRecords(output: string): void {
  const all: readonly (readonly [address: string, record: unknown])[] = [
    ...acts.map((act) => [addressOf.act(act), act] as const),
    ...actors.map((actor) => [addressOf.actor(actor.id), actor] as const),
    ...places.map((place) => [addressOf.place(place.id), place] as const),
    ...sources.map((source) => [addressOf.source(source.id), source] as const),
    ...[...figuresByMeasure].map(
      ([measure, figures]) => [addressOf.series(measure), figures] as const,
    ),
  ];
  for (const [address, record] of all) {
    mkdirSync(`${output}/${address}`, { recursive: true });
    writeFileSync(`${output}/${address}index.json`, `${canonicalize(record) ?? ""}\n`);
  }
}
