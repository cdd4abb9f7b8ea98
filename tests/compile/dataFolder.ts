import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { vocabularyLists } from "../../src/compile/readFolder.js";
import { collectionNames } from "../../src/check/collectionNames.js";

/** Writes one file, with the folders that lead to it. */
export function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

const word = { en: "A word", ar: "كلمة" };

/** A small data folder of its own in a folder of its own, sound until a test breaks it. Its closed lists
 * have one term each; the records are checked by the lists that are compiled. */
export function soundData(): string {
  const data = join(mkdtempSync(join(tmpdir(), "project-")), "data");
  for (const { list } of vocabularyLists) {
    const term = {
      label: word,
      definition: word,
      ...(list === "event-kinds" && { broader: "a-term" }),
    };
    const id = list === "event-kinds" ? "a-kind" : "a-term";
    write(join(data, `vocabulary/${list}.yaml`), JSON.stringify({ [id]: term }));
  }
  for (const name of collectionNames) mkdirSync(join(data, name), { recursive: true });
  const records = parse(readFileSync("tests/fixtures/sound.yaml", "utf8")) as Record<
    string,
    unknown
  >;
  for (const [name, record] of Object.entries(records)) {
    const isRedirect = name.startsWith("redirects/");
    write(
      join(data, isRedirect ? "redirects.yaml" : `${name}.yaml`),
      JSON.stringify(isRedirect ? [record] : record),
    );
  }
  write(
    join(data, "coding-rules.yaml"),
    JSON.stringify([
      {
        chapter: "What goes in",
        rules: [
          { question: "A rocket?", rule: "An event.", shownBy: ["events/2021-03-01-depot-rocket"] },
        ],
      },
    ]),
  );
  write(
    join(data, "reliability/round-1.yaml"),
    JSON.stringify({
      about: "Invented.",
      paragraphs: ["harbour-rocket#1"],
      units: [
        {
          record: "events/2021-03-01-depot-rocket",
          source: "harbour-rocket",
          paragraph: 1,
          phrase: "سقط صاروخ",
          first: { kind: "rocket-attack", date: "2021-03-01" },
          second: { kind: "rocket-attack", date: "2021-03" },
        },
      ],
    }),
  );
  return data;
}
