import type { Figure } from "iraq-conflict-data";
import { group } from "d3-array";

/** A number as it is drawn: when and how much, in thousandths and hundredths of the drawing. */
export interface Mark {
  readonly figure: Figure;
  /** From the first to the last possible day. */
  readonly from: number;
  readonly to: number;
  /** Where the dot stands: a count at the end of its time, a level at its first day. */
  readonly dot: number;
  readonly at: number;
  /** The ends of a range. */
  readonly low: number;
  readonly high: number;
  readonly isObserved: boolean;
}

/** The rows that several speakers share. */
export const OUTLETS = "(outlets)";
export const OTHERS = "(others)";

/** The numbers of one speaker. */
export interface FigureRow {
  /** The id of the actor, or what several share a row as. */
  readonly speaker: string;
  readonly marks: readonly Mark[];
}

/** Numbers of one measure by who says them, all on the same scales. */
export interface FigureRows {
  readonly rows: readonly FigureRow[];
  readonly years: readonly { readonly year: number; readonly at: number }[];
  readonly highest: number;
  /** Figures that are given as words only. */
  readonly unnumbered: number;
}

const MOST_ROWS = 7;
const DAY = 86_400_000;

/** Who says a number: the speakers of the evidence for its value, each once. */
export function speakersOf({ evidence }: Figure): readonly string[] {
  const said = evidence.filter(({ supports }) => supports.includes("value"));
  return [...new Set((said.length > 0 ? said : evidence).map(({ speaker }) => speaker))];
}

/** The date of a figure: of the level, or of the time that it counts over. */
export function timeOf({ asOf, period }: Figure): NonNullable<Figure["asOf"]> | undefined {
  return asOf ?? period;
}

/**
 * Puts figures in rows by the first of those who say them. Outlets that say a number in their own words share a row,
 * and so do those who say few.
 *
 * @param figures - Of one measure.
 * @param isOutlet - Whether an actor is an outlet.
 */
export function figureRows(
  figures: readonly Figure[],
  isOutlet: (actor: string) => boolean,
): FigureRows {
  const numbered = figures.filter(({ value }) => drawnValue(value) !== undefined);
  const days = numbered.flatMap((figure) => {
    const time = timeOf(figure);
    return [time?.earliest, time?.latest].flatMap((day) => (day ? [Date.parse(day)] : []));
  });
  const first = Math.max(Math.min(...days), Date.UTC(2003, 0));
  const last = Math.max(...days, first + 30 * DAY);
  const across = (day: number) =>
    Math.round(15 + (970 * (Math.min(Math.max(day, first), last) - first)) / (last - first));
  const highest = Math.max(1, ...numbered.map(({ value }) => value.high ?? drawnValue(value) ?? 0));
  const upward = (amount: number) => Math.round(10 * (94 - (84 * amount) / highest)) / 10;

  const marks = numbered.map((figure): Mark => {
    const { value, modality } = figure;
    const time = timeOf(figure);
    const best = drawnValue(value) ?? 0;
    return {
      figure,
      from: across(time?.earliest ? Date.parse(time.earliest) : first),
      to: across(time?.latest ? Date.parse(time.latest) : last),
      dot: across(Date.parse(dayOfDot(figure) ?? "") || first),
      at: upward(best),
      low: upward(value.low ?? best),
      high: upward(value.high ?? best),
      isObserved: modality === "occurred" || modality === "ongoing",
    };
  });
  return {
    rows: inRows(marks, isOutlet),
    years: yearsBetween(first, last).map((year) => ({ year, at: across(Date.UTC(year, 0)) })),
    highest,
    unnumbered: figures.length - numbered.length,
  };
}

/** The number at which a value is drawn: the one that was given, else its known end. Words have none. */
function drawnValue({ best, low, high }: Figure["value"]): number | undefined {
  return best ?? low ?? high;
}

/** A level is drawn on the first day that it may be of; a count has its number when its time is over. */
function dayOfDot({ asOf, period }: Figure): string | null | undefined {
  if (period) return period.latest ?? period.earliest;
  return asOf?.earliest ?? asOf?.latest;
}

function inRows(
  marks: readonly Mark[],
  isOutlet: (actor: string) => boolean,
): readonly FigureRow[] {
  const rows = group(marks, ({ figure }) => {
    const speaker = speakersOf(figure)[0] ?? OTHERS;
    return isOutlet(speaker) ? OUTLETS : speaker;
  });
  const outlets = rows.get(OUTLETS) ?? [];
  rows.delete(OUTLETS);
  const sorted = [...rows].sort(
    ([left, of], [right, others]) => others.length - of.length || (left < right ? -1 : 1),
  );
  const rest = sorted.slice(MOST_ROWS).flatMap(([, own]) => own);
  return [
    ...sorted.slice(0, MOST_ROWS).map(([speaker, own]) => ({ speaker, marks: own })),
    { speaker: OTHERS, marks: rest },
    { speaker: OUTLETS, marks: outlets },
  ].filter(({ marks: own }) => own.length > 0);
}

function yearsBetween(first: number, last: number): number[] {
  const from = new Date(first).getUTCFullYear();
  const to = new Date(last).getUTCFullYear();
  const step = Math.ceil((to - from + 1) / 8);
  return Array.from({ length: to - from + 1 }, (_, at) => from + at).filter(
    (year, at) => at % step === 0 && Date.UTC(year, 0) >= first,
  );
}
