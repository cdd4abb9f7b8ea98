import fc from "fast-check";
import { expect, test } from "vitest";
import { terms } from "../../../src/entries/terms.js";
import { toSkos } from "../../../src/interop/jsonLd/toSkos.js";
import type { AnyTerm } from "../../../src/model/term.js";
import { hostileText } from "../hostileText.js";
import { times } from "../times.js";

const BASE = "https://example.org/";
const both = { en: "A", ar: "أ" };
const term = (id: string, more: Partial<AnyTerm> = {}): AnyTerm => ({
  id,
  list: "kinds",
  label: both,
  definition: both,
  crosswalk: [],
  ...more,
});
const nodesOf = (given: readonly AnyTerm[]) =>
  Object.fromEntries(
    toSkos(given, BASE)["@graph"].map((node) => [(node["@id"] ?? "").slice(BASE.length), node]),
  );

test("each list is a scheme with its terms; a wider term of the same list makes no top concept", () => {
  const nodes = nodesOf([term("attack"), term("rocket", { broader: "attack" })]);
  expect(nodes["terms/kinds"]).toMatchObject({ hasTopConcept: [`${BASE}terms/kinds/attack`] });
  expect(nodes["terms/kinds/rocket"]).toMatchObject({ broader: `${BASE}terms/kinds/attack` });
  expect(nodes["terms/kinds/rocket"]).not.toHaveProperty("topConceptOf");
});

test("a wider term of another list is found; one that was not passed is left out", () => {
  const group = term("fire", { list: "groups" });
  const kind = term("rocket", { broader: "fire" });
  expect(nodesOf([group, kind])["terms/kinds/rocket"]).toMatchObject({
    broader: `${BASE}terms/groups/fire`,
    topConceptOf: `${BASE}terms/kinds`,
  });
  expect(nodesOf([kind])["terms/kinds/rocket"]).not.toHaveProperty("broader");
});

test("codes are concepts of their schemes; what has none says why", () => {
  const nodes = nodesOf([
    term("visit", {
      synonyms: { en: ["trip"], ar: [] },
      crosswalk: [
        { scheme: "cameo", code: "042", match: "exact" },
        { scheme: "wikidata", code: "Q1", match: "close" },
        { scheme: "ucdp", none: "not-covered" },
      ],
      prospects: [{ modality: "planned", scheme: "acled", none: "not-done" }],
    }),
  ]);
  expect(nodes["terms/kinds/visit"]).toMatchObject({
    hiddenLabel: { en: ["trip"], ar: [] },
    exactMatch: [`${BASE}schemes/cameo/042`],
    closeMatch: ["http://www.wikidata.org/entity/Q1"],
    note: ["no code in ucdp: not-covered", "planned: no code in acled: not-done"],
  });
  expect(nodes["schemes/cameo/042"]).toMatchObject({
    notation: "042",
    inScheme: `${BASE}schemes/cameo`,
  });
});

test("our own lists: one concept for each term", () => {
  const concepts = toSkos(terms, BASE)["@graph"].filter(({ definition }) => definition);
  expect(concepts.map(({ notation }) => notation)).toHaveLength(terms.length);
});

test("refuses a term that comes twice, and hostile texts or takes them unharmed", () => {
  expect(() => toSkos([term("a"), term("a")], BASE)).toThrow(
    'toSkos: terms[1].id is "a". Pass each term of a list once.',
  );
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (id, list, en) => {
      const make = () => toSkos([term(id, { list, label: { en, ar: en }, broader: id })], BASE);
      if (/[\0\p{Surrogate}]/u.test(id + list + en)) {
        expect(make).toThrow(/^toSkos: terms\[0\].*The record is/);
        return;
      }
      const [scheme, concept] = make()["@graph"];
      expect([scheme?.["notation"], concept?.["notation"]]).toEqual([list, id]);
      expect(concept?.["prefLabel"]).toEqual({ en, ar: en });
      expect(concept?.["broader"]).toBe(concept?.["@id"]);
    }),
    { seed: 13, numRuns: 500 * times },
  );
});
