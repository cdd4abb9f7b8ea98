import { expect, expectTypeOf, test } from "vitest";
import { hasId } from "../../../src/query/lookup/hasId.js";

const places = [{ id: "basra" }, { id: "baghdad" }] as const;

test.each([
  ["basra", true],
  ["Basra", false],
  ["bagdad", false],
  ["", false],
  [undefined, false],
  [["basra"], false],
  [{ id: "basra" }, false],
])("%j", (id, answer) => {
  expect(hasId(places, id)).toBe(answer);
});

test("what has been asked for is one of the ids to the compiler", () => {
  const typed: string = "basra";
  if (hasId(places, typed)) expectTypeOf(typed).toEqualTypeOf<"basra" | "baghdad">();
});

test("a list that holds no records is refused, as by byId", () => {
  expect(() => hasId(["basra"] as unknown as typeof places, "basra")).toThrow(
    "hasId: records[0] is",
  );
});
