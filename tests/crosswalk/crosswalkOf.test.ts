import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { terms } from "../../src/collections/terms.js";
import { crosswalkOf } from "../../src/crosswalk/crosswalkOf.js";
import type { AnyTerm, CrosswalkEntry } from "../../src/model/term.js";
import { doneModalities } from "../../src/vocabulary/doneModalities.js";
import { eventKinds } from "../../src/vocabulary/eventKinds.js";
import { type Modality, modalities } from "../../src/vocabulary/modalities.js";

/** The codes of each scheme, as its own publications list them. */
const codes = JSON.parse(readFileSync("tests/fixtures/crosswalkCodes.json", "utf8")) as Readonly<
  Record<string, readonly string[]>
>;
const schemes = ["plover", "cameo", "acled", "ucdp"] as const;
const notDone = modalities.filter((modality) => !doneModalities.includes(modality));

/** What a code is a part of: the event type of PLOVER, the root of CAMEO, itself elsewhere. */
function rootOf(entry: CrosswalkEntry): string {
  if ("none" in entry) return "";
  if (entry.scheme === "plover") return entry.code.split("/")[0] ?? "";
  return entry.scheme === "cameo" ? entry.code.slice(0, 2) : entry.code;
}

describe.each(schemes)("%s", (scheme) => {
  test.each(eventKinds)("%s: one known code or one reason in every modality", (kind) => {
    for (const modality of modalities) {
      const answer = crosswalkOf(terms, { kind, modality, scheme });
      expect(answer.scheme).toBe(scheme);
      if ("code" in answer) expect(codes[scheme]).toContain(answer.code);
      else expect(answer.none).toMatch(/^[a-z-]+$/);
    }
  });

  test.each(eventKinds)("%s: not done, it never has a code of the deed", (kind) => {
    const deed = terms.find(({ list, id }) => list === "event-kinds" && id === kind);
    const own = (deed?.crosswalk ?? []).filter((entry) => entry.scheme === scheme).map(rootOf);
    for (const modality of notDone) {
      const answer = crosswalkOf(terms, { kind, modality, scheme });
      if ("code" in answer) expect(own).not.toContain(rootOf(answer));
    }
  });

  test.each(eventKinds)("%s: done, it has the code of its kind", (kind) => {
    const deed = terms.find(({ list, id }) => list === "event-kinds" && id === kind);
    for (const modality of doneModalities) {
      expect(deed?.crosswalk).toContainEqual(crosswalkOf(terms, { kind, modality, scheme }));
    }
  });
});

test("ACLED and UCDP code deeds alone", () => {
  for (const kind of eventKinds) {
    for (const modality of notDone) {
      for (const scheme of ["acled", "ucdp"] as const) {
        expect(crosswalkOf(terms, { kind, modality, scheme })).toEqual({
          scheme,
          none: "not-done",
        });
      }
    }
  }
});

test("every code of the lists exists in its scheme", () => {
  const listed = terms
    .filter(
      ({ list }) => list === "event-kinds" || list === "event-groups" || list === "modalities",
    )
    .flatMap(({ list, crosswalk, prospects = [] }) => [
      ...crosswalk.map((entry) => [list === "modalities" ? "mode" : "act", entry] as const),
      ...prospects.map((entry) => ["act", entry] as const),
    ]);
  for (const [what, entry] of listed) {
    if (!("code" in entry)) continue;
    const known = what === "mode" ? codes["ploverAuxiliaryModes"] : codes[entry.scheme];
    expect(known).toContain(entry.code);
  }
});

const answers: readonly [string, Modality, string, string | undefined][] = [
  ["rocket-attack", "occurred", "ASSAULT/heavy-weapons", "194"],
  ["rocket-attack", "threatened", "THREATEN/violence", "138"],
  ["rocket-attack", "demanded", "REQUEST", "100"],
  ["rocket-attack", "planned", "not-done", "not-done"],
  ["attack-campaign", "ongoing", "ASSAULT", "190"],
  ["war", "occurred", "ASSAULT", "190"],
  ["war", "threatened", "THREATEN/violence", "138"],
  ["invasion", "occurred", "ASSAULT", "190"],
  ["military-campaign", "occurred", "ASSAULT", "190"],
  ["session", "occurred", "CONSULT", "040"],
  ["presence", "ongoing", "not-covered", "not-covered"],
  ["withdrawal", "occurred", "RETREAT/withdraw", "0874"],
  ["withdrawal", "planned", "CONCEDE", "0356"],
  ["withdrawal", "demanded", "REQUEST/yield", "1056"],
  ["withdrawal", "conditional", "conditional", "conditional"],
  ["meeting", "planned", "AGREE", "036"],
  ["meeting", "demanded", "REQUEST/meet", "106"],
  ["agreement", "planned", "not-done", "030"],
  ["closure", "threatened", "THREATEN/relations", "1313"],
  ["threat", "threatened", "not-done", "not-done"], // a threat to threaten is no threat made
  ["ied-attack", "occurred", "ASSAULT/explosives", "183"], // of two, the wider one holds it all
];

