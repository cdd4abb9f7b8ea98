import type { Post, Actor } from "../../model/actor.js";
import type { RecordIds } from "../../model/recordIds.js";
import { type PostTitle, postTitles } from "../../vocabulary/postTitles.js";
import { requireRecords } from "../../input/requireRecords.js";
import { requireTerm } from "../../input/requireTerms.js";
import { having, listOf, type Shape, text } from "../../input/shape.js";

/** A post, together with the actor that held it. */
export interface HeldPost<Ids extends RecordIds = RecordIds> extends Post<Ids> {
  /** Who held it. */
  readonly holder: Ids["actor"];
}

const holders: Shape = /* @__PURE__ */ having({
  id: text,
  posts: /* @__PURE__ */ listOf(/* @__PURE__ */ having({ title: text })),
});

/**
 * Every actor that held a post, with the time and the evidence.
 *
 * @typeParam Ids - The ids that the actors point to.
 * @param actors - In any order, which the result keeps.
 * @param title - Which post.
 * @returns One record per actor and term of office, in a new array; empty when no holder is known.
 * @throws {RangeError} When `title` is not a term of its list, or the actors do not have the form that
 *   `parseDataset` returns.
 * @remarks
 * One pass over all posts, O(n). Each is a copy with `holder` added; to get one day, pass the result to `asOf`.
 * @example
 * ```ts
 * import { actors, asOf, postsOf } from "iraq-conflict-data";
 *
 * asOf(postsOf(actors, "prime-minister-of-iraq"), "2020-11-18").map((post) => post.holder);
 * // => ["mustafa-al-kadhimi"]
 * ```
 */
export function postsOf<Ids extends RecordIds>(
  actors: readonly Actor<Ids>[],
  title: PostTitle,
): HeldPost<Ids>[] {
  requireTerm("postsOf", "title", title, postTitles);
  requireRecords("postsOf", "actors", actors, holders);
  return actors.flatMap(({ id, posts }) =>
    posts.filter((post) => post.title === title).map((post) => ({ ...post, holder: id })),
  );
}
