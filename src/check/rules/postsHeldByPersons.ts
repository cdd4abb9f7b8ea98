import type { Rule } from "../rule.js";

/** Only persons hold posts. */
export const postsHeldByPersons: Rule = {
  name: "posts-held-by-persons",
  *check(dataset) {
    for (const { id, kind, posts } of dataset.actors) {
      if (kind !== "person" && posts.length > 0) {
        yield {
          collection: "actors",
          id,
          field: "posts",
          what: `An actor of the kind ${kind} holds a post.`,
          fix: "Move the post to the person who held it.",
        };
      }
    }
  },
};
