import { readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadData } from "../../src/compile/loadData.js";
import { readFolder } from "../../src/compile/readFolder.js";
import { soundData, write } from "./dataFolder.js";

let data = "";

beforeEach(() => {
  data = soundData();
});

afterEach(() => {
  rmSync(dirname(data), { recursive: true });
});

const rocket = "2021-03-01-depot-rocket";

/** The sound data with the rocket told twice, under another id and in other words. */
function tellTwice(): void {
  const told = JSON.parse(readFileSync(join(data, `events/${rocket}.yaml`), "utf8")) as {
    evidence: readonly object[];
  };
  const other = {
    ...told,
    evidence: told.evidence.map((item) => ({ ...item, phrase: "سقط صاروخ على مستودع" })),
  };
  write(join(data, "events/2021-03-01-second-rocket.yaml"), JSON.stringify(other));
}
const decide = (...pair: readonly string[]) => {
  write(join(data, "look-alikes.yaml"), JSON.stringify([{ pair, reason: "Two rockets." }]));
};
const whats = () => loadData(readFolder(data)).faults.map(({ rule, what }) => `${rule}: ${what}`);

test("a pair that looks alike is a fault until somebody decides", () => {
  tellTwice();
  expect(whats()).toEqual([
    "pairs-decided: It may be the same as 2021-03-01-second-rocket: attacks on one day at harbour-depot.",
  ]);
  decide("2021-03-01-second-rocket", rocket);
  expect(whats()).toEqual([]);
});

test("a decision on what does not look alike is a fault", () => {
  decide(rocket, "2021-03-02-sail-threat");
  expect(whats()).toEqual([
    `pairs-decided: ${rocket} and 2021-03-02-sail-threat do not look alike, or are linked now.`,
  ]);
});

test("leads that were left out and gaps are read, and refused in another form", () => {
  write(join(data, "candidates-rejected.yaml"), '[{ lead: a, reason: "No page." }]');
  write(join(data, "gaps.yaml"), '[{ when: "2021", what: Sea, why: "No page." }]');
  expect(loadData(readFolder(data)).data?.lists).toMatchObject({
    rejected: [{ lead: "a", reason: "No page." }],
    gaps: [{ when: "2021", what: "Sea", why: "No page." }],
  });
  write(join(data, "gaps.yaml"), '[{ when: "2021", what: Sea }]');
  expect(whats()).toEqual([expect.stringContaining("field-present")]);
});
