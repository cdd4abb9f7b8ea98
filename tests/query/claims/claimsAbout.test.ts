import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseFrozen } from "../../../src/frozen/parseFrozen.js";
import type { ConflictEvent } from "../../../src/model/event.js";
import { claimsAbout } from "../../../src/query/claims/claimsAbout.js";
import { contestedActs } from "../contestedActs.js";

const part = (actor: string, role: string, status = "reported") => ({ actor, role, status });
const item = (speaker: string, status: string, ...supports: string[]) => ({
  speaker,
  status,
  supports,
});
const event = (group: string, participants: unknown[], evidence: unknown[] = []) =>
  parseFrozen<ConflictEvent>(JSON.stringify({ id: group, group, participants, evidence }));

const said = (events: readonly ConflictEvent[], actor: string) =>
  claimsAbout(events, actor).map(({ form, speaker, status, role }) =>
    [form, speaker ?? "nobody", status, role].join(" "),
  );

test("a speech act is said by each of its agents and parties, about whom it concerns", () => {
  const threat = event("speech", [
    part("group", "agent", "claimed"),
    part("ally", "party"),
    part("crowd", "witness"),
    part("mission", "target"),
    part("state", "addressee"),
  ]);
  expect(said([threat], "mission")).toEqual([
    "speech-act group claimed target",
    "speech-act ally reported target",
  ]);
  expect(said([threat], "state")).toHaveLength(2);
  expect(said([threat], "group")).toEqual([]); // it speaks
  expect(said([threat], "crowd")).toEqual([]); // it listens
});

test("a speech act without a speaker is still one", () => {
  expect(said([event("speech", [part("mission", "subject", "alleged")])], "mission")).toEqual([
    "speech-act nobody alleged subject",
  ]);
});

test("of a speech act, all evidence", () => {
  const threat = event(
    "speech",
    [part("group", "agent"), part("mission", "target")],
    [item("outlet", "reported", "kind"), item("outlet", "reported", "date")],
  );
  expect(claimsAbout([threat], "mission")[0]?.evidence).toBe(threat.evidence);
});

test("an allegation is said by each speaker whose paragraph supports the part", () => {
  const attack = event(
    "attack",
    [part("group", "agent", "alleged"), part("mission", "target")],
    [
      item("minister", "alleged", "participants.group"),
      item("outlet", "reported", "kind", "date"),
      item("group", "denied", "participants.group"),
      item("minister", "alleged", "kind", "participants"),
      item("minister", "confirmed", "participants"),
      item("outlet", "reported", "participants.mission"),
    ],
  );
  expect(said([attack], "group")).toEqual([
    "allegation minister alleged agent",
    "allegation minister confirmed agent",
    "allegation group denied agent",
  ]);
  expect(claimsAbout([attack], "group")[0]?.evidence).toEqual([
    attack.evidence[0],
    attack.evidence[3],
  ]);
  expect(said([attack], "mission")).toEqual([]); // plain news
});

test("an inferred part is nobody's claim", () => {
  const attack = event(
    "attack",
    [part("group", "agent", "alleged")],
    [item("outlet", "alleged", "kind")],
  );
  expect(said([attack], "group")).toEqual([]);
});

test("a slip of an id that is mentioned names the nearest, another id has no claims", () => {
  const attack = event(
    "attack",
    [part("kataib-hezbollah", "agent", "reported")],
    [item("al-arabiya", "reported", "kind")],
  );
  const noClaims = ["kataib-hezbollah", "al-arabiya", "united-nations", "", "x".repeat(1_000_000)];
  for (const actor of noClaims) expect(claimsAbout([attack], actor)).toEqual([]);
  expect(() => claimsAbout([attack], "kataib-hezbolah")).toThrow(
    new RangeError(
      'claimsAbout: no record has "kataib-hezbolah" for actor. Nearest: kataib-hezbollah.',
    ),
  );
  expect(() => claimsAbout([attack], "al-arabya")).toThrow("Nearest: al-arabiya.");
});

test.each([undefined, null, 7, ["group"], { id: "group" }])("%j is no actor", (actor) => {
  expect(() => claimsAbout([], actor as unknown as string)).toThrow(RangeError);
  expect(() => claimsAbout([], actor as unknown as string)).toThrow(/^claimsAbout: actor is /);
});

test("says what a loop over everything says", () => {
  fc.assert(
    fc.property(contestedActs, fc.constantFrom("a", "b", "c"), (events, actor) => {
      const expected = new Set<string>();
      for (const { id, group, participants, evidence } of events) {
        for (const { actor: who, role, status } of participants) {
          if (who !== actor) continue;
          const agents = participants.filter((other) => other.role === "agent");
          if (group === "speech" && role === "target") {
            for (const agent of agents) expected.add([id, agent.actor, agent.status].join(" "));
            if (agents.length === 0) expected.add([id, "nobody", status].join(" "));
          }
          if (group !== "speech" && ["alleged", "claimed", "denied"].includes(status)) {
            for (const { speaker, status: put, supports } of evidence) {
              if (supports.some((field) => ["participants", `participants.${who}`].includes(field)))
                expected.add([id, speaker, put].join(" "));
            }
          }
        }
      }
      const claims = claimsAbout(events, actor);
      const found = claims.map(({ act: about, speaker, status }) =>
        [about.id, speaker ?? "nobody", status].join(" "),
      );
      expect(new Set(found)).toEqual(expected);
      expect(found.map((claim) => claim.split(" ")[0])).toEqual(
        [...found.map((claim) => claim.split(" ")[0] ?? "")].sort(),
      );
    }),
  );
});
