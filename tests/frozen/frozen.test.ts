import { chainFrozen } from "../../src/frozen/chainFrozen.js";
import { expect, test } from "vitest";
import { joinFrozen } from "../../src/frozen/joinFrozen.js";
import { parseFrozen } from "../../src/frozen/parseFrozen.js";

test("freezes every level", () => {
  const value = parseFrozen<{ list: { deep: number[] }[] }>('{"list":[{"deep":[1]}]}');
  expect(() => value.list.push({ deep: [] })).toThrow(TypeError);
  expect(() => value.list[0]?.deep.push(2)).toThrow(TypeError);
});

test("joins by id, keeps the very records, and freezes the list", () => {
  const [left, right] = [[{ id: "a" }, { id: "c" }], [{ id: "b" }]];
  const joined = joinFrozen(left, right);
  expect(joined.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(joined[1]).toBe(right[0]);
  expect(Object.isFrozen(joined)).toBe(true);
});

test("chains frozen lists behind one another: the same records, in a frozen list", () => {
  const pieces = [
    parseFrozen<readonly object[]>('[{"id":"b"}]'),
    parseFrozen<readonly object[]>('[{"id":"a"}]'),
  ];
  const chained = chainFrozen(...pieces);
  expect(chained).toEqual([{ id: "b" }, { id: "a" }]);
  expect(chained[0]).toBe(pieces[0]?.[0]);
  expect(Object.isFrozen(chained)).toBe(true);
  expect(chainFrozen()).toEqual([]);
});
