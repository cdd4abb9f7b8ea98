import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseFrozen } from "../../../src/frozen/parseFrozen.js";
import type { Act } from "../../../src/model/act.js";
import type { ConflictEvent } from "../../../src/model/event.js";
import type { Prospect } from "../../../src/model/prospect.js";
import { outcomesOf } from "../../../src/query/claims/outcomesOf.js";
import { contestedActs } from "../contestedActs.js";

const told = {
  kind: "withdrawal",
  modality: "occurred",
  participants: [],
  links: [],
  evidence: [],
};
const isEvent = (act: Act): act is ConflictEvent =>
  act.modality === "occurred" || act.modality === "ongoing";
const apart = (acts: readonly Act[]) => ({
  events: acts.filter(isEvent),
  prospects: acts.filter((act): act is Prospect => !isEvent(act)),
});
const records = (...acts: object[]) =>
  apart(
    parseFrozen<readonly Act[]>(JSON.stringify(acts.map((record) => ({ ...told, ...record })))),
  );
const inShort = (...acts: object[]) =>
  outcomesOf(records(...acts)).map((outcome) =>
    [
      outcome.form,
      outcome.form === "claim" ? outcome.event.id : outcome.prospect.id,
      ...outcome.fates.map(({ kind, by }) => `${kind}:${by.id}`),
    ].join(" "),
  );
const part = (actor: string, role = "agent") => ({ actor, role, status: "alleged" });
const link = (kind: string, to: string) => ({ kind, to });
const item = (status: string, supports: string[] = [], says?: object) => ({
  status,
  supports,
  says,
});
const plan = { id: "plan", modality: "planned" };

test("what simply happened has no outcome", () => {
  expect(outcomesOf({ events: [], prospects: [] })).toEqual([]);
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
      { id: "done", links: [link("fulfils", "plan")] },
      { id: "boast", links: [link("claims", "plan")] },
      { id: "reply", links: [link("responds-to", "plan")] },
    ),
  ).toEqual(["prospect plan denied:no fulfilled:done claimed:boast"]);
});

test("an act that only follows a plan does not fulfil it, be it of the same kind", () => {
  expect(
    inShort(
      plan,
      { id: "leaving", links: [link("follows", "plan")] },
      { id: "next", modality: "planned", links: [link("follows", "plan")] },
    ),
  ).toEqual(["prospect plan", "prospect next"]);
});

test("planned, though one paragraph tells it as done", () => {
  const evidence = [item("reported", [], { modality: "occurred" }), item("reported", ["modality"])];
  const [outcome] = outcomesOf(records({ ...plan, evidence }));
  expect(outcome?.fates.map(({ kind, evidence: by }) => [kind, by.length])).toEqual([
    ["fulfilled", 1],
  ]);
});

test("who denies that it was done does not tell it as done", () => {
  const denial = item("denied", [], { modality: "occurred" });
  expect(inShort({ ...plan, evidence: [denial] })).toEqual(["prospect plan denied:plan"]);
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
  expect(outcomesOf(records(attack, ...claims))).toHaveLength(claims.length);
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
    fc.property(contestedActs, (acts) => {
      const { events, prospects } = apart(acts);
      const outcomes = outcomesOf({ events, prospects });
      const told = outcomes.map((outcome) =>
        outcome.form === "claim" ? outcome.event : outcome.prospect,
      );
      const claims = events.filter(
        ({ kind }) => kind === "accusation" || kind === "claim-of-responsibility",
      );
      expect(told).toEqual([...claims, ...prospects]);
      for (const [index, { id, evidence }] of told.entries()) {
        const deniedHere = evidence.some(({ status }) => status === "denied");
        const deniedThere = acts.some(({ links }) =>
          links.some(({ kind, to }) => kind === "denies" && to === id),
        );
        if (!deniedHere && !deniedThere) continue;
        expect(outcomes[index]?.fates.map(({ kind }) => kind)).toContain("denied");
      }
    }),
  );
});
