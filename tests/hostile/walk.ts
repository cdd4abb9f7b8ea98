import { type Chance, chanceOf } from "../bench/random.js";
import { type HostileFault, judge } from "./judge.js";
import type { HostileValue } from "./hostileValue.js";
import { at, isPlain, type Path, pathsIn } from "./path.js";
import type { SoundCall } from "./sound.js";
import { hostileValues, nothing, stranger } from "./values.js";

/** How a walk is bounded. */
export interface WalkOptions {
  /** The same seed makes the same calls. */
  readonly seed: number;
  /** About how many calls to make; all that there are unless told. */
  readonly most?: number | undefined;
  /** Whether to judge the time too. */
  readonly isTimed?: boolean | undefined;
  /** Told after each function. */
  readonly onProgress?: ((name: string, seconds: number) => void) | undefined;
}

/** What came of the hostile calls of one function. */
export interface Walked {
  /** How many calls were made. */
  readonly calls: number;
  /** What was wrong. */
  readonly faults: readonly HostileFault[];
}

const DEPTH = 5;
/** One place, and what to put there. */
interface HostileCase {
  readonly path: Path;
  readonly hostile: HostileValue;
}

/**
 * Puts hostile values in every place of sound calls, to depth 5, and judges each answer.
 *
 * Bounded, each sound call gets the same share, drawn anew from all its places and values.
 */
export function walk(
  calls: readonly SoundCall[],
  { seed, most = Infinity, isTimed = false, onProgress }: WalkOptions,
): Map<string, Walked> {
  const chance = chanceOf(seed);
  const share = Math.ceil(most / calls.length);
  const walked = new Map<string, Walked>();
  for (const sound of calls) {
    const start = performance.now();
    const cases = drawn(casesOf(sound), share, chance);
    const faults = cases.flatMap(({ path, hostile }) => judge(sound, path, hostile, isTimed) ?? []);
    const before = walked.get(sound.name);
    walked.set(sound.name, {
      calls: cases.length + (before?.calls ?? 0),
      faults: [...(before?.faults ?? []), ...faults],
    });
    onProgress?.(sound.name, (performance.now() - start) / 1000);
  }
  return walked;
}

/** Every place of a sound call with every hostile value. */
function casesOf({ given }: SoundCall): HostileCase[] {
  return Object.entries(given).flatMap(([name, { value }]) =>
    pathsIn(value, [name], DEPTH).flatMap((path): HostileCase[] => {
      const [, ...inner] = path;
      const here = at(value, inner);
      const isObject = isPlain(here) && !Array.isArray(here);
      return [
        ...hostileValues
          .filter(({ isSound }) => !isSound || here !== undefined)
          .map((hostile) => ({ path, hostile })),
        // Of an argument, `undefined` stands for that.
        ...(inner.length > 0 ? [{ path, hostile: nothing }] : []),
        ...(isObject ? [{ path: [...path, "unheardOf"] as const, hostile: stranger }] : []),
      ];
    }),
  );
}

/** Some of them, each as likely; all when there are no more. */
function drawn<Item>(items: Item[], count: number, chance: Chance): Item[] {
  if (items.length <= count) return items;
  for (let index = 0; index < count; index += 1) {
    const other = index + chance.below(items.length - index);
    const [one, two] = [items[index] as Item, items[other] as Item];
    items[index] = two;
    items[other] = one;
  }
  return items.slice(0, count);
}
