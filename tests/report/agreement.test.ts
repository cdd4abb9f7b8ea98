import { expect, test } from "vitest";
import { readData } from "../../src/compile/readData.js";
import { readYaml } from "../../src/compile/readYaml.js";
import { assemble } from "../../src/dataset/assemble.js";
import { agreement, codingRoundSchema } from "../../src/report/agreement.js";

const rounds = ["round-1", "round-2", "round-3"] as const;
const published = readYaml("data/reliability/agreement.yaml").value as Record<string, unknown>;
const read = (round: string) =>
  codingRoundSchema.parse(readYaml(`data/reliability/${round}.yaml`).value);

test.each(rounds)("%s: the published agreement is that of the votes", (round) => {
  expect(published[round]).toEqual(agreement(read(round).units));
});

test.each(rounds)(
  "%s covers at least a fifth of all paragraphs, and votes on those alone",
  (round) => {
    const { sources } = assemble(readData("data").raws).drafts;
    const all = sources.flatMap(({ digest }) => digest?.paragraphs ?? []).length;
    const { paragraphs, units } = read(round);
    expect(new Set(paragraphs).size / all).toBeGreaterThanOrEqual(0.2);
    expect(
      units.filter(({ source, paragraph }) => !paragraphs.includes(`${source}#${paragraph}`)),
    ).toEqual([]);
  },
);

test("the rounds draw different paragraphs", () => {
  const [first, second] = rounds.map((round) => new Set(read(round).paragraphs));
  expect([...(first ?? [])].filter((paragraph) => second?.has(paragraph))).toEqual([]);
});
