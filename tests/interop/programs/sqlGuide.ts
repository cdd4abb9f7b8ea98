import { readFileSync } from "node:fs";
import { events } from "../../../src/collections/events.js";

/** The guide whose programs are run. */
const GUIDE = "docs/guides/sql.md";

/**
 * The programs of the guide in a language, in order.
 *
 * @param language - As its fence says it.
 */
export function programsOf(language: "sql" | "python" | "r"): string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm");
  const programs = Array.from(
    readFileSync(GUIDE, "utf8").matchAll(fence),
    ([, code]) => code ?? "",
  );
  if (programs.length === 0) throw new Error(`${GUIDE} has no program in ${language}.`);
  return programs;
}

/** The answer to the question of the guide, counted by a plain loop: `2020 12` for each year. */
export function attacksByYear(): string[] {
  const counts = new Map<string, number>();
  for (const { group, witnesses, date } of events) {
    if (group !== "attack" || witnesses < 2) continue;
    const year = date.earliest?.slice(0, 4) ?? "";
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return Array.from(counts, ([year, count]) => `${year} ${count}`).sort();
}
