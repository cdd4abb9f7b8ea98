import { Parser } from "htmlparser2";
import type { Language } from "../shell/languages.js";
import type { Section } from "./section.js";
import { synonymsOf } from "./synonymsOf.js";

/** Pictures, tables of records and scripts say nothing that a heading would not. */
const LEFT_OUT = new Set(["script", "style", "svg", "figure", "nav", "form", "dialog"]);
/** With an anchor, these begin a part. */
const NAMED = new Set(["h2", "h3", "h4", "dt", "tr"]);
/** These give the part around them its name. */
const HEADINGS = new Set(["h1", "h2", "h3", "h4", "dt", "th"]);
/** Of a long part the beginning is enough: the rest makes the index heavy, and finds by chance. */
const LONGEST = 700;
/** The numbers on the page of a series are records, which are found as such. */
const WITHOUT_PARTS = /^(?:figures|pictures|explorer)\/|\/(?:contradictions|changelog)\//;

interface Part {
  readonly id: string;
  heading: string;
  text: string;
}

/**
 * The parts of a page: its beginning, and what stands under each heading that has an anchor.
 *
 * @param path - The address of the page, without the language.
 * @param language - That of the page.
 * @param html - The whole page.
 */
export function sectionsOf(path: string, language: Language, html: string): Section[] {
  const [first, ...others] = partsOf(html);
  if (first === undefined || first.heading === "") return [];
  const parts = WITHOUT_PARTS.test(path) ? [] : others;
  return [first, ...parts]
    .map((part) => ({ ...part, to: part.id === "" ? path : `${path}#${part.id}` }))
    .map(({ to, heading, text }) => ({
      to,
      language,
      page: spaced(first.heading),
      heading: spaced(heading),
      text: spaced(text).slice(0, LONGEST),
      synonyms: synonymsOf(to),
    }));
}

function partsOf(html: string): Part[] {
  const parts: Part[] = [];
  let [inMain, leftOut, sectionId] = [false, 0, ""];
  let heading: string | undefined;
  const parser = new Parser({
    onopentag(name, { id = "" }) {
      if (name === "main") {
        inMain = true;
        parts.push({ id: "", heading: "", text: "" });
      }
      if (LEFT_OUT.has(name)) leftOut += 1;
      if (!inMain || leftOut > 0) return;
      if (name === "section" || name === "article") sectionId = id;
      const anchor = id || (name === "h2" || name === "h3" ? sectionId : "");
      if (NAMED.has(name) && anchor !== "") {
        parts.push({ id: anchor, heading: "", text: "" });
        sectionId = "";
      }
      const part = parts.at(-1);
      if (HEADINGS.has(name) && part?.heading === "") heading = name;
      // Behind a label stands its id, which is no part of the name.
      else if (name === "code" && part?.heading.trim() !== "") heading = undefined;
    },
    ontext(text) {
      const part = parts.at(-1);
      if (!inMain || leftOut > 0 || part === undefined) return;
      if (heading === undefined) part.text += text;
      else part.heading += text;
    },
    onclosetag(name) {
      if (LEFT_OUT.has(name)) leftOut -= 1;
      if (name === heading) heading = undefined;
      if (name === "main") inMain = false;
      const part = parts.at(-1);
      if (part && inMain) part.text += " ";
    },
  });
  parser.end(html);
  return parts;
}

function spaced(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
