import { expect, test } from "vitest";
import { parseFrozen } from "../../src/frozen/parseFrozen.js";
import type { Source } from "../../src/model/source.js";
import { selectSources } from "../../src/select/selectSources.js";
import type { SourceCriteria } from "../../src/select/selectSources.js";

/** Terms and ids as plain strings, so that wrong ones can be asked for. */
type LooseCriteria = Readonly<Record<string, string | readonly string[]>>;

const sources = parseFrozen<readonly Source[]>(
  JSON.stringify([
    {
      id: "rockets",
      kind: "news-article",
      outlet: "mena-monitor",
      title: { en: "Rockets near the embassy", ar: "صواريخ قرب السفارة" },
      published: { edtf: "2020-11-18", earliest: "2020-11-18", latest: "2020-11-18" },
    },
    {
      id: "speech",
      kind: "official-statement",
      outlet: "ministry",
      title: { en: "Statement of the ministry", ar: "بيان الوزارة" },
      published: { edtf: "[2020-11-18..2020-12-31]", earliest: "2020-11-18", latest: "2020-12-31" },
    },
  ]),
);

const select = (criteria: LooseCriteria): string[] =>
  selectSources(sources, criteria as SourceCriteria).map(({ id }) => id);

test.each<[LooseCriteria, string[]]>([
  [{}, ["rockets", "speech"]],
  [{ during: "2020-11" }, ["rockets", "speech"]],
  [{ during: "2020-11", certainty: "certain" }, ["rockets"]],
  [{ during: "1990" }, []],
  [{ kind: ["official-statement", "speech"] }, ["speech"]],
  [{ outlet: "mena-monitor" }, ["rockets"]],
  [{ outlet: "somebody-else" }, []],
  [{ text: "سفاره" }, ["rockets"]],
  [{ text: "Embassy ministry" }, []],
])("%j selects %j", (criteria, selected) => {
  expect(select(criteria)).toEqual(selected);
});

test.each<[LooseCriteria, string]>([
  [{ speaker: "ministry" }, 'selectSources: unknown option "speaker". Nearest: '],
  [{ kind: "news-artical" }, 'unknown kind "news-artical". Nearest: news-article,'],
  [{ certainty: "sure" }, 'unknown certainty "sure"'],
  [{ outlet: "mena-moniter" }, 'no record has "mena-moniter" for outlet. Nearest: mena-monitor.'],
])("refuses %j", (criteria, message) => {
  expect(() => select(criteria)).toThrow(RangeError);
  expect(() => select(criteria)).toThrow(message);
});
