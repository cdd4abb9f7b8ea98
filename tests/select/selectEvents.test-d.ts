import { expectTypeOf, test } from "vitest";
import type { ConflictEvent } from "../../src/model/event.js";
import type { EventCriteria } from "../../src/select/selectEvents.js";
import { selectEvents } from "../../src/select/selectEvents.js";

interface Ids {
  readonly source: "article";
  readonly actor: "state" | "group";
  readonly place: "iraq";
  readonly event: "fire" | "talks";
  readonly prospect: string;
  readonly figure: "troops";
}

declare const events: readonly ConflictEvent<Ids>[];
declare const plainEvents: readonly ConflictEvent[];

test("keeps the literal ids", () => {
  const selected = selectEvents(events, { involving: "state", at: ["iraq"], source: "article" });
  expectTypeOf(selected).toEqualTypeOf<ConflictEvent<Ids>[]>();
  expectTypeOf(selected).items.toHaveProperty("id").toEqualTypeOf<"fire" | "talks">();
});

test("a mistyped id is a compile error", () => {
  // @ts-expect-error no such actor
  selectEvents(events, { involving: "sate" });
  // @ts-expect-error no such actor in the list
  selectEvents(events, { speaker: ["state", "groop"] });
  // @ts-expect-error no such place
  selectEvents(events, { at: "iraqq" });
  // @ts-expect-error no such source
  selectEvents(events, { source: "artikel" });
  // @ts-expect-error no such criterion
  selectEvents(events, { involve: "state" });
  // @ts-expect-error no such certainty
  selectEvents(events, { certainty: "sure" });
});

test("a mistyped term is a compile error", () => {
  // @ts-expect-error no such kind or group
  selectEvents(events, { kind: "atack" });
  // @ts-expect-error no such modality
  selectEvents(events, { modality: "ocurred" });
});

test("records of one's own have plain strings for ids", () => {
  expectTypeOf(selectEvents(plainEvents, { involving: "anybody" })).toEqualTypeOf<
    ConflictEvent[]
  >();
  expectTypeOf<EventCriteria["involving"]>().toEqualTypeOf<
    string | readonly string[] | undefined
  >();
});
