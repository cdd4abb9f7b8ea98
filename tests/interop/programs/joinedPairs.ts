import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { actors } from "../../../src/collections/actors.js";
import { events } from "../../../src/collections/events.js";
import { figures } from "../../../src/collections/figures.js";
import { places } from "../../../src/collections/places.js";
import { sources } from "../../../src/collections/sources.js";
import { terms } from "../../../src/collections/terms.js";
import { toCsv } from "../../../src/interop/csv/toCsv.js";
import { toAcledLike } from "../../../src/interop/fieldCodes/toAcledLike.js";

/** The guide whose programs are run. */
const GUIDE = "docs/guides/joining-acled-ucdp.md";

/** An export of ACLED, made up: the rows of the guide. */
const EXPORT = `event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,admin1,latitude,longitude,geo_precision
MADEUP1,2020-11-17,1,Explosions/Remote violence,Shelling/artillery/missile attack,Unidentified Armed Group (Iraq),Civilians (United States),Baghdad,33.3,44.4,1
MADEUP2,2024-01-20,1,Explosions/Remote violence,Shelling/artillery/missile attack,Islamic Resistance in Iraq,Military Forces of the United States (2021-),Al Anbar,33.79,42.44,1
MADEUP3,2020-08-16,2,Explosions/Remote violence,Shelling/artillery/missile attack,Unidentified Armed Group (Iraq),,Baghdad,33.34,44.4,1
MADEUP4,2020-08-16,1,Battles,Armed clash,Islamic State (Iraq),Military Forces of Iraq (2020-2022),Ninewa,36.34,43.13,1
`;

/**
 * A program of the guide.
 *
 * @param language - As its fence says it.
 */
export function programOf(language: "sql" | "r"): string {
  const [, program] =
    new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "m").exec(readFileSync(GUIDE, "utf8")) ??
    [];
  if (program === undefined) throw new Error(`${GUIDE} has no program in ${language}.`);
  return program;
}

/** What the program in TypeScript gives, which is tested with the other examples: `theirs ours same`. */
export function pairsOfGuide(): string[] {
  const claimed = /^joined;\n\/\/ => ([\s\S]*?)^```/m.exec(readFileSync(GUIDE, "utf8"))?.[1] ?? "";
  const pairs = [
    ...claimed.matchAll(/"(\w+)",\s+(?:\/\/\s+)?"([\w-]+)",\s+(?:\/\/\s+)?(true|false)/g),
  ];
  if (pairs.length === 0) throw new Error(`${GUIDE} claims no pairs.`);
  return pairs.map(([, theirs = "", ours = "", same = ""]) => `${theirs} ${ours} ${same}`);
}

/** Writes the files that the programs read. */
export function writeJoined(work: string): void {
  const { rows } = toAcledLike(events, { actors, places, sources, figures, terms });
  writeFileSync(join(work, "acled.csv"), EXPORT);
  writeFileSync(join(work, "ours.json"), JSON.stringify(rows));
  for (const [table, text] of Object.entries(toCsv({ actors, events }))) {
    writeFileSync(join(work, `${table}.csv`), text);
  }
}
