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
    what: "A deed concerns only what it is to bring about, an act not yet done.",
    fix: "Let the words or the decision carry the link: the threat concerns the attack.",
  },
  fulfils: {
    holds: ({ act, target }) => isDone(act) && !isDone(target),
    what: "Only what was done fulfils, and only what was held out is fulfilled.",
    fix: "Let the act that came about carry the link to the planned, threatened or demanded one.",
  },
  follows: {
    holds: ({ act, target }) => isDone(target) || !isDone(act),
    what: "What was done cannot have come after what was only held out.",
    fix: "Let the later act carry the link, or name what was done.",
  },
  violates: {
    holds: ({ target }) => !isIn(["attack", "warfare"], target),
    what: "Only a truce, an agreement or a rule can be violated, not an attack.",
    fix: "Let the act that breaks the rule carry the link: the attack violates the truce.",
  },
  claims: {
    holds: ({ target }) => !isSpoken(target),
    what: "Responsibility is for a deed, not for words.",
    fix: "Link to the attack itself; words are spoken of with `concerns`.",
  },
  "part-of": {
    holds: ({ act, target }) =>
      isSpoken(target) ? isSpoken(act) : (breadth[act.kind] ?? 0) <= (breadth[target.kind] ?? 9),
    what: "The part is wider than the whole, or is a deed within words.",
    fix: "Let the smaller act carry the link: the meeting is part of the talks.",
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
