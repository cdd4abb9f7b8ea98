import * as z from "zod/v4-mini";
import { dateBounds, intervalBounds } from "../dates/dateBounds.js";
import { isCalendarDay } from "../dates/calendar.js";
import { shown } from "../errors/shown.js";
import { type NamedRefusal, refusal } from "./refusal.js";
import { says } from "./says.js";

/** A date in the EDTF profile of this library. */
export const edtfSchema: z.ZodMiniType<string> = /* @__PURE__ */ (() =>
  z
    .string(says)
    .check(z.refine(readableBy(dateBounds), complaintOf("date-readable", dateBounds))))();

/** An EDTF interval, for valid time. */
export const edtfIntervalSchema: z.ZodMiniType<string> = /* @__PURE__ */ (() =>
  z
    .string(says)
    .check(
      z.refine(readableBy(intervalBounds), complaintOf("interval-readable", intervalBounds)),
    ))();

/** A calendar day, as the bounds of dates are written. */
export const daySchema: z.ZodMiniType<string> = /* @__PURE__ */ (() =>
  z.string(says).check(
    z.refine(
      isCalendarDay,
      refusal<string>(
        "day-exists",
        (day) => `${shown(day)} is not a calendar day.`,
        "Write YYYY-MM-DD, or leave the field out: parseDataset works it out.",
      ),
    ),
  ))();

function readableBy(read: (text: string) => unknown): (text: string) => boolean {
  return (text) => complaintAbout(text, read) === undefined;
}

/** The reader's own complaint, whose last sentence says how to fix the text. */
function complaintOf(rule: string, read: (text: string) => unknown): NamedRefusal {
  return {
    error: ({ input }) =>
      (complaintAbout(String(input), read) ?? "").replace(/^(.*)\. (.*)$/s, "$1.\n$2"),
    params: { rule },
  };
}

function complaintAbout(text: string, read: (text: string) => unknown): string | undefined {
  try {
    read(text);
    return undefined;
  } catch (fault) {
    return (fault as Error).message;
  }
}
