import type { Catch } from "./seedFaults.js";

/**
 * Words what was caught, as a table.
 *
 * @param catches - One a kind.
 * @param isMissedNamed - Whether the records of those that nobody saw are named.
 */
export function reportCatches(catches: readonly Catch[], isMissedNamed: boolean): string {
  const rows = catches.map(({ kind, seeded, caught, rules }) => {
    const seenBy = [...rules]
      .sort(([, one], [, other]) => other - one)
      .map(([rule, count]) => `${rule} ${count}`)
      .join(", ");
    return [kind, seeded, caught, share(caught, seeded), seenBy];
  });
  const seeded = sum(catches.map((one) => one.seeded));
  const caught = sum(catches.map((one) => one.caught));
  const table = [
    ["kind of fault", "seeded", "caught", "share", "seen by"],
    ["---", "---", "---", "---", "---"],
    ...rows,
    ["all", seeded, caught, share(caught, seeded), ""],
  ];
  const missed = isMissedNamed
    ? catches.flatMap(({ kind, missed: names }) =>
        names.map((name) => `not seen: ${kind}: ${name}`),
      )
    : [];
  return `${[...table.map((row) => `| ${row.join(" | ")} |`), ...missed].join("\n")}\n`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? "" : (part / whole).toFixed(2);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
