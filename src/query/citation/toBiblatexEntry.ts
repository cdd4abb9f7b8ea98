import { type CitationDate, type CitationEntry, paragraphRanges } from "./citationEntry.js";

/** BibLaTeX's words for the sorts of work. */
const TYPES: Readonly<Record<CitationEntry["type"], string>> = {
  "article-newspaper": "article",
  document: "misc",
  dataset: "dataset",
};

/** A reference in BibLaTeX. Dates are EDTF, level 1; paragraphs are `pages` that count paragraphs. */
export function toBiblatexEntry(entry: CitationEntry): string {
  const { key, type, title, titleArabic, author, outlet, date, paragraphs, version, note, url } =
    entry;
  const isArticle = type === "article-newspaper";
  const pages = paragraphRanges(paragraphs, "--");
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ["author", author && whole(author)],
    ["title", whole(title)],
    ["titleaddon", titleArabic && escapeTex(titleArabic)],
    [isArticle ? "journaltitle" : "organization", outlet && whole(outlet)],
    ["entrysubtype", isArticle ? "newspaper" : undefined],
    ["date", date ? dateOf(date) : undefined],
    ["version", version],
    ["pages", pages],
    ["bookpagination", pages && "paragraph"],
    ["pagination", pages && "paragraph"],
    ["note", note && escapeTex(note)],
    ["url", url?.replace(/[{}\\]/g, encodeURIComponent)],
  ];
  const lines = fields
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${name} = {${value ?? ""}},\n`);
  return `@${TYPES[type]}{${key},\n${lines.join("")}}`;
}

/** Braces of its own keep a text from being split at `and`, as names and lists are, or changed in case. */
function whole(text: string): string {
  return `{${escapeTex(text)}}`;
}

function dateOf({ parts, approximate, inferred }: CitationDate): string {
  const both = approximate && inferred ? "%" : "";
  const mark = both || (approximate ? "~" : "") || (inferred ? "?" : "");
  return parts
    .map((date) => date.map((part, place) => String(part).padStart(place === 0 ? 4 : 2, "0")))
    .map((date) => `${date.join("-")}${mark}`)
    .join("/");
}

const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/**
 * Makes a line of text safe inside a field of BibLaTeX: TeX's special characters are escaped, pairs that
 * TeX draws together, such as `--`, are parted, and all else is kept.
 *
 * Braces become commands, because BibTeX counts escaped braces too when it looks for the end of a field.
 */
export function escapeTex(text: string): string {
  return text
    .replace(/[\\{}~^&%$#_]/g, (character) => COMMANDS[character] ?? `\\${character}`)
    .replace(/([-'`,<>])(?=\1)|[!?](?=`)/g, "$&{}");
}
