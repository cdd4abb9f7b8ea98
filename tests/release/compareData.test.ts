import { expect, test } from "vitest";
import type { RecordSet } from "../../src/history/recordSet.js";
import { compareData } from "../../src/release/compareData.js";

const event = {
  id: "raid",
  title: { en: "Raid" },
  kind: "armed-attack",
  evidence: [{ paragraph: 1 }],
};
const term = {
  list: "event-kinds",
  id: "war",
  definition: { en: "Long fighting.", ar: "قتال طويل." },
  label: { en: "War" },
};
const redirect = {
  collection: "events",
  id: "old-raid",
  kind: "merged",
  into: ["raid"],
  reason: "One raid.",
};

function set(parts: Readonly<Record<string, readonly object[]>>): RecordSet {
  const none = {
    sources: [],
    actors: [],
    places: [],
    events: [],
    prospects: [],
    figures: [],
    terms: [],
    redirects: [],
  };
  return {
    ...none,
    events: [event],
    terms: [term],
    redirects: [redirect],
    ...parts,
  } as unknown as RecordSet;
}

const merged = {
  collection: "events",
  id: "raid",
  kind: "merged",
  into: ["strike"],
  reason: "One.",
};
const strike = { ...event, id: "strike" };

test.each([
  ["nothing", {}, []],
  ["records in another order", { events: [event] }, []],
  ["a new record", { events: [event, strike] }, ["minor: events/strike"]],
  ["a lost id", { events: [] }, ["major: events/raid"]],
  [
    "a merged record",
    { events: [strike], redirects: [redirect, merged] },
    ["minor: events/raid", "minor: events/strike", "minor: redirects/events/raid"],
  ],
  [
    "a redirect that leads nowhere",
    { events: [], redirects: [redirect, merged] },
    ["major: events/raid", "minor: redirects/events/raid"],
  ],
  ["a lost redirect", { redirects: [] }, ["major: redirects/events/old-raid"]],
  [
    "a retired id used again",
    { events: [event, { ...event, id: "old-raid" }] },
    ["major: events/old-raid"],
  ],
  ["a corrected value", { events: [{ ...event, kind: "ambush" }] }, ["patch: events/raid kind"]],
  ["a withdrawn value", { events: [{ ...event, kind: undefined }] }, ["patch: events/raid kind"]],
  ["a new field", { events: [{ ...event, place: "iraq" }] }, ["minor: events/raid place"]],
  [
    "a new field inside",
    { events: [{ ...event, title: { en: "Raid", ar: "غارة" } }] },
    ["minor: events/raid title.ar"],
  ],
  [
    "one item more",
    { events: [{ ...event, evidence: [{ paragraph: 1 }, { paragraph: 2 }] }] },
    ["patch: events/raid evidence.1"],
  ],
  ["another type", { events: [{ ...event, kind: ["armed-attack"] }] }, ["major: events/raid kind"]],
  [
    "items of another type",
    { events: [{ ...event, evidence: ["1", "2"] }] },
    ["major: events/raid evidence"],
  ],
  ["a value for null", { events: [{ ...event, kind: null }] }, ["patch: events/raid kind"]],
  ["a new term", { terms: [term, { ...term, id: "siege" }] }, ["minor: terms/event-kinds/siege"]],
  ["a lost term", { terms: [] }, ["major: terms/event-kinds/war"]],
  [
    "another definition",
    { terms: [{ ...term, definition: { ...term.definition, en: "Fighting." } }] },
    ["major: terms/event-kinds/war definition.en"],
  ],
  [
    "a definition with other marks",
    { terms: [{ ...term, definition: { ...term.definition, en: "long fighting" } }] },
    ["patch: terms/event-kinds/war definition.en"],
  ],
  [
    "another group",
    { terms: [{ ...term, broader: "violence" }] },
    ["major: terms/event-kinds/war broader"],
  ],
  [
    "another label",
    { terms: [{ ...term, label: { en: "Warfare" } }] },
    ["patch: terms/event-kinds/war label.en"],
  ],
])("%s", (_, after, found) => {
  const findings = compareData(set({}), set(after));
  expect(findings.map(({ bump, subject }) => `${bump}: ${subject}`)).toEqual(found);
});

test("a definition said to mean the same is a value corrected, and only in that field", () => {
  const definition = { en: "Fighting that lasts.", ar: "قتال مستمر." };
  const reason = {
    record: "terms/event-kinds/war",
    field: "definition.en",
    reason: "Plainer.",
    meaning: "same",
  };
  const findings = compareData(set({}), set({ terms: [{ ...term, definition }] }), [reason]);
  expect(findings.map(({ bump, subject }) => `${bump}: ${subject}`)).toEqual([
    "major: terms/event-kinds/war definition.ar",
    "patch: terms/event-kinds/war definition.en",
  ]);
});

test("says what stood there and what stands there, at a length that can be read", () => {
  const long = "x".repeat(1000);
  const [finding] = compareData(set({}), set({ events: [{ ...event, kind: long }] }));
  expect(finding?.what).toMatch(/^was "armed-attack", is "x+…$/);
});
