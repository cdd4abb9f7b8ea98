import fc from "fast-check";
import { expect, test } from "vitest";
import { toFollowTheMoney } from "../../../src/interop/followTheMoney/toFollowTheMoney.js";
import { toFollowTheMoneyStatements } from "../../../src/interop/followTheMoney/toFollowTheMoneyStatements.js";
import type { Actor } from "../../../src/model/actor.js";
import { records } from "../../hostile/records.js";
import { hostileText } from "../hostileText.js";
import { times } from "../times.js";

const { events, places, sources } = records;
const [attack] = events;
const [town] = places;
const actor = (id: string, kind: Actor["kind"], more: Partial<Actor> = {}): Actor => ({
  id,
  kind,
  identity: "named",
  names: { en: id, ar: id },
  aliases: [],
  posts: [],
  relations: [],
  inferred: [],
  evidence: [],
  ...more,
});
const attested = { attested: null, valid: "2020-05/2022-10~", evidence: [] };

test("a post is a position, once for all holders; an end that is not plain is left out", () => {
  const post = { title: "prime-minister-of-iraq", of: "iraq", ...attested } as const;
  const actors = [
    actor("one", "person", { posts: [post] }),
    actor("two", "person", { posts: [post] }),
    actor("iraq", "state"),
  ];
  const made = toFollowTheMoney({ actors });
  expect(made.filter(({ schema }) => schema === "Position")).toEqual([
    {
      id: "posts-prime-minister-of-iraq.actors-iraq",
      schema: "Position",
      properties: { name: ["prime minister of iraq"], organization: ["actors-iraq"] },
    },
  ]);
  expect(made.find(({ id }) => id === "actors-two.posts.1")).toEqual({
    id: "actors-two.posts.1",
    schema: "Occupancy",
    properties: {
      holder: ["actors-two"],
      post: ["posts-prime-minister-of-iraq.actors-iraq"],
      startDate: ["2020-05"],
    },
  });
});

test.each([
  ["member-of", "armed-group", "Membership"],
  ["member-of", "movement", "UnknownLink"], // nobody is a member of what is no organisation
  ["leads", "party", "Directorship"],
  ["speaks-for", "population", "Representation"],
  ["succeeds", "committee", "Succession"],
  ["at-war-with", "state", "UnknownLink"],
] as const)("%s of a %s is a %s with its role", (kind, other, schema) => {
  const relation = { kind, object: "other", ...attested };
  const actors = [actor("one", "person", { relations: [relation] }), actor("other", other)];
  const made = toFollowTheMoney({ actors }).find(({ id }) => id === "actors-one.relations.1");
  expect(made).toMatchObject({ schema, properties: { role: [kind] } });
});

test("a name that takes a side is none of its names", () => {
  const aliases = [
    { text: "loaded", lang: "en", kind: "epithet", speaker: "one" },
    { text: "short", lang: "en", kind: "short" },
  ] as const;
  const [made] = toFollowTheMoney({ actors: [actor("one", "armed-group", { aliases })] });
  expect(made?.properties).toMatchObject({ name: ["one"], weakAlias: ["short"] });
  expect(JSON.stringify(made)).not.toContain("loaded");
});

test("who is only alleged to be involved is tied by a link that says so", () => {
  const participants = [
    { actor: "one", role: "agent", status: "alleged" },
    { actor: "two", role: "target", status: "reported" },
  ];
  const made = toFollowTheMoney({
    actors: [actor("one", "armed-group"), actor("two", "state")],
    events: [{ ...attack, id: "attack", participants } as never],
  });
  expect(made.find(({ id }) => id === "events-attack")?.properties["involved"]).toEqual([
    "actors-two",
  ]);
  expect(made.find(({ id }) => id === "events-attack.participants.1")).toMatchObject({
    schema: "UnknownLink",
    properties: { subject: ["actors-one"], role: ["agent"], status: ["alleged"] },
  });
});

test("each value is a statement with its language; the same records give the same entities", () => {
  const given = { ...records, terms: [] };
  const entities = toFollowTheMoney(given);
  const statements = toFollowTheMoneyStatements(given, "harbour");
  for (const { id, properties } of entities) {
    const said = statements.filter(({ entity_id, prop }) => entity_id === id && prop !== "id");
    const values = Object.entries(properties).flatMap(([prop, list]) =>
      list.map((value) => `${prop} ${value}`),
    );
    expect(new Set(said.map(({ prop, value }) => `${prop} ${value}`))).toEqual(new Set(values));
  }
  expect(statements.find(({ prop, lang }) => prop === "name" && lang === "ara")).toBeDefined();
});

test.each([
  [{ places: [{ ...town, country: "Iraq" }] }, 'toFollowTheMoney: country is "Iraq". Pass a code'],
  [
    { sources: [{ ...sources[0], url: "ftp://x" }] },
    'toFollowTheMoney: url is "ftp://x". Pass a web',
  ],
  [{ places: [{ ...town, id: "a.b" }] }, 'toFollowTheMoney: an id in places is "a.b". Pass an id'],
  [{ prospects: [] }, 'toFollowTheMoney: unknown collection "prospects". Nearest:'],
  [
    { places: [{ ...town, names: { en: "x".repeat(385), ar: "x" } }] },
    'Pass at most 384 characters. The record is "',
  ],
])("refuses what the model cannot hold", (given, message) => {
  expect(() => toFollowTheMoney(given as never)).toThrow(message);
});

test("refuses a name of a data set that is none", () => {
  expect(() => toFollowTheMoneyStatements({}, "Iraq data")).toThrow(
    'toFollowTheMoneyStatements: dataset is "Iraq data". Pass small letters',
  );
});

test("hostile ids and texts come through unharmed, or the record is named", () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (id, en, kind) => {
      const given = actor("one", kind as never, {
        id,
        names: { en, ar: en },
        aliases: [{ text: en, lang: kind, kind: "full" }],
      });
      const make = () => toFollowTheMoney({ actors: [given] });
      const isId = /^[\da-z](?:[\da-z-]*[\da-z])?$/i.test(id);
      if (!isId || en.length > 384 || /[\0\p{Surrogate}]/u.test(en + kind)) {
        expect(make).toThrow(/^toFollowTheMoney: .*The record is/s);
        return;
      }
      expect(make()[0]?.properties).toMatchObject({
        name: [en],
        alias: [en],
        classification: [kind],
      });
    }),
    {
      seed: 13,
      numRuns: 500 * times,
      examples: [
        ["a", '=1+1\u202e\n"', "constructor"],
        ["b", "x", "__proto__"],
      ],
    },
  );
});
