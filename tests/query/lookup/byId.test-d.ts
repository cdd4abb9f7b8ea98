import { expectTypeOf, test } from "vitest";
import type { Place } from "../../../src/model/place.js";
import { byId } from "../../../src/query/lookup/byId.js";

interface Ids {
  readonly source: string;
  readonly actor: string;
  readonly place: "iraq" | "baghdad";
  readonly event: string;
  readonly prospect: string;
  readonly figure: string;
}

declare const places: readonly Place<Ids>[];

test("a mistyped id is a compile error", () => {
  expectTypeOf(byId(places, "baghdad")).toEqualTypeOf<Place<Ids>>();
  // @ts-expect-error no such place
  byId(places, "bagdad");
});
