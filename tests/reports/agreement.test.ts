import { expect, test } from "vitest";
import { readYaml } from "../../src/compile/readYaml.js";
import { agreement } from "../../src/reports/agreement.js";
import { publishedData } from "../publishedData.js";

const { dataset, rounds: roundsByName } = publishedData();
const rounds = [...roundsByName];
const published = readYaml("data/reliability/agreement.yaml").value as Record<string, unknown>;

test.each(rounds)("%s: the published agreement is that of the votes", (name, { units }) => {
  expect(published[name]).toEqual(agreement(units));
});

test("every round that is published is there", () => {
  expect(Object.keys(published)).toEqual(rounds.map(([name]) => name));
});

test.each(rounds)(
  "%s covers at least a fifth of all paragraphs, and votes on those alone",
  (_, { paragraphs, units }) => {
    const all = dataset.sources.flatMap(({ digest }) => digest?.paragraphs ?? []).length;
    expect(new Set(paragraphs).size / all).toBeGreaterThanOrEqual(0.2);
    expect(
      units.filter(({ source, paragraph }) => !paragraphs.includes(`${source}#${paragraph}`)),
    ).toEqual([]);
  },
);

test("a field that the coders never both decided is left out", () => {
  const unit = { record: "events/a", source: "b", paragraph: 1, phrase: "c" };
  expect(
    agreement([
      { ...unit, first: { kind: "threat", status: "claimed" }, second: { kind: "threat" } },
    ]),
  ).toEqual({ kind: { units: 1, percent: 1, alpha: 1 } });
  expect(agreement([])).toEqual({});
});
