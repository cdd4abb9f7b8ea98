import { expect, test } from "vitest";
import { explain, readReasons, requireUsed, unexplained } from "../../src/history/reasons.js";
import type { BackwardChange } from "../../src/history/releaseHistory.js";

const changed = (id: string, field: string): BackwardChange => ({
  collection: "events",
  id,
  kind: "changed",
  field,
});

test("the nearest reason: field, then what lies around it, then record, then collection", () => {
  const changes = [
    changed("a", "date.edtf"),
    changed("a", "date.note"),
    changed("a", "dates"),
    changed("b", "kind"),
  ];
  const reasons = [
    { record: "events", reason: "all" },
    { record: "events/a", field: "date", reason: "date" },
    { record: "events/a", reason: "record" },
    { record: "events/a", field: "date.note", reason: "note", source: "s" },
  ];
  const told = explain(changes, reasons, []);
  expect(told.map(({ reason }) => reason)).toEqual(["date", "note", "record", "all"]);
  expect(told.map(({ source }) => source)).toEqual([undefined, "s", undefined, undefined]);
  expect(explain(changes, [], [])).toEqual(changes);
});

test("a reason for a field is none for a record that is gone; a redirect is", () => {
  const removed: BackwardChange = { collection: "events", id: "a", kind: "removed", before: {} };
  const redirect = {
    collection: "events",
    id: "a",
    kind: "retracted",
    into: [],
    reason: "no such day",
  } as const;
  const reasons = [{ record: "events/a", field: "date", reason: "date" }];
  expect(explain([removed], reasons, [redirect])).toEqual([{ ...removed, reason: "no such day" }]);
  expect(explain([removed], reasons, [{ ...redirect, collection: "actors" }])).toEqual([removed]);
});

test("what changed or went without a word why, not what came", () => {
  const added: BackwardChange = { collection: "events", id: "c", kind: "added" };
  const removed: BackwardChange = { collection: "events", id: "d", kind: "removed", before: {} };
  const said = { ...changed("b", "kind"), reason: "read anew" };
  expect(unexplained([changed("a", "kind"), said, added, removed])).toEqual([
    changed("a", "kind"),
    removed,
  ]);
});

test("a reason that nothing needs is refused, with the nearest record that changed", () => {
  const changes = [changed("embassy-rockets", "kind")];
  const refused = (reason: { record: string; field?: string }) => () => {
    requireUsed([{ reason: "r", ...reason }], changes);
  };
  expect(refused({ record: "events/embassy-rockets", field: "kind" })).not.toThrow();
  expect(refused({ record: "events/embasy-rockets" })).toThrow(
    'nothing changed in "events/embasy-rockets". Nearest that changed: events/embassy-rockets.',
  );
  expect(refused({ record: "events/embassy-rockets", field: "date" })).toThrow(', field "date".');
  expect(() => {
    requireUsed([{ record: "events/a", reason: "r" }], []);
  }).toThrow("Nothing changed at all.");
});

test.each([
  ["", []],
  ["# nothing waits\n", []],
  ["- { record: a/b, reason: r, source: s }", [{ record: "a/b", reason: "r", source: "s" }]],
])("reads %j", (yaml, reasons) => {
  expect(readReasons(yaml)).toEqual(reasons);
});

test.each([
  ["record: a/b", "releases/pending.yaml is not a list."],
  ["- { record: a/b, reason: r }\n- { record: a/b }", "releases/pending.yaml, entry 2, lacks"],
  ["- { record: a/b, reason: r, why: x }", "entry 1"],
  ["- { record: a/b, reason: 3 }", "entry 1"],
  ["- text", "entry 1"],
])("refuses %j", (yaml, message) => {
  expect(() => readReasons(yaml)).toThrow(message);
});
