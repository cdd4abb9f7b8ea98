import { events, places, prospects, terms } from "iraq-conflict-data";
import { describe, expect, test } from "vitest";
import { atlasOf } from "../../site/explorer/atlas.js";
import { countByMonth, MONTHS } from "../../site/explorer/countByMonth.js";
import { countByPlace } from "../../site/explorer/countByPlace.js";
import { readState, START, writeState } from "../../site/explorer/explorerState.js";
import { labelsThatFit } from "../../site/explorer/labelsThatFit.js";
import { criteriaOf, selectShown } from "../../site/explorer/selectShown.js";

const atlas = atlasOf({ events, prospects, actors: [], figures: [], places, terms });
const groups = (atlas.termsOf.get("event-groups") ?? []).map(({ id }) => id);

describe("the address", () => {
  test("has only what differs from the start, and is read again", () => {
    expect(writeState(START)).toBe("");
    const asked = {
      ...START,
      view: "map",
      during: "2020-01/..",
      certain: true,
      witnesses: 2,
    } as const;
    expect(writeState(asked)).toBe("?view=map&during=2020-01%2F..&certain=1&witnesses=2");
    expect(readState(writeState(asked))).toEqual(asked);
  });

  test("leaves as at the start what it does not know", () => {
    expect(readState("?view=globe&frame=moon&witnesses=many&colour=red")).toEqual(START);
  });
});

describe("what is asked", () => {
  test("leaves out what is empty, and asks for certainty only of a time", () => {
    expect(criteriaOf({ ...START, certain: true })).toEqual({});
    expect(criteriaOf({ ...START, actor: "iraq", certain: true, during: "2020" })).toEqual({
      involving: "iraq",
      certainty: "certain",
      during: "2020",
    });
  });

  test("keeps events and prospects apart", () => {
    expect(selectShown(atlas, START)).toHaveLength(events.length);
    expect(selectShown(atlas, { ...START, show: "prospects" })).toHaveLength(prospects.length);
  });

  test("orders what was found by rank", () => {
    const [first, second] = atlas.shelves.events.acts.map(({ id }) => id);
    const found = new Map([second, first].map((id, rank) => [id ?? "", rank]));
    expect(selectShown(atlas, START, found).map(({ id }) => id)).toEqual([second, first]);
  });
});

test("an act is in one bar, or apart: none twice, none lost", () => {
  const counts = countByMonth(events, atlas.shelves.events.monthOf, groups);
  const inBars = counts.groups.reduce((sum, { total }) => sum + total, 0);
  expect(inBars + counts.apart.length + counts.outside.length).toBe(events.length);
  expect(
    counts.apart.every(({ date }) => date.earliest?.slice(0, 7) !== date.latest?.slice(0, 7)),
  ).toBe(true);
  expect(MONTHS).toHaveLength(72);
});

test("nothing is drawn finer than it is told", () => {
  const { places: drawn, without, unplaced } = countByPlace(events, atlas);
  const inSymbols = drawn.reduce((sum, { count }) => sum + count, 0);
  expect(inSymbols + without + unplaced).toBe(events.length);
  const countries = drawn.filter(({ precision }) => precision === "country");
  expect(countries.every(({ place }) => atlas.placeById.get(place)?.kind === "country")).toBe(true);
});

test("of two labels that would lie upon each other, the first is written", () => {
  const labels = [
    { key: "first", text: "Baghdad", x: 0, y: 0 },
    { key: "second", text: "Green Zone", x: 5, y: 3 },
    { key: "far", text: "Basra", x: 300, y: 300 },
  ];
  expect([...labelsThatFit(labels, 14)]).toEqual(["first", "far"]);
});
