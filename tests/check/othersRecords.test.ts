import { expect, test } from "vitest";
import { assemble } from "../../src/check/assemble.js";
import { patched } from "./patched.js";

// What is right in the records of others stays right, whatever their habits are.
test.each([
  [
    "a territory with a code of its own within another country",
    {
      "places/china": { kind: "country", names: { en: "China", ar: "الصين" }, country: "CN" },
      "places/hong-kong": {
        kind: "country",
        names: { en: "Hong Kong", ar: "هونغ كونغ" },
        country: "HK",
        parent: "china",
      },
    },
  ],
  [
    "an island far from the point of its country",
    {
      "places/us": {
        kind: "country",
        names: { en: "United States", ar: "الولايات المتحدة" },
        country: "US",
        coordinates: { lat: 39, lon: -98, precision: "country", source: "invented" },
      },
      "places/honolulu": {
        kind: "city",
        names: { en: "Honolulu", ar: "هونولولو" },
        country: "US",
        parent: "us",
        coordinates: { lat: 21.31, lon: -157.86, precision: "city", source: "invented" },
      },
    },
  ],
  [
    "a name that is the same in both languages, and one of digits alone",
    {
      "actors/harbour-gazette": { names: { en: "HTV", ar: "HTV" } },
      "places/harbour-depot": { names: { en: "17", ar: "١٧" } },
    },
  ],
  [
    "an id that begins with a number that is no year of the act",
    {
      "figures/1920-brigades-hurt": {
        measure: "persons-hurt",
        value: { bound: "exact", best: 1 },
        unit: "persons",
        asOf: { edtf: "2021-03-01", basis: "inferred", note: "Le jour de la fusée." },
        modality: "occurred",
        evidence: [
          {
            source: "harbour-rocket",
            paragraph: 2,
            phrase: "ثلاثة عمال",
            status: "reported",
            speaker: "harbour-town",
            supports: ["measure", "value", "unit", "modality"],
          },
        ],
      },
    },
  ],
  [
    "two attacks on one day, told in the same words, on different targets",
    {
      "events/2021-03-01-second-rocket": {
        title: { en: "A second rocket", ar: "صاروخ ثان" },
        summary: { en: "Another rocket fell.", ar: "سقط صاروخ آخر." },
        kind: "rocket-attack",
        date: { edtf: "2021-03-01", basis: "inferred", note: "The same evening." },
        place: { id: "harbour", precision: "city" },
        modality: "occurred",
        participants: [],
        weapons: ["rocket"],
        evidence: [
          {
            source: "harbour-rocket",
            paragraph: 1,
            phrase: "صاروخ على مستودع الميناء",
            status: "reported",
            speaker: "harbour-gazette",
            supports: ["kind", "place", "modality", "weapons"],
          },
        ],
      },
    },
  ],
  [
    "an answer to what is still planned",
    {
      "events/2021-03-02-sail-threat": {
        links: [{ kind: "responds-to", to: "2021-03-threatened-attack" }],
        inferred: [{ field: "links", reason: "Told in one breath." }],
      },
    },
  ],
  [
    "an act that may have come before what it follows, for all that is known",
    {
      "events/2021-03-02-sail-threat": {
        date: { edtf: "[2021-02..2021-03-02]", basis: "inferred", note: "At some time before." },
      },
    },
  ],
])("%s", (_, patch) => {
  expect(assemble(patched(patch)).faults).toEqual([]);
});
