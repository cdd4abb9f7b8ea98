import type { Actor } from "../../model/actor.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { PostTitle } from "../../vocabulary/postTitles.js";
import type { HeldPost } from "./heldPost.js";

/**
 * Everybody who held a post, with the time and the evidence.
 *
 * @typeParam Ids - The ids that the actors point to.
 * @param actors - In any order, which the result keeps.
 * @param title - Which post.
 * @returns One record per actor and term, in a new array; empty when nobody is known to have held it.
 * @remarks
 * One pass over all posts, O(n). Each is a copy with `holder` added; pass them to `asOf` for one day.
 * @example
 * ```ts
 * asOf(postsOf(actors, "prime-minister-of-iraq"), "2020-11-18").map((post) => post.holder);
 * // => ["mustafa-al-kadhimi"]
 * ```
 */
export function postsOf<Ids extends RecordIds>(
  actors: readonly Actor<Ids>[],
  title: PostTitle,
): HeldPost<Ids>[] {
  return actors.flatMap(({ id, posts }) =>
    posts.filter((post) => post.title === title).map((post) => ({ ...post, holder: id })),
  );
}
