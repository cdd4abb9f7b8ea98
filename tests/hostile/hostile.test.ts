import { expect, test } from "vitest";
import { forgotten, soundCalls } from "./calls/index.js";
import { tellZodsWords } from "./flawOf.js";
import { shownFault } from "./report.js";
import { hostileValues } from "./values.js";
import { walk } from "./walk.js";

tellZodsWords();

test("every public function has a sound call", async () => {
  expect(await forgotten()).toEqual([]);
});

test("there are fifty hostile values at least, each with a name of its own", () => {
  expect(hostileValues.length).toBeGreaterThanOrEqual(50);
  expect(new Set(hostileValues.map(({ name }) => name)).size).toBe(hostileValues.length);
});

test.each(soundCalls.map((sound) => [sound.name, sound] as const))(
  "%s: the sound call is sound, and leaves its arguments alone",
  (_, { call, given }) => {
    const values = Object.values(given).map(({ value }) => structuredClone(value));
    const before = JSON.stringify(values);
    call(...values);
    expect(JSON.stringify(values)).toBe(before);
    for (const { value, legal } of Object.values(given)) {
      expect(legal.safeParse(value).error?.issues).toBeUndefined();
    }
  },
);

test("no hostile call is answered wrongly", () => {
  const walked = walk(soundCalls, { seed: 1, most: 20_000 });
  expect([...walked.values()].flatMap(({ faults }) => faults).map(shownFault)).toEqual([]);
});
