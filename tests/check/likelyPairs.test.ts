import { expect, test } from "vitest";
import { assemble } from "../../src/check/assemble.js";
import { likelyPairs } from "../../src/check/likelyPairs.js";
import { patched } from "./patched.js";

const item = (phrase: string) => ({
  source: "harbour-rocket",
  paragraph: 1,
  phrase,
  status: "reported",
  speaker: "harbour-gazette",
  supports: ["kind", "modality"],
});
const act = (kind: string, edtf: string, more: object = {}) => ({
  kind,
  title: { en: "Something", ar: "شيء" },
  summary: { en: "Something.", ar: "شيء." },
  date: { edtf, basis: "inferred", note: `The day ${edtf}.` },
  modality: "occurred",
  evidence: [item("سقط صاروخ")],
  ...more,
});
const at = (id: string) => ({ place: { id, precision: "city" } });
const by = (actor: string) => ({ participants: [{ actor, role: "agent", status: "reported" }] });

function pairsOf(one: object, other: object): readonly string[] {
  const { drafts } = assemble(
    patched({ "events/one": { id: "one", ...one }, "events/two": { id: "two", ...other } }),
  );
  return likelyPairs(drafts)
    .filter(({ pair }) => pair.includes("one") && pair.includes("two"))
    .map(({ because }) => because);
}

const rockets = act("rocket-attack", "2019-05-01", at("harbour"));

test.each([
  ["of one kind on one day", rockets, rockets],
  ["within a day", rockets, act("rocket-attack", "2019-05-02", at("harbour"))],
  [
    "at a place within the other's",
    rockets,
    act("rocket-attack", "2019-05-01", at("harbour-depot")),
  ],
  ["with different means on one day", rockets, act("drone-attack", "2019-05-01", at("harbour"))],
  [
    "of one speaker on one day",
    act("threat", "2019-05-01", by("mayor")),
    act("threat", "2019-05-01", by("mayor")),
  ],
])("acts %s may be one", (_, one, other) => {
  expect(pairsOf(one, other)).toHaveLength(1);
});

test.each([
  ["two days apart", rockets, act("rocket-attack", "2019-05-03", at("harbour"))],
  ["elsewhere", rockets, act("rocket-attack", "2019-05-01")],
  [
    "with different means on another day",
    rockets,
    act("drone-attack", "2019-05-02", at("harbour")),
  ],
  ["a course and an act", rockets, act("rocket-attack", "2019-05", at("harbour"))],
  [
    "linked to each other",
    rockets,
    { ...rockets, links: [{ kind: "follows", to: "one" }], date: rockets.date },
  ],
  [
    "of different speakers",
    act("threat", "2019-05-01", by("mayor")),
    act("threat", "2019-05-01", by("sail-group")),
  ],
])("acts %s are told apart", (_, one, other) => {
  expect(pairsOf(one, other)).toEqual([]);
});

const number = (best: number, edtf: string) => ({
  measure: "persons-hurt",
  value: { bound: "exact", best },
  unit: "persons",
  period: { edtf, basis: "inferred", note: `The day ${edtf}.` },
  modality: "occurred",
  evidence: [{ ...item("سقط صاروخ"), supports: ["measure", "value", "unit", "modality"] }],
});

test("figures of one measure, value, speaker and time may be one, others not", () => {
  const pairs = (one: object, other: object) =>
    likelyPairs(assemble(patched({ "figures/one": one, "figures/two": other })).drafts).filter(
      ({ collection }) => collection === "figures",
    );
  expect(pairs(number(3, "2019-05-01"), number(3, "2019-05"))).toHaveLength(1);
  expect(pairs(number(3, "2019-05-01"), number(4, "2019-05-01"))).toEqual([]);
  expect(pairs(number(3, "2019-05-01"), number(3, "2019-06-01"))).toEqual([]);
});