test.each(answers)("%s, %s: PLOVER %s, CAMEO %s", (kind, modality, plover, cameo) => {
  const answer = (scheme: "plover" | "cameo") => {
    const entry = crosswalkOf(terms as readonly AnyTerm[], { kind, modality, scheme });
    return "code" in entry ? entry.code : entry.none;
  };
  expect([answer("plover"), answer("cameo")]).toEqual([plover, cameo]);
});

const term = (list: string, id: string, more: Partial<AnyTerm> = {}): AnyTerm => ({
  id,
  list,
  label: { en: id, ar: "كلمة" },
  definition: { en: id, ar: "كلمة" },
  crosswalk: [],
  ...more,
});
const own: readonly AnyTerm[] = [
  term("event-kinds", "flood", {
    broader: "disaster",
    crosswalk: [
      { scheme: "plover", none: "dropped" },
      { scheme: "cameo", code: "1", match: "narrow" },
      { scheme: "cameo", code: "2", match: "exact" },
    ],
    prospects: [{ modality: "feared", scheme: "cameo", code: "3", match: "broad" }],
  }),
  term("event-kinds", "drought"),
  term("event-groups", "disaster", {
    prospects: [
      { modality: "feared", scheme: "cameo", code: "4", match: "broad" },
      { modality: "feared", scheme: "plover", code: "5", match: "broad" },
      { modality: "hoped", scheme: "plover", code: "6", match: "broad" },
    ],
  }),
  term("modalities", "came", { done: true }),
  term("modalities", "feared"),
];

test.each<[string, string, "plover" | "cameo", object]>([
  ["flood", "came", "cameo", { code: "2", match: "exact" }],
  ["flood", "came", "plover", { none: "dropped" }],
  ["flood", "feared", "cameo", { code: "3", match: "broad" }], // the kind before its group
  ["flood", "feared", "plover", { code: "5", match: "broad" }], // the group, and for this modality
  ["drought", "came", "cameo", { none: "not-covered" }],
  ["drought", "feared", "cameo", { none: "not-done" }],
])("of terms of one's own: %s, %s in %s", (kind, modality, scheme, answer) => {
  expect(crosswalkOf(own, { kind, modality, scheme })).toEqual({ scheme, ...answer });
});

test.each<[object, string]>([
  [{ kind: "flod" }, 'crosswalkOf: no term of event-kinds "flod". Nearest: flood,'],
  [{ modality: "fear" }, 'crosswalkOf: no term of modalities "fear". Nearest: feared,'],
  [{ scheme: "acledd" }, 'crosswalkOf: unknown scheme "acledd". Nearest: acled,'],
  [{ kind: undefined }, "crosswalkOf: the id of the term of event-kinds is undefined. Pass a text"],
  [{ modalities: "feared" }, 'crosswalkOf: unknown option "modalities". Nearest: modality.'],
])("refuses %j", (slip, message) => {
  const question = { kind: "flood", modality: "feared", scheme: "cameo", ...slip } as const;
  expect(() => crosswalkOf(own, question)).toThrow(RangeError);
  expect(() => crosswalkOf(own, question)).toThrow(message);
});

test("refuses terms without the group of the kind: the answer would be another", () => {
  const kinds = own.filter(({ list }) => list !== "event-groups");
  expect(() => crosswalkOf(kinds, { kind: "flood", modality: "feared", scheme: "plover" })).toThrow(
    'crosswalkOf: no term of event-groups "disaster".',
  );
});

test("refuses a term with half a code", () => {
  const half = [{ ...own[0], crosswalk: [{ scheme: "cameo", code: "1" }] }] as never;
  expect(() =>
    crosswalkOf(half, { kind: "flood", modality: "came", scheme: "cameo" } as never),
  ).toThrow("crosswalkOf: terms[0].crosswalk[0].match is undefined");
});
