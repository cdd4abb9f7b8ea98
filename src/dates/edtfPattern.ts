/*
 * The grammar of `dateBounds` once more, as patterns for those who cannot
 * run our reader: JSON Schema, editors. Calendar and form are all in them; what they cannot say is that
 * an interval or a range ends before it starts. A test holds them against the reader.
 *
 * Written in what every engine of regular expressions knows: no look-around, no classes but ranges.
 */

const YEAR = "[0-9]{4}";
/** Years that have a 29 February: each fourth, of the hundreds each fourth. */
const LEAP_YEAR = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
const DAY =
  `(?:${YEAR}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)` +
  `|02-(?:0[1-9]|1[0-9]|2[0-8]))|${LEAP_YEAR}-02-29)`;
const DATE = `(?:${DAY}|(?:${YEAR}(?:-XX){0,2}|${YEAR}-(?:0[1-9]|1[0-2])(?:-XX)?|[0-9]{2}[0-9X]X))[?~%]?`;
const END = `(?:${DATE}|[.]{2})?`;
const INTERVAL = `${END}/${END}`;
/** A date or a range of two. */
const ITEM = `${DATE}(?:[.]{2}${DATE})?`;
/** Only the first item may be open at its start, only the last at its end. */
const LIST = `(?:(?:[.]{2}${DATE}|${ITEM})(?:,${ITEM})*(?:,${DATE}[.]{2})?|${DATE}[.]{2})`;

/** What `isCalendarDay` takes. */
export const DAY_PATTERN: string = `^${DAY}$`;

/** What `dateBounds` takes, but for ends that precede their starts. */
export const EDTF_PATTERN: string = `^(?:${DATE}|${INTERVAL}|\\[${LIST}\\]|\\{${LIST}\\})$`;

/** What `intervalBounds` takes, but for ends that precede their starts. */
export const EDTF_INTERVAL_PATTERN: string = `^${INTERVAL}$`;
