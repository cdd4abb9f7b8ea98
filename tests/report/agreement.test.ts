import { expect, test } from "vitest";
import { readData } from "../../src/compile/readData.js";
import { readYaml } from "../../src/compile/readYaml.js";
import { assemble } from "../../src/dataset/assemble.js";
import { agreement } from "../../src/report/agreement.js";
import { readRounds } from "../../src/compile/readRounds.js";

const rounds = [...readRounds("data/reliability")];
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
    const { sources } = assemble(readData("data").raws).drafts;
    const all = sources.flatMap(({ digest }) => digest?.paragraphs ?? []).length;
    expect(new Set(paragraphs).size / all).toBeGreaterThanOrEqual(0.2);
    expect(
      units.filter(({ source, paragraph }) => !paragraphs.includes(`${source}#${paragraph}`)),
    ).toEqual([]);
  },
);
