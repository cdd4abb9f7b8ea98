import type { Evidence } from "../model/evidence.js";
import { originOf, type Published } from "./originOf.js";

/** One voice that tells a record, through one origin. */
export interface Telling<Item extends Told = Told> {
  /** Who says it; for an outlet that repeats an agency, the agency. */
  readonly voice: string;
  /** The agency or outlet whose report brings it. */
  readonly origin: string;
  /** The items of evidence in which it does. */
  readonly evidence: readonly Item[];
  /** Whether it says that the thing itself is so, not only who, where or when. */
  readonly isItself: boolean;
}

/** What is read of an item of evidence. */
export type Told = Pick<Evidence, "source" | "speaker" | "status" | "supports">;

/** Fields whose support says that the thing itself is so. */
const ITSELF: readonly string[] = ["kind", "modality", "value"];

function saysItself({ status, supports }: Told): boolean {
  return status !== "denied" && supports.some((field) => ITSELF.includes(field));
}

/**
 * Who tells a record, and through whom.
 *
 * @param evidence - Of the record.
 * @param sources - By id.
 * @param voices - Of `voicesOf`.
 * @returns One telling for each voice and origin, in the order of the evidence; items of sources that are not
 *   there are left out.
 */
export function tellingsOf<Item extends Told>(
  evidence: readonly Item[],
  sources: ReadonlyMap<string, Published>,
  voices: ReadonlyMap<string, string>,
): readonly Telling<Item>[] {
  const pages = [...new Set(evidence.map(({ source }) => source))].flatMap(
    (id) => sources.get(id) ?? [],
  );
  const found = new Map<string, { voice: string; origin: string; evidence: Item[] }>();
  for (const item of evidence) {
    const page = sources.get(item.source);
    if (page === undefined) continue;
    const others = pages.filter((other) => other !== page);
    const origin = originOf(page, others);
    const voice =
      item.speaker === page.outlet ? origin : (voices.get(item.speaker) ?? item.speaker);
    const key = `${voice} ${origin}`;
    const known = found.get(key) ?? { voice, origin, evidence: [] };
    known.evidence.push(item);
    found.set(key, known);
  }
  return [...found.values()].map((telling) => ({
    ...telling,
    isItself: telling.evidence.some(saysItself),
  }));
}
