import hash from "@emotion/hash";
import { expect, test } from "vitest";
import { prebuildSearch } from "../../src/search/prebuildSearch.js";
import { weights } from "../../src/search/searchIndex.js";
import { actorNamed, eventTitled } from "./records.js";

/** A word or two for each rule by which words are read. */
const TEXT = `U.S. I.R.G.C. Kata'ib Ḥizb Allāh Mohammed Gamal Yousef Oualid Abdurrahman al-Kadhimi Qassem Haqq
  Nujabah embassies killing rockets 2,500 ٢٬٥٠٠ the of Ka\u00ADtaib soldiers Khazali Phil Djamal
  مسئول مسؤول رئيس هيأة قراءة اللہ ھادی بالسفارة وببغداد للأمم العراقيين أميركية صواريخ الكاضمي أبو مهدي من في إيران`;

test("the number of the way of reading is raised whenever words are read otherwise", () => {
  const index = prebuildSearch({
    // Of kinds of its own: the words of ours are data.
    events: [{ ...eventTitled("event", TEXT, TEXT), kind: "act", group: "acts" } as never],
    actors: [{ ...actorNamed("actor", TEXT, TEXT, TEXT), kind: "who" } as never],
  });
  const { reading, words } = JSON.parse(index) as { readonly reading: number; words: unknown };
  // When this fails, words are indexed by other terms or fields than before, or these weigh otherwise: raise
  // READING in src/search/prebuilt.ts, so that an index made before is refused, and write the new pair here.
  expect([reading, hash(JSON.stringify([words, weights]))]).toEqual([1, "qux0jp"]);
});
