import { parseFrozen } from "../../src/frozen/parseFrozen.js";
import type { RecordDate } from "../../src/model/recordDate.js";
import type { CitedRecords } from "../../src/query/citation/citation.js";

/** A frozen dataset of two articles, one of an outlet without a name, the first published on a date. */
export function citedDataset(published: Partial<RecordDate> = {}): CitedRecords {
  return parseFrozen<CitedRecords>(
    JSON.stringify({
      actors: [
        { id: "daily", identity: "named", names: { en: "Mena Monitor", ar: "مرصد مينا" } },
        { id: "nameless", identity: "unnamed", names: { en: "Outlet of the article", ar: "س" } },
      ],
      sources: [
        {
          id: "first-article",
          kind: "news-article",
          outlet: "daily",
          title: { en: "Visit & 50% talks", ar: "زيارة ومحادثات" },
          language: "ar",
          url: "https://example.org/a_b?c=%20{d}",
          published: {
            edtf: "2020-08-19",
            basis: "stated",
            earliest: "2020-08-19",
            latest: "2020-08-19",
            ...published,
          },
        },
        {
          id: "second-article",
          kind: "news-article",
          outlet: "nameless",
          title: { en: "Rockets", ar: "صواريخ" },
          language: "ar",
          published: {
            edtf: "[2020-11-18..2020-11-23]",
            basis: "inferred",
            earliest: "2020-11-18",
            latest: "2020-11-23",
          },
        },
      ],
    }),
  );
}
