import type { Telling } from "./tellingsOf.js";

/**
 * The most tellings of which no two share a voice or an origin.
 *
 * One page is one witness, whomever it quotes; pages of one agency are one; and one spokesman whom many outlets
 * quote is one. So voices are matched with origins, each used once (a maximum matching, by augmenting paths).
 *
 * @param tellings - Of one record.
 * @returns Some of them, in their order.
 * @remarks O(n²) in the number of tellings.
 */
export function independentOf<Item extends Pick<Telling, "voice" | "origin">>(
  tellings: readonly Item[],
): Item[] {
  const byVoice = new Map<string, Item[]>();
  for (const telling of tellings) {
    const known = byVoice.get(telling.voice);
    if (known) known.push(telling);
    else byVoice.set(telling.voice, [telling]);
  }
  const taken = new Map<string, Item>();
  const place = (voice: string, tried: Set<string>): boolean => {
    for (const telling of byVoice.get(voice) ?? []) {
      if (tried.has(telling.origin)) continue;
      tried.add(telling.origin);
      const holder = taken.get(telling.origin);
      if (holder !== undefined && !place(holder.voice, tried)) continue;
      taken.set(telling.origin, telling);
      return true;
    }
    return false;
  };
  for (const voice of byVoice.keys()) place(voice, new Set());
  const chosen = new Set(taken.values());
  return tellings.filter((telling) => chosen.has(telling));
}
