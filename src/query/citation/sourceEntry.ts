import { isCalendarDay } from "../../dates/calendar.js";
import { shown } from "../../errors/shown.js";
import { requireId } from "../../input/requireId.js";
import { requireShape } from "../../input/requireRecords.js";
import { having, maybe, text, type Shape } from "../../input/shape.js";
import type { CitedOutlet, CitedSource } from "../../model/cited.js";
import { citationDate, type CitationEntry } from "./citationEntry.js";
import { ADDRESS, printable, printableUrl, words } from "./printable.js";

const DAY: Shape = (value) =>
  value === null || (typeof value === "string" && isCalendarDay(value))
    ? undefined
    : { path: "", found: value, wanted: 'a day, such as "2020-11-17", or null for no bound' };
const TITLE: Shape = /* @__PURE__ */ words('a title, such as "Talks open in Baghdad"');
const SOURCE: Shape = /* @__PURE__ */ having({
  kind: text,
  outlet: text,
  title: /* @__PURE__ */ having({ en: TITLE, ar: TITLE }),
  language: /* @__PURE__ */ words('a language, such as "ar"'),
  published: /* @__PURE__ */ having({ edtf: text, basis: text, earliest: DAY, latest: DAY }),
  url: /* @__PURE__ */ maybe(ADDRESS),
});
const OUTLET: Shape = /* @__PURE__ */ having({
  identity: text,
  names: /* @__PURE__ */ having({ en: /* @__PURE__ */ words('a name, such as "The Daily"') }),
});
const NAMELESS: readonly string[] = ["unnamed", "unidentified"];

/**
 * A source as a reference: our description of it in brackets, the outlet, the date, the paragraphs.
 *
 * @param caller - The function that errors name.
 * @param source - The source.
 * @param outlets - Among them its outlet.
 * @param key - The key of the reference.
 * @param paragraphs - In any order, and more than once too; none for the source as a whole.
 * @throws {RangeError} When the source or its outlet does not have a field that is read, or the outlet is
 *   missing.
 */
export function sourceEntry(
  caller: string,
  source: CitedSource,
  outlets: readonly CitedOutlet[],
  key: string,
  paragraphs: readonly number[],
): CitationEntry {
  requireShape(caller, `source ${shown(source.id)}`, source, SOURCE);
  const outlet = requireId(caller, "actor", outlets, source.outlet);
  requireShape(caller, `actor ${shown(outlet.id)}`, outlet, OUTLET);
  const date = citationDate(source.published);
  return {
    key,
    type: source.kind === "news-article" ? "article-newspaper" : "document",
    title: `[${printable(source.title.en)}]`,
    titleArabic: `[${printable(source.title.ar)}]`,
    outlet: NAMELESS.includes(outlet.identity) ? "[Outlet not named]" : printable(outlet.names.en),
    date,
    paragraphs: [...new Set(paragraphs)].sort((left, right) => left - right),
    ...((date === null || date.approximate || date.inferred) && {
      note: `Date of publication ${date?.inferred ? "inferred" : "imprecise"}, EDTF ${printable(source.published.edtf)}`,
    }),
    language: printable(source.language),
    ...(source.url !== undefined && { url: printableUrl(source.url) }),
  };
}
