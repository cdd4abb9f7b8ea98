import type { Source } from "../model/source.js";

/** What is read of a source: who publishes it, and whose reports it repeats. */
export type Published = Pick<Source, "id" | "outlet" | "basedOn">;

/**
 * Where the report on a page comes from: the agency that it repeats, else its outlet.
 *
 * A page that repeats several agencies is no witness beside any of them. So of these it takes the one that most
 * of the other pages come from.
 *
 * @param source - The page.
 * @param others - The pages that tell the same.
 * @returns The id of an actor.
 */
export function originOf(
  { outlet, basedOn = [] }: Published,
  others: readonly Published[],
): string {
  const [first = outlet, ...more] = basedOn;
  if (more.length === 0) return first;
  const shared = (agency: string) =>
    others.filter((other) => (other.basedOn ?? []).includes(agency) || other.outlet === agency)
      .length;
  return more.reduce((best, agency) => (shared(agency) > shared(best) ? agency : best), first);
}
