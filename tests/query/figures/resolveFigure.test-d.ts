import { expectTypeOf, test } from "vitest";
import type { Figure } from "../../../src/model/figure.js";
import { resolveFigure } from "../../../src/query/figures/resolveFigure.js";
import { selectFigures } from "../../../src/select/selectFigures.js";
import { sumOf } from "../../../src/query/figures/sumOf.js";
import { timelineBy } from "../../../src/query/time/timelineBy.js";
import type { ConflictEvent } from "../../../src/model/event.js";

interface Ids {
  readonly source: "article";
  readonly actor: "state" | "group";
  readonly place: "iraq";
  readonly event: "fire";
  readonly prospect: string;
  readonly figure: "troops";
}

declare const figures: readonly Figure<Ids>[];
declare const events: readonly ConflictEvent<Ids>[];
const question = { measure: "us-troops-in-iraq", on: "2020-12-01" } as const;

test("each policy has its own numbers, and literal ids", () => {
  const range = resolveFigure(figures, { ...question, policy: "range" });
  expectTypeOf(range?.low).toEqualTypeOf<number | undefined>();
  expectTypeOf(range?.from).toEqualTypeOf<readonly "troops"[] | undefined>();
  expectTypeOf(range).exclude<undefined>().not.toHaveProperty("best");
  expectTypeOf(resolveFigure(figures, { ...question, policy: "acled-lowest" }))
    .exclude<undefined>()
    .toHaveProperty("best")
    .toEqualTypeOf<number>();
});

test("a mistyped term or id is a compile error", () => {
  // @ts-expect-error no such policy
  resolveFigure(figures, { ...question, policy: "mean" });
  // @ts-expect-error no such measure
  resolveFigure(figures, { ...question, measure: "troops", policy: "range" });
  // @ts-expect-error no such actor
  selectFigures(figures, { involving: "sate" });
  // @ts-expect-error figures have no kind
  selectFigures(figures, { kind: "attack" });
  // @ts-expect-error no such grouping
  timelineBy(events, "decade");
});

test("sums and groups", () => {
  expectTypeOf(sumOf(figures)).exclude<undefined>().toHaveProperty("best").toEqualTypeOf<number>();
  expectTypeOf(sumOf(figures, { bounds: true }))
    .exclude<undefined>()
    .toHaveProperty("high")
    .toEqualTypeOf<number | undefined>();
  expectTypeOf(timelineBy(events, "actor").groups)
    .items.toHaveProperty("key")
    .toEqualTypeOf<"state" | "group">();
  expectTypeOf(timelineBy(events, "place").groups)
    .items.toHaveProperty("key")
    .toEqualTypeOf<"iraq">();
  expectTypeOf(timelineBy(events, "week").groups)
    .items.toHaveProperty("first")
    .toEqualTypeOf<string>();
  expectTypeOf(timelineBy(events, "week").apart).items.toEqualTypeOf<ConflictEvent<Ids>>();
});
