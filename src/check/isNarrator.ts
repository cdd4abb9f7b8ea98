import type { Actor } from "../model/actor.js";

/**
 * Whether an actor may report what happened without a stake in it: an outlet, a research body, or a witness or
 * source without a name.
 *
 * @param actor - What is known of it.
 */
export function isNarrator({ kind, identity }: Pick<Actor, "kind" | "identity">): boolean {
  return (
    kind === "media-outlet" ||
    kind === "research-body" ||
    ((kind === "person" || kind === "population") && identity !== "named")
  );
}
