import { type CitationDate, type CitationEntry, paragraphWords } from "./citationEntry.js";
import { englishMonths } from "../../dates/calendar.js";

/** Of a mark at the end of a sentence, and what may follow it: quotation marks, and what is not seen. */
const ENDED = /[.?!…؟۔。！？][\p{Pf}\p{Pi}"'\p{Cf}]*$/u;

/** A reference in plain text, APA 7. An unsigned article begins with its title, a data set with its author. */
export function toReferenceText(entry: CitationEntry): string {
  const { title, author, outlet, date, paragraphs, version, record, url } = entry;
  const release = [
    `Version ${version ?? ""}`,
    ...(record === undefined ? [] : [`record ${record}`]),
  ];
  const work = version === undefined ? title : `${title} (${release.join("; ")}) [Data set]`;
  const published = `(${date ? dateOf(date) : "n.d."})`;
  const container = [
    ...(outlet === undefined ? [] : [outlet]),
    ...(paragraphs.length > 0 ? [paragraphWords(paragraphs)] : []),
  ].join(", ");
  const parts = author === undefined ? [work, published] : [author, published, work];
  const sentences = [...parts, ...(container === "" ? [] : [container])].map(sentence);
  return [...sentences, ...(url === undefined ? [] : [url])].join(" ");
}

/** Closes a part with a full stop, unless it ends with a mark that closes it already. */
function sentence(part: string): string {
  return ENDED.test(part) ? part : `${part}.`;
}

function dateOf(date: CitationDate): string {
  const dates = date.parts.map(([year, month, day]) => {
    const inYear = month === undefined ? undefined : englishMonths[month - 1];
    const fine = [inYear, day].filter((part) => part !== undefined).join(" ");
    return fine === "" ? String(year) : `${String(year)}, ${fine}`;
  });
  const text = `${date.approximate ? "ca. " : ""}${dates.join("–")}`;
  return date.approximate || date.inferred ? `[${text}]` : text;
}
