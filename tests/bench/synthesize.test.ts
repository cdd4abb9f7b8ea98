import { expect, test } from "vitest";
import { eventSchema } from "../../src/schema/act.js";
import { synthesize } from "./synthesize.js";

const events = synthesize(2000);

test("makes up valid events, of which no two have the same id", () => {
  for (const event of events) expect(eventSchema.safeParse(event).error?.issues).toBeUndefined();
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
});

test("makes up the same for the same seed, and something else for another", () => {
  expect(synthesize(50, 7)).toEqual(synthesize(50, 7));
  expect(synthesize(50, 8)).not.toEqual(synthesize(50, 7));
});

test("makes up dates of every precision, and some actors far more often than others", () => {
  const forms = new Set(events.map(({ date }) => date.edtf.replace(/\d+/g, "0")));
  expect([...forms].sort()).toEqual(
    ["0", "0-0", "0-0-0", "0-0-0/", "0-0-0/0-0", "0-0/..", "[..0-0-0]", "[0-0-0..0-0-0]"].sort(),
  );
  const actors = events.flatMap(({ participants }) => participants.map(({ actor }) => actor));
  const often = actors.filter((actor) => actor === "actor-0").length;
  expect(often).toBeGreaterThan((actors.length / new Set(actors).size) * 20);
});
