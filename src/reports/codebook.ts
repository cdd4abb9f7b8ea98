import type { Dataset } from "../model/dataset.js";
import type { AnyTerm, CrosswalkEntry } from "../model/term.js";
import type { CodingChapter, CodingRule } from "./codingRule.js";
import { markdownTable } from "./markdownTable.js";
import { termUses } from "./termUses.js";

const preface = `<!-- Written by \`npm run report\` from data/. Do not edit. -->

# Codebook

What goes into the data, how hard cases are decided, and what every term means. Rules name the
records that show them; terms carry the number of times they are used in this release.

A *record* is an event, an actor, a figure, a place or a source. A *figure* is a reported number;
a person is an *actor*. Every coded field is supported by a paragraph or marked as inferred.
`;

/**
 * The codebook as Markdown: the coding rules, then every closed list with definitions in both
 * languages, counts and crosswalk.
 *
 * @param dataset - The records that are counted.
 * @param terms - The terms of all lists.
 * @param chapters - The rules.
 */
export function codebook(
  dataset: Dataset,
  terms: readonly AnyTerm[],
  chapters: readonly CodingChapter[],
): string {
  const uses = termUses(dataset);
  const lists = [...new Set(terms.map(({ list }) => list))];
  return [
    preface,
    "## Rules",
    ...chapters.map(
      ({ chapter, rules }) => `### ${chapter}\n\n${rules.map(wordRule).join("\n\n")}`,
    ),
    "## Terms",
    ...lists.map((list) =>
      wordList(
        list,
        terms.filter((term) => term.list === list),
        uses,
      ),
    ),
    "",
  ].join("\n\n");
}

function wordRule({ question, rule, shownBy }: CodingRule): string {
  const shown =
    shownBy.length === 0 ? "" : `\n\nShown by ${shownBy.map((id) => `\`${id}\``).join(", ")}.`;
  return `**${question}** ${rule}${shown}`;
}

function wordList(
  list: string,
  terms: readonly AnyTerm[],
  uses: ReadonlyMap<string, number>,
): string {
  const crossed = terms.some(({ crosswalk }) => crosswalk.length > 0);
  const head = ["term", "label", "definition", "uses", ...(crossed ? ["crosswalk"] : [])];
  const rows = terms.map((term) => [
    `\`${term.id}\`${term.broader === undefined ? "" : ` (${term.broader})`}`,
    `${term.label.en}<br>${term.label.ar}`,
    `${term.definition.en}<br>${term.definition.ar}`,
    String(uses.get(`${list}/${term.id}`) ?? 0),
    ...(crossed ? [term.crosswalk.map(wordCode).join("<br>")] : []),
  ]);
  return `### ${list}\n\n${markdownTable(head, rows)}`;
}

function wordCode(entry: CrosswalkEntry): string {
  const scheme = entry.scheme.toUpperCase();
  return "code" in entry
    ? `${scheme} ${entry.code} (${entry.match})`
    : `${scheme} none: ${entry.none}`;
}
