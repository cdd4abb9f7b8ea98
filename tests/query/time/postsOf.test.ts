import { expect, test } from "vitest";
import { parseFrozen } from "../../../src/frozen/parseFrozen.js";
import type { Actor } from "../../../src/model/actor.js";
import { asOf } from "../../../src/query/time/asOf.js";
import { postsOf } from "../../../src/query/time/postsOf.js";

const premier = { title: "prime-minister-of-iraq", of: "iraq", attested: null, evidence: [] };
const actors = parseFrozen<readonly Actor[]>(
  JSON.stringify([
    { id: "second", posts: [{ ...premier, valid: "2020-05-07/2022-10-27" }] },
    { id: "nobody", posts: [] },
    {
      id: "first",
      posts: [
        { ...premier, valid: "2014-09-08/2018-10-25" },
        { ...premier, title: "speaker", valid: "2010/2012" },
        { ...premier, valid: "2006/2008" },
      ],
    },
  ]),
);

test("every term of every holder, in the order of the actors", () => {
  const posts = postsOf(actors, "prime-minister-of-iraq");
  expect(posts.map(({ holder, valid }) => [holder, valid])).toEqual([
    ["second", "2020-05-07/2022-10-27"],
    ["first", "2014-09-08/2018-10-25"],
    ["first", "2006/2008"],
  ]);
  expect(posts[0]).toEqual({ ...premier, valid: "2020-05-07/2022-10-27", holder: "second" });
});

test("with asOf: who held it on a day", () => {
  const onTheDay = asOf(postsOf(actors, "prime-minister-of-iraq"), "2020-08-20");
  expect(onTheDay.map(({ holder }) => holder)).toEqual(["second"]);
});

test("empty when nobody held it", () => {
  expect(postsOf([], "prime-minister-of-iraq")).toEqual([]);
});
