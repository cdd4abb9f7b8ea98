import { readFileSync } from "node:fs";
import { actors, events, figures, places, prospects, sources, terms } from "iraq-conflict-data";
import { expect, test } from "vitest";
import {
  evidenceRecord,
  type EvidenceRecord,
  refusedEvidence,
} from "../../src/publishing/evidenceRecord.js";

const set = { sources, actors, places, events, prospects, figures, terms, redirects: [] };
const report = {
  texts: 5,
  excerpts: 2,
  excerptsBefore: 0,
  digests: 60,
  anchors: 500,
  spellings: 90,
  wordings: 400,
  faults: [],
};
const record = evidenceRecord(set, report, "2026-12-01");
const whats = (kept: EvidenceRecord | undefined, now: typeof set) =>
  refusedEvidence(kept, now).map(({ what }) => what);

test("a record counts for the records it was made of", () => {
  expect(record).toMatchObject({ date: "2026-12-01", counts: { anchors: 500 } });
  expect(refusedEvidence(record, { ...set, events: structuredClone(events) })).toEqual([]);
});

test("a record does not count for data that has changed since, however little", () => {
  const [first, ...others] = events;
  const changed = [{ ...first, title: { ...first?.title, en: "Another title" } }, ...others];
  expect(whats(record, { ...set, events: changed as unknown as typeof events })).toEqual([
    "The evidence was checked on 2026-12-01, and the data has changed since.",
  ]);
  expect(whats(record, { ...set, figures: figures.slice(1) })).toHaveLength(1);
});

test("a record does not count for other texts, and none is none", () => {
  expect(
    whats(record, { ...set, sources: sources.filter(({ digest }) => digest === undefined) }),
  ).toEqual([
    "The evidence was checked on 2026-12-01, against other texts than the sources name now.",
  ]);
  expect(whats(undefined, set)).toEqual(["Nobody has recorded that the evidence was checked."]);
});

test("a check that found a fault, or had no text, is not recorded", () => {
  const fault = { collection: "events", id: "a", rule: "b", field: "", what: "", fix: "" };
  expect(() => evidenceRecord(set, { ...report, faults: [fault] }, "2026-12-01")).toThrow("faults");
  expect(() => evidenceRecord(set, { ...report, texts: 0 }, "2026-12-01")).toThrow("text");
});

test("the record in the repository has all that is asked of it", () => {
  const kept = JSON.parse(readFileSync("releases/evidence.json", "utf8")) as EvidenceRecord;
  expect(kept).toEqual({
    date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
    data: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    texts: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    counts: expect.objectContaining({ texts: expect.any(Number) as number }) as object,
  });
});
