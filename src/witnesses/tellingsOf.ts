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

/** What is told: a deed or a number, which somebody says is so; or words, which whoever brings them has heard. */
export type Matter = "deed" | "words";

function saysItself({ status, supports }: Told, matter: Matter): boolean {
  const isSaid = matter === "words" || status !== "denied";
  return isSaid && supports.some((field) => ITSELF.includes(field));
}

/**
 * Who tells a record, and through whom.
 *
 * @param evidence - Of the record.
 * @param sources - By id.
 * @param voices - Of `voicesOf`.
 * @param matter - What the record tells. Of words, the outlets and agencies are the witnesses, not who spoke.
 * @returns One telling for each voice and origin, in the order of the evidence; items of sources that are not
 *   there are left out.
 */
export function tellingsOf<Item extends Told>(
  evidence: readonly Item[],
  sources: ReadonlyMap<string, Published>,
  voices: ReadonlyMap<string, string>,
  matter: Matter,
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
    const isOwn = matter === "words" || item.speaker === page.outlet;
    const voice = isOwn ? origin : (voices.get(item.speaker) ?? item.speaker);
    const key = `${voice} ${origin}`;
    const known = found.get(key) ?? { voice, origin, evidence: [] };
    known.evidence.push(item);
    found.set(key, known);
  }
  return [...found.values()].map((telling) => ({
    ...telling,
    isItself: telling.evidence.some((item) => saysItself(item, matter)),
  }));
}
