import { createRequire } from "node:module";
import * as module from "iraq-conflict-data/schema";
import { expect, test } from "vitest";

const commonJs = createRequire(import.meta.url)("iraq-conflict-data/schema") as typeof module;

function thrownBy({ parseDataset }: typeof module): unknown {
  try {
    return parseDataset({ places: [7] });
  } catch (error) {
    return error;
  }
}

test("the two builds have a class each", () => {
  expect(module.DatasetError).not.toBe(commonJs.DatasetError);
});

test.each([
  ["the ES module", module],
  ["CommonJS", commonJs],
])("an error of %s is a DatasetError for both", (_, build) => {
  const error = thrownBy(build);
  expect(error).toBeInstanceOf(Error);
  expect(error).toBeInstanceOf(module.DatasetError);
  expect(error).toBeInstanceOf(commonJs.DatasetError);
  expect((error as module.DatasetError).faults).toHaveLength(1);
});

test.each([undefined, null, 7, "x", {}, new Error("x"), { name: "DatasetError", faults: [] }])(
  "%s is none",
  (value) => {
    expect(value instanceof module.DatasetError).toBe(false);
  },
);

test("a class made from it is narrower", () => {
  class OwnError extends module.DatasetError {}
  const fault = { rule: "r", collection: "c", id: "", field: "", what: "w.", fix: "m." };
  expect(new OwnError([fault])).toBeInstanceOf(commonJs.DatasetError);
  expect(new OwnError([fault])).toBeInstanceOf(OwnError);
  expect(thrownBy(module)).not.toBeInstanceOf(OwnError);
});
