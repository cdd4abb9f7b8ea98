import { expectTypeOf, test } from "vitest";
import type { Actor, Person } from "../../../src/model/actor.js";
import { asOf } from "../../../src/query/time/asOf.js";
import { type HeldPost, postsOf } from "../../../src/query/time/postsOf.js";

interface Ids {
  readonly source: string;
  readonly actor: "state" | "premier";
  readonly place: string;
  readonly event: string;
  readonly prospect: string;
  readonly figure: string;
}

declare const actors: readonly Actor<Ids>[];
declare const people: readonly Person<Ids>[];

test("the holder is one of the literal ids, through asOf too", () => {
  const posts = postsOf(actors, "prime-minister-of-iraq");
  expectTypeOf(posts).toEqualTypeOf<HeldPost<Ids>[]>();
  expectTypeOf(asOf(posts, "2020-08-20"))
    .items.toHaveProperty("holder")
    .toEqualTypeOf<"state" | "premier">();
});

test("persons do as well as actors", () => {
  expectTypeOf(postsOf(people, "prime-minister-of-iraq")).toEqualTypeOf<HeldPost<Ids>[]>();
});
