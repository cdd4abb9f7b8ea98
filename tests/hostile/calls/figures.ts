import * as z from "zod/v4-mini";
import * as query from "../../../src/entries/query.js";
import { measures } from "../../../src/vocabulary/measures.js";
import { modalities } from "../../../src/vocabulary/modalities.js";
import { asked, day, options, read, termOf } from "../legal.js";
import { records } from "../records.js";
import { helper, type SoundCall } from "../sound.js";
import { ofFigures } from "./legalRecords.js";

const { figures } = records;

const troops = "us-troops-in-iraq";
const ofModality = options({ modality: termOf(modalities) });
const counts = figures.filter(({ measure }) => measure === "persons-hurt");
const ofPolicies = termOf([
  "acled-lowest",
  "ucdp-best-low-high",
  "range",
  "latest",
  "official-first",
]);

/** Sound calls of figures. */
export const figureCalls: readonly SoundCall[] = [
  helper("figuresOn", query.figuresOn, {
    figures: read(figures, ofFigures),
    question: asked(
      { measure: troops, on: "2021-03-02", modality: "occurred" },
      options({ measure: termOf(measures), on: day, modality: termOf(modalities) }, [
        "measure",
        "on",
      ]),
    ),
  }),
  helper("stepSeries", query.stepSeries, {
    figures: read(figures, ofFigures),
    measure: asked(troops, termOf(measures)),
    options: asked({ modality: "occurred" }, z.optional(ofModality)),
  }),
  helper("seriesOf", query.seriesOf, {
    figures: read(figures, ofFigures),
    measure: asked(troops, termOf(measures)),
  }),
  ...["range", "official-first"].map((policy) =>
    helper("resolveFigure", query.resolveFigure, {
      figures: read(figures, ofFigures),
      question: asked(
        { measure: troops, on: "2021-03-02", policy, modality: "occurred" },
        options(
          {
            measure: termOf(measures),
            on: day,
            policy: ofPolicies,
            modality: termOf(modalities),
          },
          ["measure", "on", "policy"],
        ),
      ),
    }),
  ),
  helper("rivals", query.rivals, { figures: read(figures, ofFigures) }),
  helper("sumOf", query.sumOf, {
    figures: read(counts, ofFigures),
    options: asked({ bounds: true }, z.optional(options({ bounds: z.boolean() }))),
  }),
];
