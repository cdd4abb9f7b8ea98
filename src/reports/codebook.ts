import * as z from "zod/v4-mini";
import { textSchema } from "../schema/scalars.js";
import type { Dataset } from "../model/dataset.js";
import type { AnyTerm, CrosswalkEntry, ProspectEntry } from "../model/term.js";
import { markdownTable } from "./markdownTable.js";

/** One decision of the codebook, with the records that show it. */
interface CodingRule {
  /** The question it answers. */
  readonly question: string;
  /** What we do, and why. */
  readonly rule: string;
  /** Records that show it, as `collection/id`. */
  readonly shownBy: readonly string[];
}

/** A chapter of coding rules. */
export interface CodingChapter {
  /** Its heading. */
  readonly chapter: string;
  /** Its rules. */
  readonly rules: readonly CodingRule[];
}

/** The codebook's rules as they are written in `data/coding-rules.yaml`. */
export const codingChaptersSchema: z.ZodMiniType<readonly CodingChapter[]> = z.array(
  z.strictObject({
    chapter: textSchema,
    rules: z.array(
      z.strictObject({ question: textSchema, rule: textSchema, shownBy: z.array(textSchema) }),
    ),
  }),
);

const preface = `<!-- Written by \`npm run report\` from data/. Do not edit. -->

# Codebook

What goes into the data, how hard cases are decided, and what every term means. Rules name the
records that show them; terms carry the number of times they are used in this release.

A *record* is an event, a prospect, an actor, a figure, a place or a source. A *figure* is a reported number;
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
  const crossed = terms.some(({ crosswalk, prospects }) => crosswalk.length > 0 || prospects);
  const head = ["term", "label", "definition", "uses", ...(crossed ? ["crosswalk"] : [])];
  const rows = terms.map((term) => [
    `\`${term.id}\`${term.broader === undefined ? "" : ` (${term.broader})`}`,
    `${term.label.en}<br>${term.label.ar}`,
    `${term.definition.en}<br>${term.definition.ar}`,
    String(uses.get(`${list}/${term.id}`) ?? 0),
    ...(crossed ? [wordCodes(term)] : []),
  ]);
  return `### ${list}\n\n${markdownTable(head, rows)}`;
}

function wordCodes({ crosswalk, prospects = [] }: AnyTerm): string {
  const notDone = (entry: ProspectEntry) => `${entry.modality}: ${wordCode(entry)}`;
  return [...crosswalk.map(wordCode), ...prospects.map(notDone)].join("<br>");
}

function wordCode(entry: CrosswalkEntry): string {
  const scheme = entry.scheme.toUpperCase();
  return "code" in entry
    ? `${scheme} ${entry.code} (${entry.match})`
    : `${scheme} none: ${entry.none}`;
}

/**
 * How often each term of each closed list stands in the records.
 *
 * @param dataset - The records.
 * @returns Counts by `list/term`; a term that nobody uses is absent.
 */
export function termUses(dataset: Dataset): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  const count = (list: string, ...terms: readonly (string | undefined)[]) => {
    for (const term of terms) {
      if (term === undefined) continue;
      const key = `${list}/${term}`;
      uses.set(key, (uses.get(key) ?? 0) + 1);
    }
  };
  const { sources, actors, places, events, prospects, figures } = dataset;

  for (const { kind, access, published } of sources) {
    count("source-kinds", kind);
    count("accesses", access);
    count("date-bases", published.basis);
  }
  for (const { kind, coordinates, aliases } of places) {
    count("place-kinds", kind);
    count("place-precisions", coordinates?.precision);
    count("alias-kinds", ...aliases.map((alias) => alias.kind));
  }
  for (const { kind, identity, aliases, posts, relations, evidence } of actors) {
    count("actor-kinds", kind);
    count("identities", identity);
    count("alias-kinds", ...aliases.map((alias) => alias.kind));
    count("post-titles", ...posts.map(({ title }) => title));
    count("relation-kinds", ...relations.map((relation) => relation.kind));
    const items = [
      ...evidence,
      ...posts.flatMap((post) => post.evidence),
      ...relations.flatMap((relation) => relation.evidence),
    ];
    count("statuses", ...items.map(({ status }) => status));
  }
  for (const event of [...events, ...prospects]) {
    count("event-kinds", event.kind);
    count("event-groups", event.group);
    count("modalities", event.modality);
    count("date-bases", event.date.basis);
    count("place-precisions", event.place?.precision);
    count("weapons", ...event.weapons);
    count("link-kinds", ...event.links.map(({ kind }) => kind));
    count("roles", ...event.participants.map(({ role }) => role));
    count("statuses", ...event.evidence.map(({ status }) => status));
  }
  for (const { measure, unit, value, modality, place, asOf, period, evidence } of figures) {
    count("measures", measure);
    count("units", unit);
    count("bounds", value.bound);
    count("modalities", modality);
    count("date-bases", (asOf ?? period)?.basis);
    count("place-precisions", place?.precision);
    count("statuses", ...evidence.map(({ status }) => status));
  }
  return uses;
}
