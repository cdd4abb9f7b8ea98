import { expectTypeOf, test } from "vitest";
import { actors } from "../../src/collections/actors.js";
import { events } from "../../src/collections/events.js";
import type { ActorId, EventId } from "../../src/collections/ids.js";
import { createSearch } from "../../src/search/createSearch.js";

const { search } = createSearch({ actors, events });

test("the collection tells the type of the id", () => {
  for (const result of search("Iraq")) {
    if (result.collection === "actors") expectTypeOf(result.id).toEqualTypeOf<ActorId>();
    if (result.collection === "events") expectTypeOf(result.id).toEqualTypeOf<EventId>();
  }
});

test("the collections asked for narrow the results", () => {
  expectTypeOf(search("Iraq", { collections: ["actors"] })[0]?.id).toEqualTypeOf<
    ActorId | undefined
  >();
});

test("an unknown collection is a compile error", () => {
  // @ts-expect-error people are among the actors
  createSearch({ people: actors });
  // @ts-expect-error people are among the actors
  expectTypeOf(search).toBeCallableWith("Iraq", { collections: ["people"] });
});
