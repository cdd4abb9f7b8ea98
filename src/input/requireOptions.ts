import { nearestTo } from "../errors/nearestTo.js";
import { shown } from "../errors/shown.js";
import { refuse } from "./refuse.js";

/**
 * Refuses options that are not an object, and unknown options: an option that is ignored silently changes the
 * answer.
 *
 * @param caller - The function that errors name.
 * @param options - What was passed.
 * @param known - The names of all options, in the order in which they are documented.
 * @param name - What the caller calls them.
 * @returns The options themselves.
 * @throws {RangeError} Naming the caller, the option and the nearest of those that exist.
 */
export function requireOptions<Options extends object>(
  caller: string,
  options: Options,
  known: readonly (keyof Options & string)[],
  name: string = "options",
): Options {
  if (Object.prototype.toString.call(options) !== "[object Object]") {
    refuse(`${caller}: ${name}`, options, `an object with any of: ${known.join(", ")}`);
  }
  for (const name of Object.keys(options)) {
    if ((known as readonly string[]).includes(name)) continue;
    const nearest = nearestTo(name, known)[0] ?? "none";
    throw new RangeError(
      `${caller}: unknown option ${shown(name)}. Nearest: ${nearest}. All: ${known.join(", ")}.`,
    );
  }
  return options;
}
