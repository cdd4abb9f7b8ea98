import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFrozen } from "../../src/frozen/parseFrozen.js";
import { chainOf } from "../../src/query/claims/chainOf.js";
import { claimsAbout } from "../../src/query/claims/claimsAbout.js";
import { outcomesOf } from "../../src/query/claims/outcomesOf.js";
import { rivalClaims } from "../../src/query/claims/rivalClaims.js";
import { seriesOf } from "../../src/query/figures/seriesOf.js";
import { figuresOn } from "../../src/query/figures/figuresOn.js";
import { resolveFigure } from "../../src/query/figures/resolveFigure.js";
import { rivals } from "../../src/query/figures/rivals.js";
import { stepSeries } from "../../src/query/figures/stepSeries.js";
import { sumOf } from "../../src/query/figures/sumOf.js";
import { byId } from "../../src/query/lookup/byId.js";
import { dyads } from "../../src/query/network/dyads.js";
import { membersOf } from "../../src/query/network/membersOf.js";
import { networkOf } from "../../src/query/network/networkOf.js";
import { boundingBoxOf } from "../../src/query/places/boundingBoxOf.js";
import { distanceBetween } from "../../src/query/places/distanceBetween.js";
import { isWithin } from "../../src/query/places/isWithin.js";
import { withinBox } from "../../src/query/places/withinBox.js";

type Helper = (...given: never[]) => unknown;

const evidence = [
  { source: "article", status: "alleged", speaker: "minister", supports: ["participants"] },
  {
    source: "article",
    status: "denied",
    speaker: "group",
    via: ["agency"],
    supports: ["participants.group", "modality"],
    says: { modality: "planned", place: "basra" },
  },
];
const value = { bound: "range", low: 2, best: 3, high: 4 };
const day = { edtf: "2020-05-01", earliest: "2020-05-01", latest: "2020-05-01" };
const level = {
  measure: "us-troops-in-iraq",
  unit: "persons",
  modality: "occurred",
  value,
  asOf: { ...day, startLatest: "2020-05-01" },
  place: { id: "iraq" },
  subject: "united-states",
  evidence,
};
const levels = [
  { id: "a", ...level },
  { id: "b", ...level, value: { bound: "exact", best: 9 } },
  { id: "c", ...level, value: { bound: "word", word: "dozens" } },
];
const counts = [{ id: "may", ...level, asOf: undefined, period: day }];
const events = [
  {
    id: "attack",
    kind: "rocket-attack",
    group: "attack",
    date: day,
    place: { id: "baghdad" },
    modality: "occurred",
    participants: [
      { actor: "group", role: "agent", status: "alleged" },
      { actor: "mission", role: "target", status: "reported" },
    ],
    links: [],
    evidence,
  },
  {
    id: "charge",
    kind: "accusation",
    group: "speech",
    date: day,
    modality: "occurred",
    participants: [{ actor: "group", role: "subject", status: "reported" }],
    links: [{ kind: "concerns", to: "attack" }],
    evidence,
  },
];
const actors = ["group", "mission"].map((id) => ({
  id,
  kind: "armed-group",
  identity: "named",
  names: { en: id, ar: id },
  relations: [
    {
      kind: "part-of",
      object: "mission",
      valid: "2020/..",
      attested: { first: "2020-01-01", last: "2020-02-01" },
    },
  ],
}));
const sources = [{ id: "article", outlet: "daily" }];
const coordinates = { lat: 33.3, lon: 44.4, precision: "city" };
const places = [
  { id: "iraq", path: ["iraq"] },
  { id: "baghdad", path: ["baghdad", "iraq"], coordinates },
];
const records = { actors, events };
const question = { measure: "us-troops-in-iraq", on: "2020-06-01", policy: "official-first" };

/** Every helper with sound arguments. */
const helpers: readonly (readonly [Helper, readonly unknown[]])[] = [
  [boundingBoxOf, [places]],
  [byId, [places, "iraq"]],
  [chainOf, [evidence[1], sources]],
  [claimsAbout, [events, "group"]],
  [distanceBetween, [places[1], places[1]]],
  [dyads, [events]],
  [figuresOn, [levels, { measure: "us-troops-in-iraq", on: "2020-06-01", modality: "occurred" }]],
  [isWithin, [places, "baghdad", "iraq"]],
  [membersOf, [actors, "mission", { on: "2020-06-01", certainty: "possible" }]],
  [networkOf, [records, { on: "2020-06-01", certainty: "certain", kind: ["part-of"] }]],
  [outcomesOf, [{ events, prospects: [] }]],
  [resolveFigure, [levels, { ...question, modality: "occurred" }]],
  [rivalClaims, [events]],
  [rivals, [levels]],
  [seriesOf, [levels, "us-troops-in-iraq"]],
  [stepSeries, [levels, "us-troops-in-iraq", { modality: "occurred" }]],
  [sumOf, [counts, { bounds: true }]],
  [withinBox, [places, [44, 33, 45, 34]]],
];

/** What nobody should pass, and some do. */
const oddities: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, true, 0, -1, 2020, NaN, Infinity, 7n, Symbol("x")),
  fc.constantFrom<unknown>("", "constructor", "__proto__", "2020-1", "2020-13-01", "denied"),
  fc.constantFrom<unknown>({}, [], [null], new Array(3), new Set(["iraq"]), new Map(), new Date(0)),
  fc.constantFrom<unknown>(Object.create(null), () => "iraq", new Proxy({}, {}), new Proxy([], {})),
  fc.constantFrom<unknown>("x".repeat(100_000), { id: "x".repeat(100_000) }),
  fc.anything(),
);

/** The paths of all members of a value, its own empty one first. */
function pathsIn(value: unknown): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [[]];
  const inner = Object.entries(value).flatMap(([name, member]) =>
    pathsIn(member).map((path) => [name, ...path]),
  );
  return [[], ...inner];
}

function withAt(value: unknown, [name, ...path]: readonly string[], odd: unknown): unknown {
  if (name === undefined) return odd;
  const members = value as Readonly<Record<string, unknown>>;
  const member = withAt(members[name], path, odd);
  return Array.isArray(value)
    ? value.map((item: unknown, index) => (String(index) === name ? member : item))
    : { ...members, [name]: member };
}

describe.each(helpers.map(([helper, sound]) => ({ name: helper.name, helper, sound })))(
  "$name",
  ({ name, helper, sound }) => {
    const ask = (given: readonly unknown[]): unknown => helper(...(given as never[]));

    test("takes what is sound, leaves it as it is and gives the same again", () => {
      const before = structuredClone(sound);
      const first = structuredClone(ask(sound));
      expect(sound).toEqual(before);
      expect(ask(parseFrozen<readonly unknown[]>(JSON.stringify(sound)))).toEqual(first);
    });

    test("whatever is wrong in it: an answer, or an error in our words and its own name", () => {
      const own = new RegExp(`^${name}: .{1,1000}$`, "s");
      fc.assert(
        fc.property(fc.constantFrom(...pathsIn(sound).slice(1)), oddities, (path, odd) => {
          try {
            ask(withAt(sound, path, odd) as readonly unknown[]);
          } catch (error) {
            expect(error).toBeInstanceOf(RangeError);
            expect((error as RangeError).message).toMatch(own);
          }
        }),
        { numRuns: 3000 },
      );
    });

    test("and nothing at all is refused", () => {
      expect(() => ask([])).toThrow(RangeError);
      expect(() => ask([])).toThrow(new RegExp(`^${name}: .* is undefined\\. Pass `));
    });
  },
);
