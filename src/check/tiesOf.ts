import type { Drafted } from "../model/drafted.js";
import type { Act } from "../model/act.js";
import type { ActLink } from "../model/actMembers.js";
import { actsOf, type PlacedAct } from "./actsOf.js";
import type { DraftDataset } from "./draftDataset.js";

/** One link, with the acts at both its ends. */
export interface Tie extends PlacedAct {
  /** Path of the link within the act that carries it. */
  readonly field: string;
  /** The link. */
  readonly link: ActLink;
  /** The act that it names. */
  readonly target: Drafted<Act>;
}

/**
 * Every link whose target can be read.
 *
 * @param dataset - The records.
 */
export function* tiesOf(dataset: Pick<DraftDataset, "events" | "prospects">): Generator<Tie> {
  const acts = new Map([...actsOf(dataset)].map(({ act }) => [act.id, act]));
  for (const { collection, act } of actsOf(dataset)) {
    for (const [index, link] of act.links.entries()) {
      const target = acts.get(link.to);
      if (target !== undefined) yield { collection, act, field: `links.${index}`, link, target };
    }
  }
}
