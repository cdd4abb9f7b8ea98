import type { Drafted } from "../../model/drafted.js";
import type { RecordDate } from "../../model/recordDate.js";
import { actsOf } from "../actsOf.js";
import type { DraftDataset } from "../draftDataset.js";
import type { Breach, Rule } from "../rule.js";

/**
 * Each day, month and year of an inferred date is told by its note, or is one of a source that the record
 * cites or of an event that it is tied to. So a slip in the date contradicts the note.
 */
export const datesExplained: Rule = {
  name: "dates-explained",
  *check(dataset) {
    for (const { at, date, known } of inferredDates(dataset)) {
      const borrowed = new Set(known.flatMap(datesIn));
      for (const told of datesIn(date.edtf)) {
        if (borrowed.has(told) || isIn(date.note ?? "", told)) continue;
        yield {
          ...at,
          what: `The note does not mention ${told}, and neither the sources nor a linked event have that date.`,
          fix: `Correct the date, or explain it in the note: "… so the day is ${inWords(told)}".`,
        };
      }
    }
  },
};

interface InferredDate {
  readonly at: Omit<Breach, "what" | "fix">;
  readonly date: Drafted<RecordDate>;
  /** EDTF of what the record rests on. */
  readonly known: readonly string[];
}

function* inferredDates(dataset: DraftDataset): Generator<InferredDate> {
  const published = new Map(dataset.sources.map(({ id, published: { edtf } }) => [id, edtf]));
  const acts = [...actsOf(dataset)];
  const days = new Map(acts.map(({ act }) => [act.id, act.date.edtf]));
  const tied = tiesBothWays(dataset);
  const rests = (evidence: readonly { readonly source: string }[], events: Iterable<string>) => [
    ...evidence.flatMap(({ source }) => published.get(source) ?? []),
    ...[...events].flatMap((event) => days.get(event) ?? []),
  ];
  for (const { collection, act } of acts) {
    if (act.date.basis !== "inferred") continue;
    const at = { collection, id: act.id, field: "date" };
    yield { at, date: act.date, known: rests(act.evidence, tied.get(act.id) ?? []) };
  }
  for (const { id, event, prospect, evidence, ...figure } of dataset.figures) {
    for (const field of ["asOf", "period"] as const) {
      const date = figure[field];
      if (date?.basis !== "inferred") continue;
      const at = { collection: "figures", id, field };
      yield {
        at,
        date,
        known: rests(
          evidence,
          [event, prospect].filter((act) => act !== undefined),
        ),
      };
    }
  }
}

/** The acts that each act links to or is linked from. */
function tiesBothWays(dataset: DraftDataset): ReadonlyMap<string, ReadonlySet<string>> {
  const tied = new Map([...actsOf(dataset)].map(({ act }) => [act.id, new Set<string>()]));
  for (const { act } of actsOf(dataset)) {
    for (const { to } of act.links) {
      tied.get(act.id)?.add(to);
      tied.get(to)?.add(act.id);
    }
  }
  return tied;
}

/** The years, months and days that stand in an EDTF date; not those with unspecified digits. */
function datesIn(edtf: string): readonly string[] {
  return edtf.match(/(?<![\dX-])\d{4}(?:-\d\d){0,2}(?![\dX-])/g) ?? [];
}

/** The English name of a month, `01` to `12`. */
function nameOf(month: string): string {
  const day = new Date(Date.UTC(2000, Number(month) - 1));
  return day.toLocaleString("en", { month: "long", timeZone: "UTC" });
}

/** `2020-08-26` as `26 August 2020`. */
function inWords(date: string): string {
  const [year = "", month, day] = date.split("-");
  return [day && Number(day), month && nameOf(month), year].filter(Boolean).join(" ");
}

/** Whether a note tells a date: in figures, in words with or without its year, or as a part of a month or year. */
function isIn(note: string, date: string): boolean {
  const [year = "", month, day] = date.split("-");
  const name = month && nameOf(month);
  const words = [
    date,
    inWords(date),
    ...(day ? [`${Number(day)} ${name ?? ""}`] : []),
    ...partsOf(date),
  ];
  const hasYear = note.includes(year);
  return (
    words.some((word) => new RegExp(`(?<!\\d)${word}(?!\\d)`).test(note)) ||
    (month !== undefined && day === undefined && hasYear && note.includes(name ?? ""))
  );
}

/** The words for the third of a month, or the year, at whose edge a day lies. */
function partsOf(date: string): readonly string[] {
  const [, month = "", day = ""] = date.split("-");
  if (day === "") return [];
  const name = nameOf(month);
  if (date.endsWith("-12-31")) return ["[Ee]nd of (?:the|that) year"];
  if (["01", "10"].includes(day)) return [`(?:[Bb]eginning of|[Ee]arly) .{0,8}${name}`];
  if (["11", "20"].includes(day)) return [`[Mm]id-${name}`];
  return day > "27" || day === "21" ? [`(?:[Ee]nd of|[Ll]ate) ${name}`] : [];
}
