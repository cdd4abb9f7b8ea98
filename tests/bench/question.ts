import type { ConflictEvent } from "../../src/model/event.js";
import type { EventCriteria } from "../../src/select/selectEvents.js";
import type { EventKind } from "../../src/vocabulary/eventKinds.js";
import type { Role } from "../../src/vocabulary/roles.js";
import type { Status } from "../../src/vocabulary/statuses.js";
import { chanceOf } from "./random.js";
import { FIRST_YEAR, YEARS } from "./synthesize.js";

/** One question in the simple form that every peer is asked in, with its criteria for us. */
export interface Question {
  readonly criteria: EventCriteria;
  /** First and last day of the window, `YYYY-MM-DD`. */
  readonly first?: string;
  readonly last?: string;
  readonly actor?: string;
  readonly role?: Role;
  readonly place?: string;
  readonly kind?: EventKind;
  readonly status?: Status;
}

/** Questions of one sort. */
export interface Sort {
  readonly name: string;
  /** Whether it must be twenty times faster than the best peer. */
  readonly selective: boolean;
  readonly questions: readonly Question[];
  /** Whether there are more of them than the index remembers the windows of. */
  readonly neverAsked: boolean;
}

/** How many questions of each sort are made up. */
const EACH = 24;
/** More different windows than the index remembers, so that it has to read each again. */
const NEVER_ASKED = 4000;

/** Makes up questions about values that occur: those of events drawn at random. */
export function questionSorts(events: readonly ConflictEvent[]): Sort[] {
  const chance = chanceOf(7);
  const asked = (months: number, add: (event: ConflictEvent) => Omit<Question, "criteria">) =>
    Array.from({ length: EACH }, () =>
      questionOf({
        ...windowOf(chance.below(YEARS * 12 - months + 1), months),
        ...add(chance.one(events)),
      }),
    );
  const nothing = (): Omit<Question, "criteria"> => ({});
  const actorAndPlace = ({ participants, place }: ConflictEvent): Omit<Question, "criteria"> => ({
    actor: participants[0]?.actor ?? "",
    place: place?.path.at(-2) ?? "governorate-1",
  });
  const kind = ({ kind }: ConflictEvent): Omit<Question, "criteria"> => ({ kind });
  const part = ({ participants, evidence }: ConflictEvent): Omit<Question, "criteria"> => ({
    actor: participants[0]?.actor ?? "",
    role: participants[0]?.role ?? "agent",
    status: evidence[0]?.status ?? "reported",
  });
  const sort = (name: string, questions: readonly Question[], selective = true): Sort => ({
    name,
    questions,
    selective,
    neverAsked: questions.length > EACH,
  });
  return [
    sort("one day, not asked before", newDays()),
    sort("one month", asked(1, nothing)),
    sort("one year", asked(12, nothing)),
    sort("ten years", asked(120, nothing)),
    sort("month + actor + place", asked(1, actorAndPlace)),
    sort("year + actor + place", asked(12, actorAndPlace)),
    sort("ten years + actor + place", asked(120, actorAndPlace)),
    sort("year + kind", asked(12, kind)),
    sort("actor + role + status", asked(0, part)),
    sort("most common status (unselective)", [questionOf({ status: "reported" })], false),
    sort("all twenty years (unselective)", [questionOf(windowOf(0, YEARS * 12))], false),
  ];
}

/** Different days, each of which is asked again only when all others have been. */
function newDays(): Question[] {
  return Array.from({ length: NEVER_ASKED }, (_, index) => {
    const day = new Date(Date.UTC(FIRST_YEAR, 0, 1 + ((index * 2741) % (YEARS * 365))));
    const first = day.toISOString().slice(0, 10);
    return questionOf({ first, last: first });
  });
}

function windowOf(month: number, months: number): Pick<Question, "first" | "last"> {
  if (months === 0) return {};
  const iso = (day: Date): string => day.toISOString().slice(0, 10);
  return {
    first: iso(new Date(Date.UTC(FIRST_YEAR, month, 1))),
    last: iso(new Date(Date.UTC(FIRST_YEAR, month + months, 0))),
  };
}

function questionOf(simple: Omit<Question, "criteria">): Question {
  const { first, last, actor, role, place, kind, status } = simple;
  const criteria: EventCriteria = {
    ...(first !== undefined && last !== undefined && { during: `${first}/${last}` }),
    ...(actor !== undefined && { involving: actor }),
    ...(role !== undefined && { role }),
    ...(place !== undefined && { at: place }),
    ...(kind !== undefined && { kind }),
    ...(status !== undefined && { status }),
  };
  return { ...simple, criteria };
}
