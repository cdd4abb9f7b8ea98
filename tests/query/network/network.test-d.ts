import { expectTypeOf, test } from "vitest";
import type { Act } from "../../../src/model/act.js";
import type { Actor } from "../../../src/model/actor.js";
import type { ConflictEvent } from "../../../src/model/event.js";
import type { Prospect } from "../../../src/model/prospect.js";
import type { Place } from "../../../src/model/place.js";
import type { Source } from "../../../src/model/source.js";
import { chainOf } from "../../../src/query/claims/chainOf.js";
import type { CslItem } from "../../../src/query/citation/citation.js";
import { cite } from "../../../src/query/citation/cite.js";
import { claimsAbout } from "../../../src/query/claims/claimsAbout.js";
import { dyads } from "../../../src/query/network/dyads.js";
import { isWithin } from "../../../src/query/places/isWithin.js";
import { membersOf } from "../../../src/query/network/membersOf.js";
import { type Network, networkOf } from "../../../src/query/network/networkOf.js";
import { outcomesOf } from "../../../src/query/claims/outcomesOf.js";
import { rivalClaims } from "../../../src/query/claims/rivalClaims.js";

interface Ids {
  readonly source: "article";
  readonly actor: "state" | "group";
  readonly place: "iraq" | "baghdad";
  readonly event: "fire" | "talks";
  readonly prospect: string;
  readonly figure: "troops";
}

declare const events: readonly ConflictEvent<Ids>[];
declare const prospects: readonly Prospect<Ids>[];
declare const actors: readonly Actor<Ids>[];
declare const places: readonly Place<Ids>[];
declare const sources: readonly Source<Ids>[];
declare const event: ConflictEvent<Ids>;

test("ids stay literal", () => {
  expectTypeOf(claimsAbout(events, "group"))
    .items.toHaveProperty("speaker")
    .toEqualTypeOf<"state" | "group" | null>();
  expectTypeOf(dyads(events)).items.toHaveProperty("facing").toEqualTypeOf<"state" | "group">();
  expectTypeOf(networkOf({ actors, events })).toEqualTypeOf<Network<Ids>>();
  expectTypeOf(membersOf(actors, "state")).toEqualTypeOf<Actor<Ids>[]>();
  expectTypeOf(rivalClaims(events)).items.toHaveProperty("act").toEqualTypeOf<Act<Ids>>();
  expectTypeOf(outcomesOf({ events, prospects }))
    .items.extract<{ form: "prospect" }>()
    .toHaveProperty("prospect")
    .toEqualTypeOf<Prospect<Ids>>();
  for (const item of event.evidence) {
    expectTypeOf(chainOf(item, sources)).toEqualTypeOf<("state" | "group")[]>();
  }
});

test("each format has its type", () => {
  expectTypeOf(cite(event, "text", { sources, actors })).toEqualTypeOf<string>();
  expectTypeOf(cite(event, "csl", { sources, actors })).toEqualTypeOf<CslItem[]>();
  // @ts-expect-error no such format
  cite(event, "apa", { sources, actors });
});

test("a mistyped id or term is a compile error", () => {
  // @ts-expect-error no such actor
  claimsAbout(events, "groop");
  // @ts-expect-error no such actor
  membersOf(actors, "groop");
  // @ts-expect-error no such place
  isWithin(places, "bagdad", "iraq");
  // @ts-expect-error no such kind of tie
  networkOf({ actors, events }, { kind: "hates" });
});
