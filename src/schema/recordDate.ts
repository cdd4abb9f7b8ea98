import * as z from "zod/v4-mini";
import type { Drafted } from "../model/drafted.js";
import type { RecordDate } from "../model/recordDate.js";
import { dateBases } from "../vocabulary/dateBases.js";
import { daySchema, edtfSchema } from "./edtf.js";
import type { Exactly } from "./exactly.js";
import { refusal } from "./refusal.js";
import { says } from "./says.js";
import { textSchema } from "./scalars.js";

const authored = () => ({
  edtf: edtfSchema,
  basis: z.enum(dateBases, says),
  note: z.optional(textSchema),
});
const day = () => z.nullable(daySchema);
const span = () => ({ startLatest: z.optional(day()), endEarliest: z.optional(day()) });

const inferredSaysWhy = () =>
  z.refine<{ basis: string; note?: string | undefined }>(
    ({ basis, note }) => basis !== "inferred" || note !== undefined,
    refusal(
      "inferred-says-why",
      () => "The date is inferred, but it has no note.",
      "Add a note that says how you worked it out from the text.",
    ),
  );

const whole = /* @__PURE__ */ (() =>
  z
    .strictObject({ ...authored(), earliest: day(), latest: day(), ...span() }, says)
    .check(inferredSaysWhy()))();

const draft = /* @__PURE__ */ (() =>
  z
    .strictObject(
      {
        ...authored(),
        earliest: z.optional(day()),
        latest: z.optional(day()),
        ...span(),
      },
      says,
    )
    .check(inferredSaysWhy()))();

/** When something was, with the bounds worked out. */
export const recordDateSchema: z.ZodMiniType<RecordDate> = whole satisfies Exactly<
  RecordDate,
  typeof whole
>;

/** When something was, as a person writes it: what is worked out from it may be missing. */
export const recordDateDraftSchema: z.ZodMiniType<Drafted<RecordDate>> = draft satisfies Exactly<
  Drafted<RecordDate>,
  typeof draft
>;
