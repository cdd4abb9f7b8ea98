import type { CitationDate } from "./citationDate.js";
import type { CitationEntry } from "./citationEntry.js";
import { paragraphRanges } from "./paragraphRanges.js";

const MONTHS: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A reference in plain text, APA 7. An unsigned article begins with its title, a data set with its author. */
export function toReferenceText(entry: CitationEntry): string {
  const { title, author, outlet, date, paragraphs, version, record, url } = entry;
  const inRelease = [
    `Version ${version ?? ""}`,
    ...(record === undefined ? [] : [`record ${record}`]),
  ];
  const work = version === undefined ? title : `${title} (${inRelease.join("; ")}) [Data set]`;
  const locator = paragraphs.length === 0 ? [] : [locatorOf(paragraphs)];
  const container = [...(outlet === undefined ? [] : [outlet]), ...locator].join(", ");
  const sentences =
    author === undefined
      ? [work, `(${dateOf(date)})`, container]
      : [author, `(${dateOf(date)})`, work, container];
  const text = sentences.filter((sentence) => sentence !== "").map((sentence) => `${sentence}.`);
  return [...text, ...(url === undefined ? [] : [url])].join(" ").replace(/\s+/g, " ");
}

function locatorOf(paragraphs: readonly number[]): string {
  return `${paragraphs.length === 1 ? "para." : "paras."} ${paragraphRanges(paragraphs, "–")}`;
}

function dateOf(date: CitationDate | null): string {
  if (date === null) return "n.d.";
  const dates = date.parts.map(([year, month, day]) => {
    const inYear = month === undefined ? undefined : MONTHS[month - 1];
    const fine = [inYear, day].filter((part) => part !== undefined).join(" ");
    return fine === "" ? String(year) : `${String(year)}, ${fine}`;
  });
  const text = `${date.approximate ? "ca. " : ""}${dates.join("–")}`;
  return date.approximate || date.inferred ? `[${text}]` : text;
}
