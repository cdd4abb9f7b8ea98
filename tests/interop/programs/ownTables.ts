import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as library from "../../../src/entries/index.js";
import { toCsv } from "../../../src/interop/csv/toCsv.js";
import { toDataPackage } from "../../../src/interop/dataPackage/toDataPackage.js";
import { toParquet } from "../../../src/interop/parquet/toParquet.js";

export { library };

/** Writes our own tables into a folder, as CSV with their description, and as Parquet. */
export async function writeOwnTables(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(toCsv(library)))
    writeFileSync(join(folder, `${name}.csv`), text);
  for (const [name, bytes] of Object.entries(await toParquet(library)))
    writeFileSync(join(folder, `${name}.parquet`), bytes);
  const description = toDataPackage(library, { name: "iraq-conflict-data" });
  writeFileSync(join(folder, "datapackage.json"), JSON.stringify(description));
}

/** A few figures that every program must find, counted here by plain loops. */
export interface Expected {
  /** Rows by table. */
  readonly counts: Readonly<Record<string, number>>;
  /** The sum of the witnesses of all events. */
  readonly witnesses: number;
  /** The sum of what figures of deaths give as best. */
  readonly bestSum: number;
  /** Events of which some weapon is a drone. */
  readonly drones: number;
  /** Events that may have begun in 2020. */
  readonly in2020: number;
}

export const expected: Expected = /* @__PURE__ */ (() => {
  const { events, figures, actors, places, prospects, sources, terms } = library;
  const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
  const acts = { event: events, prospect: prospects };
  return {
    counts: {
      events: events.length,
      prospects: prospects.length,
      figures: figures.length,
      actors: actors.length,
      places: places.length,
      sources: sources.length,
      terms: terms.length,
      ...Object.fromEntries(
        Object.entries(acts).flatMap(([one, list]) => [
          [`${one}_participants`, sum(list.map(({ participants }) => participants.length))],
          [`${one}_evidence`, sum(list.map(({ evidence }) => evidence.length))],
          [`${one}_links`, sum(list.map(({ links }) => links.length))],
          [`${one}_inferences`, sum(list.map(({ inferred }) => inferred.length))],
        ]),
      ),
      figure_evidence: sum(figures.map(({ evidence }) => evidence.length)),
      actor_evidence: sum(actors.map(({ evidence }) => evidence.length)),
      actor_aliases: sum(actors.map(({ aliases }) => aliases.length)),
      actor_posts: sum(actors.map(({ posts }) => posts.length)),
      actor_relations: sum(actors.map(({ relations }) => relations.length)),
      actor_post_evidence: sum(
        actors.flatMap(({ posts }) => posts.map(({ evidence }) => evidence.length)),
      ),
    },
    witnesses: sum(events.map(({ witnesses }) => witnesses)),
    bestSum: sum(figures.map(({ value }) => value.best ?? 0)),
    drones: events.filter(({ weapons }) => weapons.includes("drone")).length,
    in2020: events.filter(
      ({ date }) =>
        date.earliest !== null && date.earliest >= "2020-01-01" && date.earliest <= "2020-12-31",
    ).length,
  };
})();

/** Throws when two values differ, and names what was compared. */
export function mustEqual(what: string, found: unknown, wanted: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(wanted))
    throw new Error(`${what}: found ${JSON.stringify(found)}, wanted ${JSON.stringify(wanted)}`);
}
