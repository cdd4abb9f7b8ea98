import type { ConflictEvent } from "../model/event.js";
import { banner } from "./generated.js";
import { recordModule } from "./recordModule.js";

/** The years of which each has an entry of its own; `./events/2020` and the like. */
export const eventYears: readonly number[] = [2019, 2020, 2021, 2022, 2023, 2024];

/**
 * The modules of the events: one for each year, one for all before, and one that joins them.
 *
 * An event belongs to the year in which it began, at the earliest; one whose beginning is not bounded, to that
 * in which it ended, at the latest. That is also the order of the collection, so the years are pieces of it.
 *
 * @param events - In the order of the collection.
 * @returns Texts by path.
 * @throws {RangeError} When an event belongs to a year after the last that has a module.
 */
export function eventModules(events: readonly ConflictEvent[]): Record<string, string> {
  const [first = 0] = eventYears;
  const last = eventYears.at(-1) ?? first;
  const stranger = events.find((event) => yearOf(event) > last);
  if (stranger !== undefined) {
    throw new RangeError(
      `${stranger.id} is of ${yearOf(stranger)}, which has no module. Add the year in src/compile/eventModules.ts, and an entry for it.`,
    );
  }
  const pieces = [
    { name: "eventsBefore", of: events.filter((event) => yearOf(event) < first) },
    ...eventYears.map((year) => ({
      name: `events${year}`,
      of: events.filter((event) => yearOf(event) === year),
    })),
  ];
  return {
    ...Object.fromEntries(
      pieces.map(({ name, of }) => [
        `${name}.ts`,
        recordModule(
          name,
          "ConflictEvent<DatasetIds>",
          "../model/event.js",
          of,
          name === "eventsBefore"
            ? `What happened or began before ${first}, in time order.`
            : `What happened or began in ${name.slice("events".length)}, in time order.`,
        ),
      ]),
    ),
    "events.ts": joinModule(pieces.map(({ name }) => name)),
  };
}

function yearOf({ date: { earliest, latest } }: ConflictEvent): number {
  return Number((earliest ?? latest ?? "0000").slice(0, 4));
}

function joinModule(names: readonly string[]): string {
  const imports = [...names]
    .sort()
    .map((name) => `import { ${name} } from "./${name}.js";\n`)
    .join("");
  return `${banner}import { chainFrozen } from "../frozen/chainFrozen.js";
import type { ConflictEvent } from "../model/event.js";
${imports}import type { DatasetIds } from "./ids.js";

/** What happened or is going on, including speech, in time order. Frozen. */
export const events: readonly ConflictEvent<DatasetIds>[] = /* @__PURE__ */ chainFrozen<
  ConflictEvent<DatasetIds>
>(${names.map((name) => `\n  ${name},`).join("")}
);
`;
}
