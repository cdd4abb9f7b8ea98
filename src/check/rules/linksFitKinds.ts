import { eventGroupOf } from "../../vocabulary/eventGroupOf.js";
import type { EventGroup } from "../../vocabulary/eventGroups.js";
import type { EventKind } from "../../vocabulary/eventKinds.js";
import type { LinkKind } from "../../vocabulary/linkKinds.js";
import { isDone } from "../actsOf.js";
import type { Rule } from "../rule.js";
import { type Tie, tiesOf } from "../tiesOf.js";

/** One thing that a kind of link asks of its two ends. */
interface Demand {
  /** Whether it is met. */
  readonly holds: (tie: Tie) => boolean;
  /** What is wrong otherwise. */
  readonly what: string;
  /** How to fix it. */
  readonly fix: string;
}

const demands: Readonly<Partial<Record<LinkKind, Demand>>> = {
  concerns: {
    holds: ({ act, target }) => !isDeed(act) || (!isDone(target) && !isSpoken(target)),
    what: "A deed can only concern an act that it is meant to bring about and that is not yet done.",
    fix: "Put the link on the words or the decision: the threat concerns the attack.",
  },
  fulfils: {
    holds: ({ act, target }) => isDone(act) && !isDone(target),
    what: "Only an act that was done can fulfil, and only an act not yet done can be fulfilled.",
    fix: "Put the link on the act that happened. It points to the planned, threatened or demanded act.",
  },
  follows: {
    holds: ({ act, target }) => isDone(target) || !isDone(act),
    what: "An act that was done cannot follow an act that is not yet done.",
    fix: "Put the link on the later act, or link to an act that was done.",
  },
  violates: {
    holds: ({ target }) => !isIn(["attack", "warfare"], target),
    what: "Only a truce, an agreement or a rule can be violated, not an attack.",
    fix: "Put the link on the act that breaks the rule: the attack violates the truce.",
  },
  claims: {
    holds: ({ target }) => !isSpoken(target),
    what: "A claim of responsibility is for a deed, not for words.",
    fix: "Link to the attack itself. For speech about words, use `concerns`.",
  },
  "part-of": {
    holds: ({ act, target }) =>
      isSpoken(target) ? isSpoken(act) : (breadth[act.kind] ?? 0) <= (breadth[target.kind] ?? 9),
    what: "The part is larger than the whole, or it is a deed and the whole is words.",
    fix: "Put the link on the smaller act: the meeting is part of the talks.",
  },
};

type Act = Tie["act"];

function isIn(groups: readonly EventGroup[], { kind }: Act): boolean {
  return groups.includes(eventGroupOf[kind]);
}

function isSpoken(act: Act): boolean {
  return isIn(["speech", "commentary"], act);
}

/** Whether an act is neither words nor talks nor a decision; an alert is an order. */
function isDeed(act: Act): boolean {
  return (
    (isIn(["attack", "warfare", "forces"], act) && act.kind !== "alert") || DEEDS.includes(act.kind)
  );
}

const DEEDS: readonly EventKind[] = [
  "arrest",
  "closure",
  "construction",
  "election",
  "group-formation",
  "release",
];

/** How wide some kinds are beside one another; the others are not compared. */
const breadth: Readonly<Partial<Record<EventKind, number>>> = {
  "rocket-attack": 1,
  "missile-attack": 1,
  "drone-attack": 1,
  "ied-attack": 1,
  "air-strike": 1,
  "targeted-killing": 1,
  abduction: 1,
  interception: 1,
  briefing: 1,
  vote: 1,
  meeting: 2,
  session: 2,
  "talks-round": 3,
  talks: 4,
  "attack-campaign": 4,
  "military-campaign": 4,
  war: 5,
};

/** Each kind of link ties what its definition says. */
export const linksFitKinds: Rule = {
  name: "links-fit-kinds",
  *check(dataset) {
    for (const tie of tiesOf(dataset)) {
      const { collection, act, field, link, target } = tie;
      const demand = demands[link.kind];
      if (demand === undefined || demand.holds(tie)) continue;
      yield {
        collection,
        id: act.id,
        field,
        what: `${demand.what} Here: ${act.kind} (${act.modality}) ${link.kind} ${target.kind} (${target.modality}).`,
        fix: demand.fix,
      };
    }
  },
};
