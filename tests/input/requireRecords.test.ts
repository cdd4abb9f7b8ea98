import { expect, test } from "vitest";
import { requireRecords, requireShape } from "../../src/input/requireRecords.js";
import { having, text } from "../../src/input/shape.js";

const shape = having({ kind: text });

test.each([
  [[{ id: "talks", kind: "a" }, { id: "fire" }], "events[1].kind is undefined."],
  [[{ kind: "a" }, null], "events[1] is null. Pass an object with kind."],
  [new Array(2), "events[0] is undefined."], // holes are no records
  [undefined, "events is undefined. Pass a list of records"],
  [new Set([{ kind: "a" }]), "events is a value of type Set. Pass a list of records"],
  [{ length: 1, 0: { kind: "a" } }, "events is an object. Pass a list of records"],
  ["events", 'events is "events". Pass a list of records'],
])("refuses %j", (records, message) => {
  const require = (): void => {
    requireRecords("helper", "events", records, shape);
  };
  expect(require).toThrow(RangeError);
  expect(require).toThrow(`helper: ${message}`);
});

test.each([
  [{ id: "fire", kind: 1 }, ' The record is "fire".'],
  [{ id: "x".repeat(1_000_000), kind: 1 }, ` The record is "${"x".repeat(80)}…".`],
  [{ id: 7, kind: 1 }, ""],
  [{ kind: 1 }, ""],
])("names the record at fault, if it can", (record, whose) => {
  const fix = 'is 1. Pass a text, such as "iraq".';
  expect(() => {
    requireRecords("helper", "events", [record], shape);
  }).toThrow(new RangeError(`helper: events[0].kind ${fix}${whose}`));
  expect(() => {
    requireShape("helper", "event", record, shape);
  }).toThrow(new RangeError(`helper: event.kind ${fix}${whose}`));
});
