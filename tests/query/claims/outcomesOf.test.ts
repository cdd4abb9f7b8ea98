import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseFrozen } from "../../../src/frozen/parseFrozen.js";
import type { ConflictEvent } from "../../../src/model/event.js";
import { outcomesOf } from "../../../src/query/claims/outcomesOf.js";
import { contestedEvents } from "../contestedEvents.js";

const told = {
  kind: "withdrawal",
  modality: "occurred",
  participants: [],
  links: [],
  evidence: [],
};
const events = (...records: object[]) =>
  parseFrozen<readonly ConflictEvent[]>(
    JSON.stringify(records.map((record) => ({ ...told, ...record }))),
  );
const inShort = (...records: object[]) =>
  outcomesOf(events(...records)).map(({ form, event, fates }) =>
    [form, event.id, ...fates.map(({ kind, by }) => `${kind}:${by.id}`)].join(" "),
  );
const part = (actor: string, role = "agent") => ({ actor, role, status: "alleged" });
const link = (kind: string, event: string) => ({ kind, event });
const item = (status: string, supports: string[] = [], says?: object) => ({
  status,
  supports,
  says,
});
const plan = { id: "plan", modality: "planned" };

test("what simply happened has no outcome", () => {
  expect(outcomesOf([])).toEqual([]);
  expect(inShort({ id: "leaving" }, { id: "talks", modality: "ongoing" })).toEqual([]);
});

test.each(["planned", "threatened", "demanded", "conditional"])(
  "%s, and no more told",
  (modality) => {
    expect(inShort({ id: "act", modality })).toEqual(["prospect act"]);
  },
);

test("a plan that its own paragraphs confirm and deny", () => {
  const evidence = [item("announced"), item("denied"), item("confirmed")];
  expect(inShort({ ...plan, evidence })).toEqual(["prospect plan confirmed:plan denied:plan"]);
});

test("a plan that others answer", () => {
  expect(
    inShort(
      plan,
      { id: "no", links: [link("denies", "plan")] },
      { id: "done", links: [link("follows", "plan")] },
      { id: "boast", links: [link("claims", "plan")] },
      { id: "reply", links: [link("responds-to", "plan")] },
    ),
  ).toEqual(["prospect plan denied:no done:done claimed:boast"]);
});

test("another act after the plan does not make it done, nor does another plan", () => {
  expect(
    inShort(
      plan,
      { id: "meeting", kind: "meeting", links: [link("follows", "plan")] },
      { id: "next", modality: "planned", links: [link("follows", "plan")] },
    ),
  ).toEqual(["prospect plan", "prospect next"]);
});

test("done, though one paragraph still plans it", () => {
  const evidence = [
    item("announced", ["kind"], { modality: "planned" }),
    item("reported", ["modality"]),
    item("reported", ["date"]),
  ];
  expect(inShort({ id: "visit", evidence })).toEqual(["prospect visit done:visit"]);
  const [outcome] = outcomesOf(events({ id: "visit", evidence }));
  expect(outcome?.fates[0]?.evidence.map(({ supports }) => supports)).toEqual([["modality"]]);
});

test("planned, though one paragraph tells it as done", () => {
  const evidence = [item("reported", [], { modality: "occurred" }), item("reported", ["modality"])];
  const [outcome] = outcomesOf(events({ ...plan, evidence }));
  expect(outcome?.fates.map(({ kind, evidence: by }) => [kind, by.length])).toEqual([["done", 1]]);
});

test("who denies that it was done does not tell it as done", () => {
  const denial = item("denied", [], { modality: "occurred" });
  expect(inShort({ ...plan, evidence: [denial] })).toEqual(["prospect plan denied:plan"]);
  const [outcome] = outcomesOf(
    events({ id: "visit", evidence: [item("announced", [], { modality: "planned" }), denial] }),
  );
  expect(outcome?.fates.map(({ kind, evidence }) => [kind, evidence.length])).toEqual([
    ["denied", 1],
    ["done", 0],
  ]);
});

test.each(["constructor", "toString", "__proto__"])("%s is no kind of claim or answer", (kind) => {
  const odd = { id: "odd", kind, links: [link(kind, "plan")] };
  expect(inShort(odd, plan)).toEqual(["prospect plan"]);
});

test("thousands of claims about one act take no second", () => {
  const claims = Array.from({ length: 6000 }, (_, index) => ({
    ...(index % 2 === 0 ? charge : boast),
    id: `claim-${String(index)}`,
    participants: [part(`actor-${String(index)}`, index % 2 === 0 ? "subject" : "agent")],
  }));
  const records = events(attack, ...claims);
  expect(outcomesOf(records)).toHaveLength(claims.length);
});

const attack = { id: "attack", kind: "rocket-attack", participants: [part("x"), part("y")] };
const boast = {
  id: "boast",
  kind: "claim-of-responsibility",
  participants: [part("x")],
  links: [link("claims", "attack")],
};
const charge = {
  id: "charge",
  kind: "accusation",
  participants: [part("judge"), part("x", "subject")],
  links: [link("concerns", "attack")],
};
const denial = (actor: string, of: string) => ({
  id: `${actor}-denies`,
  kind: "denial-of-responsibility",
  participants: [part(actor)],
  links: [link("denies", of)],
});

test("an accusation is denied by the accused, and claimed by the accused", () => {
  expect(inShort(attack, charge, denial("x", "attack"), boast)).toEqual([
    "claim charge denied:x-denies claimed:boast",
    "claim boast denied:x-denies",
  ]);
});

test("another group's denial of its own part says nothing of the claim", () => {
  expect(inShort(attack, boast, charge, denial("y", "attack"))).toEqual([
    "claim boast",
    "claim charge claimed:boast", // by x itself
  ]);
});

test("anybody may deny the claim itself", () => {
  expect(inShort(attack, boast, denial("y", "boast"))).toEqual(["claim boast denied:y-denies"]);
});

test("the act's own paragraphs confirm or deny the part of that actor", () => {
  const confirmed = (...supports: string[]) => ({
    ...attack,
    evidence: [item("confirmed", supports)],
  });
  expect(inShort(confirmed("participants.x"), boast)).toEqual(["claim boast confirmed:attack"]);
  expect(inShort(confirmed("participants"), boast)).toEqual(["claim boast confirmed:attack"]);
  expect(inShort(confirmed("participants.y", "kind"), boast)).toEqual(["claim boast"]);
});

test("a claim about an act that was not passed is open", () => {
  expect(inShort(boast)).toEqual(["claim boast"]);
});

test("forms, order and self-denials as a loop over everything finds them", () => {
  fc.assert(
    fc.property(contestedEvents, (records) => {
      const outcomes = outcomesOf(records);
      expect(outcomes.map(({ event }) => event)).toEqual(
        records.filter(
          ({ kind, modality, evidence }) =>
            kind === "accusation" ||
            kind === "claim-of-responsibility" ||
            modality === "planned" ||
            evidence.some(({ says }) => says?.modality === "planned"),
        ),
      );
      for (const { event, fates } of outcomes) {
        const deniedHere = event.evidence.some(({ status }) => status === "denied");
        const deniedThere = records.some(({ links }) =>
          links.some(({ kind, event: id }) => kind === "denies" && id === event.id),
        );
        if (deniedHere || deniedThere) expect(fates.map(({ kind }) => kind)).toContain("denied");
      }
    }),
  );
});
