import type { CitationDate } from "./citationDate.js";
import type { CitationEntry } from "./citationEntry.js";
import { escapeBibtex } from "./escapeBibtex.js";
import { paragraphRanges } from "./paragraphRanges.js";

/** BibLaTeX's words for the sorts of work. */
const TYPES: Readonly<Record<CitationEntry["type"], string>> = {
  "article-newspaper": "article",
  document: "misc",
  dataset: "dataset",
};

/** A reference in BibLaTeX. Dates are EDTF, level 1; paragraphs are `pages` that count paragraphs. */
export function toBibtexEntry(entry: CitationEntry): string {
  const { id, type, title, titleArabic, author, outlet, date, paragraphs, version, note } = entry;
  const isArticle = type === "article-newspaper";
  const pages = paragraphRanges(paragraphs, "--");
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ["author", author && `{${escapeBibtex(author)}}`],
    ["title", `{${escapeBibtex(title)}}`],
    ["titleaddon", titleArabic && escapeBibtex(titleArabic)],
    [isArticle ? "journaltitle" : "organization", outlet && escapeBibtex(outlet)],
    ["entrysubtype", isArticle ? "newspaper" : undefined],
    ["date", date ? dateOf(date) : undefined],
    ["version", version],
    ["pages", pages],
    ["bookpagination", pages && "paragraph"],
    ["pagination", pages && "paragraph"],
    ["note", note && escapeBibtex(note)],
    ["url", entry.url && encodeUrl(entry.url)],
  ];
  const lines = fields
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${name} = {${value ?? ""}},\n`);
  return `@${TYPES[type]}{${id.replace(/[\s"#%'(),={}~\\]+/g, "-")},\n${lines.join("")}}`;
}

function dateOf({ parts, approximate, inferred }: CitationDate): string {
  const both = approximate && inferred ? "%" : "";
  const mark = both || (approximate ? "~" : "") || (inferred ? "?" : "");
  return parts
    .map((date) => date.map((part, place) => String(part).padStart(place === 0 ? 4 : 2, "0")))
    .map((date) => `${date.join("-")}${mark}`)
    .join("/");
}

/** BibLaTeX takes URLs as they stand, but for what would end the field. */
function encodeUrl(url: string): string {
  return url.trim().replace(/[\s{}\\]/g, (character) => encodeURIComponent(character));
}
