import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import { expect, test } from "vitest";
import { cite as citeOwn } from "../../../src/ownRelease/cite.js";
import { actors } from "../../../src/collections/actors.js";
import { events } from "../../../src/collections/events.js";
import { figures } from "../../../src/collections/figures.js";
import type { SourceId } from "../../../src/collections/ids.js";
import { places } from "../../../src/collections/places.js";
import { sources } from "../../../src/collections/sources.js";
import type { CslItem } from "../../../src/query/citation/citation.js";
import { byId } from "../../../src/query/lookup/byId.js";

const records = [...events, ...figures, ...actors, ...places, ...sources];

/** The bibliography that citeproc makes, by the ids of its items. */
function bibliography(template: "apa" | "vancouver" | "harvard1", items: readonly CslItem[]) {
  const style = { template, lang: "en-US", format: "text", asEntryArray: true } as const;
  return new Map(new Cite(items).format("bibliography", style));
}

const byEvent = events.map((event) => ({ event, items: citeOwn(event, "csl") }));
const everyItem = byEvent.flatMap(({ items }) => items);

test.each(["apa", "vancouver", "harvard1"] as const)(
  "%s prints paragraphs, record and inferred dates of every event",
  (template) => {
    const printed = bibliography(template, everyItem);
    expect(printed.size).toBe(everyItem.length);
    for (const { event, items } of byEvent) {
      const cited = items.slice(0, -1);
      expect(printed.get(items.at(-1)?.id ?? "")).toContain(`[record ${event.id} in events]`);
      expect(cited.length).toBe(new Set(event.evidence.map(({ source }) => source)).size);
      for (const { id, locator = "" } of cited) {
        const text = printed.get(id);
        const source = sources.find((each) => id.endsWith(`:${each.id}`));
        expect(locator === "").toBe(source?.access === "excerpt");
        const word = /\D/.test(locator) ? "paras." : "para.";
        if (locator !== "") expect(text).toContain(`[${word} ${locator.replaceAll("-", "–")}`);
        const isInferred =
          source?.published.basis === "inferred" && source.published.latest !== null;
        expect(/[;[] ?date inferred\]/.test(text ?? "")).toBe(isInferred);
      }
    }
  },
);

test("apa marks an inferred date itself, and prints a stated one as it is", () => {
  const printed = (id: SourceId) =>
    [...bibliography("apa", citeOwn(byId(sources, id), "csl"))][0]?.[1];
  expect(printed("2020-08-19-kadhimi-washington")).toContain("(ca. 2020, August 19)");
  expect(printed("2024-01-21-maliki-romanowski")).toContain("(2024, January 21)");
});

/** The reader encodes an address that looks as if it were not: one in which nothing can be decoded as a whole. */
function asRead(address: string): string {
  return decodeURI(address) === address ? encodeURI(address) : address;
}

test("our BibLaTeX is read with key, author, title, outlet, date and address", () => {
  const written = records.flatMap((record) => citeOwn(record, "biblatex") || []).join("\n\n");
  const items = records.flatMap((record) => citeOwn(record, "csl"));
  const titleOf = ({ title, type }: CslItem) =>
    type === "dataset" ? title.replace(/ \[record .*\]$/, "") : title.replace(/ \[[^[]*\]$/, "");
  const { data } = new Cite(written);
  expect(new Set(data.map(({ id }) => id)).size).toBe(data.length);
  expect(
    data.map(({ id, title, author, issued, URL, ...rest }) => ({
      id,
      title,
      author: author?.map(({ family }) => family),
      outlet: rest["container-title"],
      date: issued?.["date-parts"],
      URL,
    })),
  ).toEqual(
    items.map((item) => ({
      id: item.id,
      title: titleOf(item),
      author: item.author?.map(({ literal }) => literal),
      outlet: item["container-title"],
      date: item.issued?.["date-parts"],
      URL: item.URL && asRead(item.URL),
    })),
  );
});
