import { actors, events, figures, terms } from "iraq-conflict-data";
import { expectTypeOf, test } from "vitest";
import type { Actor } from "../../src/model/actor.js";
import type { ConflictEvent } from "../../src/model/event.js";
import type { Figure } from "../../src/model/figure.js";
import type { AnyTerm } from "../../src/model/term.js";

interface Ids {
  readonly source: string;
  readonly actor: "iraq" | "iran";
  readonly place: string;
  readonly event: "talks-1" | "talks-2";
  readonly prospect: "plan-1";
  readonly figure: string;
}

type Supports<Item extends { readonly evidence: readonly { readonly supports: unknown }[] }> =
  Item["evidence"][number]["supports"];

test("a field that no event has is a compile error", () => {
  expectTypeOf<["kind", "participants.iran", "links.talks-2", "links.plan-1"]>().toExtend<
    Supports<ConflictEvent<Ids>>
  >();
  // @ts-expect-error no such field
  expectTypeOf<["knd"]>().toExtend<Supports<ConflictEvent<Ids>>>();
  // @ts-expect-error no such actor
  expectTypeOf<["participants.irak"]>().toExtend<Supports<ConflictEvent<Ids>>>();
  // @ts-expect-error no such event
  expectTypeOf<["links.talks-3"]>().toExtend<Supports<ConflictEvent<Ids>>>();
  // @ts-expect-error a member of one participant is no field
  expectTypeOf<["weapons.rocket"]>().toExtend<Supports<ConflictEvent>>();
});

test("with ids of any sort, every participant is a field", () => {
  expectTypeOf<["participants.anybody"]>().toExtend<Supports<ConflictEvent>>();
});

test("figures and actors have fields of their own", () => {
  expectTypeOf<["asOf", "value"]>().toExtend<Supports<Figure>>();
  expectTypeOf<["names", "country"]>().toExtend<Supports<Actor>>();
  // @ts-expect-error a field of events
  expectTypeOf<["weapons"]>().toExtend<Supports<Figure>>();
  // @ts-expect-error a field of figures
  expectTypeOf<"asOf">().toExtend<Actor["inferred"][number]["field"]>();
});

test("our records are records with ids of any sort", () => {
  expectTypeOf(events).toExtend<readonly ConflictEvent[]>();
  expectTypeOf(figures).toExtend<readonly Figure[]>();
  expectTypeOf(actors).toExtend<readonly Actor[]>();
});

test("a mistyped term or list is a compile error", () => {
  terms.find(({ id, list }) => list === "event-kinds" && id === "rocket-attack");
  // @ts-expect-error no such term
  terms.find(({ id }) => id === "rocket-atack");
  // @ts-expect-error no such list
  terms.find(({ list }) => list === "event-kind");
  expectTypeOf(terms).toExtend<readonly AnyTerm[]>();
});
