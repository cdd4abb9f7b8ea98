import { expect, test } from "vitest";
import { actors } from "../../src/collections/actors.js";
import { events } from "../../src/collections/events.js";
import { prospects } from "../../src/collections/prospects.js";
import { terms } from "../../src/collections/terms.js";
import { type ViolentAct, violenceTypeOf } from "../../src/crosswalk/violenceTypeOf.js";
import type { ActorKind } from "../../src/vocabulary/actorKinds.js";

const of = (kind: ActorKind, identity: "named" | "unidentified" = "named") =>
  ({ id: `${kind}-${identity}`, kind, identity }) as const;
const cast = [
  of("armed-group"),
  of("armed-group", "unidentified"),
  of("armed-force"),
  of("state"),
  of("population"),
  of("company"),
  of("person"),
  of("coalition"),
];

function act(
  kind: string,
  ...roles: readonly (readonly [role: string, actor: string])[]
): ViolentAct {
  const participants = roles.map(([role, actor]) => ({ actor, role, status: "reported" }));
  return { id: "it", kind, modality: "occurred", participants } as ViolentAct;
}
const answerOf = (one: ViolentAct) => {
  const answer = violenceTypeOf(one, { actors: cast, terms });
  return "code" in answer ? answer.code : answer.none;
};

const GROUP = ["agent", "armed-group-named"] as const;
const threatened: ViolentAct = {
  ...act("rocket-attack", GROUP, ["target", "state-named"]),
  modality: "threatened",
};
test.each([
  [act("rocket-attack", GROUP, ["target", "armed-force-named"]), "1"],
  [act("rocket-attack", GROUP, ["target", "coalition-named"]), "1"],
  [act("air-strike", ["agent", "state-named"], ["target", "armed-group-named"]), "1"],
  [act("air-strike", ["agent", "state-named"], ["target", "armed-force-named"]), "1"],
  [act("armed-attack", GROUP, ["target", "armed-group-unidentified"]), "2"],
  [act("ied-attack", GROUP, ["target", "company-named"]), "3"],
  [act("air-strike", ["agent", "armed-force-named"], ["victim", "population-named"]), "3"],
  [act("rocket-attack", GROUP, ["target", "state-named"], ["victim", "population-named"]), "1"],
  [act("armed-clash", ["party", "armed-group-named"], ["party", "armed-force-named"]), "1"],
  [
    act("rocket-attack", ["agent", "armed-group-unidentified"], ["target", "state-named"]),
    "agent-unknown",
  ],
  [act("rocket-attack", ["target", "state-named"]), "agent-unknown"],
  [act("rocket-attack", GROUP), "target-unknown"],
  [act("targeted-killing", GROUP, ["victim", "person-named"]), "sides-open"],
  [act("armed-attack", ["agent", "population-named"], ["target", "state-named"]), "sides-open"],
  [
    act("rocket-attack", GROUP, ["target", "state-named"], ["target", "company-named"]),
    "several-types",
  ],
  [act("meeting", GROUP, ["target", "state-named"]), "not-covered"],
  [threatened, "not-done"],
])("%o: %s", (one, answer) => {
  expect(answerOf(one)).toBe(answer);
});

test("every event and prospect of ours has a code or a reason, and none that is not done has a code", () => {
  for (const one of [...events, ...prospects]) {
    const answer = violenceTypeOf(one, { actors, terms });
    expect(answer.scheme).toBe("ucdp");
    if ("code" in answer) expect(["1", "2", "3"]).toContain(answer.code);
    else expect(answer.none).toMatch(/^[a-z-]+$/);
  }
  expect(prospects.map((one) => violenceTypeOf(one, { actors, terms }))).not.toContainEqual(
    expect.objectContaining({ match: expect.any(String) as unknown }),
  );
});

test("refuses an actor that was not passed", () => {
  expect(() => answerOf(act("rocket-attack", ["agent", "armed-froce-named"]))).toThrow(
    'violenceTypeOf: no actor "armed-froce-named". Nearest: armed-force-named,',
  );
});
