import { actors, events, figures, places, prospects, sources } from "iraq-conflict-data";
import { describe, expect, test } from "vitest";
import { createSearch } from "../../src/search/createSearch.js";
import { actorNamed, eventTitled, figureOf } from "./records.js";

const own = createSearch({ events, prospects, actors, figures, places, sources });
const plain = eventTitled("plain", "Something", "Nothing more.");

describe("records are found by the words of their terms", () => {
  const { search } = createSearch({
    events: [
      plain,
      { ...plain, id: "drone", kind: "drone-attack", group: "attack", weapons: ["drone"] },
      { ...plain, id: "bomb", kind: "ied-attack", group: "attack", weapons: ["ied"] },
      { ...plain, id: "killing", kind: "targeted-killing", group: "attack" },
      { ...plain, id: "rockets", kind: "rocket-attack", group: "attack", weapons: ["rocket"] },
      { ...plain, id: "truce", kind: "truce", group: "accord" },
    ],
    actors: [
      { ...actorNamed("group", "Zayn", "زين"), kind: "armed-group" },
      {
        ...actorNamed("minister", "Layth", "ليث"),
        kind: "person",
        posts: [{ title: "prime-minister-of-iraq", valid: { edtf: "2020" }, evidence: [] }],
      } as never,
    ],
    figures: [figureOf("level", "us-troops-in-iraq", 2500, "nobody")],
  });

  test.each([
    ["drone", "drone"],
    ["UAV", "drone"],
    ["طائرة مسيرة", "drone"],
    ["مسيّرة", "drone"],
    ["IED", "bomb"],
    ["roadside bomb", "bomb"],
    ["car bomb", "bomb"],
    ["عبوة ناسفة", "bomb"],
    ["سيارة مفخخة", "bomb"],
    ["assassination", "killing"],
    ["اغتيال", "killing"],
    ["اغتيالات", "killing"],
    ["صواريخ", "rockets"],
    ["قصف", "rockets"],
    ["shelling", "rockets"],
    ["ceasefire", "truce"],
    ["militia", "group"],
    ["ميليشيات", "group"],
    ["prime minister", "minister"],
    ["رئيس الوزراء العراقي", "minister"],
    ["troops", "level"],
    ["soldiers", "level"],
    ["جنود", "level"],
  ])("%s: %s", (query, id) => {
    expect(search(query)[0]?.id).toBe(id);
  });

  test("a term's words say where they were met, and highlight nothing", () => {
    expect(search("assassination")[0]?.matched).toEqual([
      { word: "assassination", how: "exact", as: [], fields: ["kind"] },
    ]);
    expect(search("quadcopter")[0]?.matched).toEqual([
      { word: "quadcopter", how: "exact", as: [], fields: ["weapons"] },
    ]);
  });

  test("a word that is printed stands before one that is only meant", () => {
    const both = createSearch({
      events: [
        { ...plain, id: "a-meant", kind: "truce", group: "accord" },
        eventTitled("printed", "A ceasefire", ""),
      ],
    });
    expect(both.search("ceasefire").map(({ id }) => id)).toEqual(["printed", "a-meant"]);
  });

  test("a term that is in no list of ours is searched by itself", () => {
    const foreign = createSearch({ events: [{ ...plain, kind: "sit-in" as never }] });
    expect(foreign.search("sit").map(({ id }) => id)).toEqual(["plain"]);
  });

  test.each([
    ["assassination", "events/2020-01-soleimani-killing"],
    ["اغتيال", "events/2020-01-soleimani-killing"],
    ["drone", "events/2020-01-soleimani-killing"],
    ["IED", "events/2020-08-26-un-convoy-ied"],
    ["troops", "figures/us-troops-in-iraq-2020-01-vote"],
    ["جنود", "figures/us-troops-in-iraq-2020-01-vote"],
  ])("our own data, %s: %s", (query, answer) => {
    const answers = own
      .search(query, { limit: 1000 })
      .map(({ collection, id }) => `${collection}/${id}`);
    expect(answers).toContain(answer);
  });
});

// A beginning or a slip counts only in what tells what a record is, and a slip never in the first letter.
describe("a word that is met only by chance has no answer", () => {
  test.each([
    "weather",
    "football",
    "music",
    "trombone",
    "penguin",
    "تلسكوب",
    "سلحفاة",
    "xylophone",
  ])("our own data, %s", (query) => {
    expect(own.search(query)).toEqual([]);
  });

  test.each([
    ["withdr", 0], // the beginning of a summary's word
    ["whithdrew", 0], // a slip, in a summary
    ["carr", 0],
    ["Rockt", 1], // a slip, in a title
    ["Socket", 0], // a slip in the first letter
    ["Rock", 1], // the beginning of a title's word
    ["carried", 1], // the word itself
  ])("%s finds %i", (query, count) => {
    const { search } = createSearch({
      events: [
        eventTitled("it", "Rockets", "They were carriedly fired, carried away, and withdrew."),
      ],
    });
    expect(search(query)).toHaveLength(count);
  });
});
