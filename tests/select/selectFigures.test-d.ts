import { test } from "vitest";
import type { Figure } from "../../src/model/figure.js";
import { selectFigures } from "../../src/select/selectFigures.js";

declare const figures: readonly Figure[];

test("a number may be planned, threatened or demanded", () => {
  selectFigures(figures, { modality: "planned" });
  selectFigures(figures, { modality: ["occurred", "demanded"] });
  // @ts-expect-error no such modality
  selectFigures(figures, { modality: "plannd" });
});
