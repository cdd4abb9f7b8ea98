import type { Actor } from "../model/actor.js";
import type { Drafted } from "../model/drafted.js";

/**
 * Whose voice each actor is: a spokesperson is the voice of the body he speaks for.
 *
 * @param actors - With their posts and relations.
 * @returns The body, by the id of the spokesperson; who speaks for himself is not in it.
 */
export function voicesOf(actors: readonly Drafted<Actor>[]): ReadonlyMap<string, string> {
  return new Map(
    actors.flatMap(({ id, posts, relations }) => {
      const spoken = relations.find(({ kind }) => kind === "speaks-for")?.object;
      const held = posts.find(({ title }) => title.endsWith("-spokesperson"))?.of;
      const body = spoken ?? held;
      return body === undefined ? [] : [[id, body] as const];
    }),
  );
}
