import * as z from "zod/v4-mini";
import { DatasetError } from "../../src/check/parseDataset.js";
import type { SoundCall } from "./sound.js";
import { converted } from "./values.js";

/** What can be wrong with the answer to a hostile call. */
export type FaultSort =
  | "engine" // the engine's words, not ours
  | "stranger" // not an error of ours, or it does not name the function
  | "zod" // the words of Zod
  | "long" // a message that nobody can read
  | "accepted" // what is not legal was read, and taken
  | "refused" // what is as good as the sound value was refused
  | "changed" // an argument was written to
  | "slow"; // more than a second

/** What comes when Zod is left to choose its words; see `tellZodsWords`. */
const ZODS_WORDS = "These are the words of Zod.";
const LONGEST = 2_000;
/** Of all that is wrong together; each thing has its own limit. */
const LONGEST_OF_ALL = 2 ** 20;
/** Words that V8 uses, and no error of ours. */
const ENGINE =
  /Cannot (?:read|set|convert|mix|destructure|perform|access|create|serialize)|is not (?:a function|iterable|a constructor|a valid)|Maximum call stack|Invalid (?:time value|array length|string length|regular expression|count value|typed array)|Reduce of empty|revoked|called on (?:null|undefined|incompatible|non-object)|Spread syntax|Iterator value|circular structure|a BigInt\b|Unexpected (?:token|end of JSON|non-whitespace)|Class constructor/;
/** What the engine throws for a mistake in a program; helpers throw none of them. */
const WRONG_CLASSES = [TypeError, ReferenceError, SyntaxError, URIError];
const WRITING =
  /Cannot (?:assign to|add property|delete property|define property|redefine)|read only property|not extensible/;

/**
 * Has Zod mark its own words, so that those of ours are told from them.
 *
 * An application may give Zod any language. Words of ours stand above that.
 */
export function tellZodsWords(): void {
  z.config({ localeError: () => ZODS_WORDS });
}

/** What is wrong with an error of a function; nothing when it is as it should be. */
export function flawOf(sound: SoundCall, threw: unknown): FaultSort | undefined {
  if (!(threw instanceof Error)) return "stranger";
  if (threw instanceof TypeError && WRITING.test(threw.message)) return "changed";
  if (threw === converted || WRONG_CLASSES.some((name) => threw instanceof name)) return "engine";
  const said = saidBy(sound, threw);
  if (said === undefined) return ENGINE.test(threw.message) ? "engine" : "stranger";
  if (said.some((message) => ENGINE.test(message))) return "engine";
  if (said.some((message) => message.includes(ZODS_WORDS))) return "zod";
  // The message of a ZodError is a list of all issues, made by Zod.
  const all = sound.sort === "schema" ? 0 : threw.message.length;
  return all >= LONGEST_OF_ALL || said.some(({ length }) => length >= LONGEST) ? "long" : undefined;
}

/** What an error says of each thing that is wrong; nothing when it is no error of this function's sort. */
function saidBy({ sort, name }: SoundCall, error: Error): readonly string[] | undefined {
  switch (sort) {
    case "helper":
      return error instanceof RangeError && error.message.startsWith(`${name}: `)
        ? [error.message]
        : undefined;
    case "check":
      return undefined;
    case "dataset":
      return error instanceof DatasetError
        ? error.faults.map(({ what, fix }) => `${what} ${fix}`)
        : undefined;
    case "schema":
      return error instanceof z.core.$ZodError
        ? error.issues.map(({ message }) => message)
        : undefined;
  }
}
