import { expectTypeOf, test } from "vitest";
import { cite } from "../../../src/query/citation/cite.js";
import { citeRelease } from "../../../src/query/citation/citeRelease.js";
import type {
  CitableRecord,
  CitedDataset,
  CitedRecords,
} from "../../../src/query/citation/citation.js";

declare const records: CitedRecords;
declare const record: CitableRecord;
declare const choice: string | undefined;

test("a release has a title and an author", () => {
  const named = { title: "Our data", author: "We" };
  cite(record, "text", { ...records, ...named, version: "1.2.0" });
  // @ts-expect-error no title and no author
  cite(record, "text", { ...records, version: "1.2.0" });
  // @ts-expect-error without an author
  cite(record, "text", { ...records, version: "1.2.0", title: "Our data" });
  citeRelease({ version: "1.2.0", ...named }, "text");
  // @ts-expect-error without an author
  citeRelease({ version: "1.2.0", title: "Our data" }, "text");
});

test("what is undefined is left out", () => {
  const named = { title: "Our data", author: "We" };
  cite(record, "text", { ...records, ...named, version: choice });
  cite(record, "text", { ...records, version: undefined, title: undefined });
  cite(record, "text", { ...records, ...named, version: "1.2.0", released: choice, url: choice });
  citeRelease({ version: "1.2.0", ...named, released: choice, url: choice }, "text");
});

test("the former name of BibLaTeX is none", () => {
  // @ts-expect-error the format is biblatex
  cite(record, "bibtex", records);
  expectTypeOf(cite(record, "biblatex", records)).toEqualTypeOf<string>();
  expectTypeOf(records).toExtend<CitedDataset>();
});
