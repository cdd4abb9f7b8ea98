import * as z from "zod/v4-mini";
import { dateBounds } from "../edtf/dateBounds.js";
import { intervalBounds } from "../edtf/dateBounds.js";

/** A check that passes what a reader reads, and otherwise repeats the reader's own complaint. */
function readableBy(read: (text: string) => unknown): z.core.$ZodCheck<string> {
  return z.check<string>((payload) => {
    try {
      read(payload.value);
    } catch (fault) {
      payload.issues.push({
        code: "custom",
        input: payload.value,
        message: (fault as Error).message.replace(/(?<=[.]) (?=[A-Z])/, "\n"),
        params: { rule: "date-readable" },
      });
    }
  });
}

/** A date in the EDTF profile of this library. */
export const edtfSchema: z.ZodMiniType<string> = /* @__PURE__ */ (() =>
  z.string().check(readableBy(dateBounds)))();

/** An EDTF interval, for valid time. */
export const edtfIntervalSchema: z.ZodMiniType<string> = /* @__PURE__ */ (() =>
  z.string().check(readableBy(intervalBounds)))();
