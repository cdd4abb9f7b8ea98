import { dateBounds } from "../dates/dateBounds.js";
import type { Attestation } from "../model/evidence.js";
import type { Attested } from "../model/spanning.js";

/**
 * The days between which something certainly held.
 *
 * Each item attests one day, perhaps imprecisely. The first item that certainly lies
 * behind and the last that certainly lies ahead bound what is certain.
 *
 * @param evidence - Items, of which some say on which day it held.
 * @returns The first and last certain day, or `null` when no day is certain.
 */
export function attestedBy(evidence: readonly Attestation[]): Attested | null {
  const days = evidence.flatMap(({ attests }) =>
    attests === undefined ? [] : [dateBounds(attests)],
  );
  const first = days
    .map(({ start }) => start.latest)
    .sort()
    .at(0);
  const last = days
    .map(({ end }) => end.earliest)
    .sort()
    .at(-1);
  return first === undefined || last === undefined || first > last ? null : { first, last };
}
