import { expect, test } from "vitest";
import { proposer } from "../../src/check/proposer.js";

test("proposes the nearest, until it has compared enough", () => {
  const many = new Set(Array.from({ length: 1000 }, (_, at) => `place-${at}`));
  const propose = proposer();
  const proposed = Array.from({ length: 1000 }, () => propose("place-12x", many).length);
  expect(proposed[0]).toBe(3);
  expect(proposed.at(-1)).toBe(0);
  expect(proposed.filter((count) => count > 0).length).toBeGreaterThan(100);
  expect(proposed.filter((count) => count > 0).length).toBeLessThan(500);
});

test("each report begins anew", () => {
  const many = new Set(Array.from({ length: 1000 }, (_, at) => `place-${at}`));
  const first = proposer();
  while (first("place-12x", many).length > 0);
  expect(proposer()("place-12x", many)).toHaveLength(3);
});
