import { inspect } from "node:util";
import * as z from "zod/v4-mini";
import { type FaultSort, flawOf } from "./flawOf.js";
import type { HostileValue } from "./hostileValue.js";
import { at, type Path, shownPath, withAt } from "./path.js";
import { watched } from "./reads.js";
import { sameAnswer } from "./sameAnswer.js";
import type { SoundCall } from "./sound.js";
import { callersOwn } from "./values.js";

/** One hostile call that was answered wrongly. */
export interface HostileFault {
  /** What is wrong. */
  readonly sort: FaultSort;
  /** The function. */
  readonly name: string;
  /** Where the hostile value stood. */
  readonly place: string;
  /** The hostile value. */
  readonly value: string;
  /** What came, on one line. */
  readonly came: string;
}

/** Milliseconds that a call may take. */
const SLOWEST = 1_000;
/** How many characters a bulky value has: one by which all is judged, and those for the time. */
const SMALLEST = 2 ** 14;
const SIZES = [SMALLEST, 2 ** 17, 2 ** 20];

/**
 * Makes one hostile call and judges the answer.
 *
 * **An error** must be the caller's own, thrown by a getter of the hostile value or at whoever touches
 * it, or one of ours: of the right class, with the name of the function in front, in our words, and short.
 *
 * **An answer** is a fault when the value is not legal (`legal.ts`) and the answer may depend on it.
 * It always does on an argument that asks. Of records, the call is made again with arguments that
 * note what is read of them (`reads.ts`); what a function does not read, it need not refuse, nor what
 * changes nothing in the answer (`sameAnswer.ts`).
 *
 * **Arguments** are frozen, so that whoever writes to one throws.
 *
 * **Time** is judged where that is asked for. A bulky value is tried in growing sizes, and the first
 * that takes too long is the last: the next might take an hour.
 */
export function judge(
  sound: SoundCall,
  path: Path,
  hostile: HostileValue,
  isTimed: boolean = false,
): HostileFault | undefined {
  const sizes = hostile.isBulky && isTimed ? SIZES : [SMALLEST];
  for (const size of sizes) {
    const fault = faultOf(sound, path, hostile, size, isTimed);
    if (fault) return fault;
  }
  return undefined;
}

function faultOf(
  sound: SoundCall,
  path: Path,
  hostile: HostileValue,
  size: number,
  isTimed: boolean,
): HostileFault | undefined {
  const [name, ...inner] = path;
  const argument = sound.given[name];
  if (!argument) throw new Error(`${sound.name} has no argument ${name}.`);
  const here = at(argument.value, inner);
  const value = hostile.of(here, size);
  const replaced = withAt(argument.value, inner, value);
  const ask = (given: unknown): Answer =>
    answerOf(
      sound,
      Object.entries(sound.given).map(([other, one]) => (other === name ? given : one.value)),
    );
  const fault = (sort: FaultSort, came: string): HostileFault => ({
    sort,
    name: sound.name,
    place: shownPath(path),
    value: hostile.name,
    came,
  });

  const answer = ask(replaced);
  if (isTimed && answer.took > SLOWEST) {
    const busy = busyWith(() => ask(replaced));
    if (busy > SLOWEST) {
      return fault("slow", `${(busy / 1000).toFixed(1)} s for ${size} characters`);
    }
  }
  if ("threw" in answer) {
    if (answer.threw === callersOwn || isOwnFault(sound, hostile, answer.threw)) return undefined;
    if (isBeyondZod(sound, size, answer.threw)) return undefined;
    const flaw = flawOf(sound, answer.threw) ?? (hostile.isSound ? "refused" : undefined);
    return flaw && fault(flaw, oneLine(answer.threw));
  }
  // Of a larger value of the same sort only the time and the message are of interest.
  if (size > SMALLEST) return undefined;
  const issues = issuesOf(argument.legal, replaced, inner);
  if (issues.length === 0) return undefined;
  if (sound.sort === "check") return answer.value === false ? undefined : fault("accepted", "true");
  if (issues.every((issue) => issue.length > argument.wholeTo)) {
    const seen = watched(replaced);
    ask(seen.value);
    if (!issues.some(seen.wasRead)) return undefined;
    const usual = ask(argument.value);
    if ("value" in usual && sameAnswer(usual.value, answer.value, [here, value])) return undefined;
  }
  return fault("accepted", summary(answer.value));
}

type Answer = { readonly took: number } & (
  { readonly value: unknown } | { readonly threw: unknown }
);

function answerOf({ call }: SoundCall, values: readonly unknown[]): Answer {
  const start = performance.now();
  try {
    const value = call(...values);
    return { took: performance.now() - start, value };
  } catch (threw) {
    return { took: performance.now() - start, threw };
  }
}

/** For how many milliseconds something keeps the processor busy, whatever else runs on the machine. */
function busyWith(what: () => unknown): number {
  const before = process.cpuUsage();
  what();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** A revoked proxy throws at whoever touches it, as a getter of the caller may; `parseDataset` reports it. */
function isOwnFault({ sort }: SoundCall, { isUnreadable }: HostileValue, threw: unknown): boolean {
  return sort !== "dataset" && isUnreadable === true && threw instanceof TypeError;
}

/** Zod cannot report a hundred thousand wrong items; `parseDataset` has to. */
function isBeyondZod({ sort }: SoundCall, size: number, threw: unknown): boolean {
  return sort === "schema" && size > SMALLEST && !(threw instanceof z.core.$ZodError);
}

/** Where a value is not legal; at the hostile value itself, when Zod cannot read that. */
function issuesOf(
  legal: z.ZodMiniType,
  value: unknown,
  path: readonly PropertyKey[],
): readonly (readonly PropertyKey[])[] {
  try {
    return legal.safeParse(value).error?.issues.map((issue) => issue.path) ?? [];
  } catch (threw) {
    return threw === callersOwn ? [] : [path];
  }
}

function oneLine(threw: unknown): string {
  if (!(threw instanceof Error)) return `threw ${summary(threw)}`;
  const { name, message } = threw;
  return visible(`${name}: ${message}`);
}

function summary(value: unknown): string {
  try {
    return visible(inspect(value, { depth: 1, maxArrayLength: 2, maxStringLength: 40 }));
  } catch {
    return "an answer that cannot be shown";
  }
}

function visible(text: string): string {
  return text
    .slice(0, 160)
    .replace(/\s+/g, " ")
    .replace(/[\p{C}\p{M}]/gu, "\ufffd");
}
