import { addressOfDocument } from "../guides/documents.js";
import { listedGuides } from "../guides/listed.js";
import { htmlOf } from "../guides/renderDocument.js";
import { word as guideWord } from "../guides/words.js";
import { homepage, manifest } from "../shell/manifest.js";
import { word as shellWord } from "../shell/words.js";
import { DOWNLOADS } from "./datasetJsonLd.js";
import { word } from "./words.js";

const ROOMS = ["events", "prospects", "actors", "figures", "places", "sources"] as const;

/**
 * The text of `llms.txt`: what the site is, and where its pages stand as Markdown. Beside each page there is such a
 * twin, `index.md`, and beside each record the same as JSON, `index.json`.
 */
export function llmsText(): string {
  const line = (name: string, to: string, about = "") =>
    `- [${name}](${homepage ?? ""}${to})${about && `: ${about}`}`;
  const sections = [
    `# ${manifest.name}`,
    `> ${word("description", "en")}`,
    [
      "Every page of this site has a twin in Markdown: put `index.md` after its address. Each record also has its JSON:",
      "put `index.json`. The Arabic pages stand under `ar/`. Each fact names its speaker, its status and its source. A",
      "number of records is not a number of attacks; prospects are acts that did not happen, or not yet.",
    ].join("\n"),
    [
      "## Records",
      ...ROOMS.map((room) => line(shellWord(room, "en"), `${room}/index.md`)),
      line("Codebook", "codebook/index.md", word("codebook", "en")),
      line("API", "api/index.md", word("api", "en")),
    ].join("\n"),
    ...listedGuides("en").map(({ heading, documents }) =>
      [
        `## ${guideWord(heading, "en")}`,
        ...documents.map((document) => {
          const { title, lead } = htmlOf(document);
          return line(title, `${addressOfDocument(document)}index.md`, lead);
        }),
      ].join("\n"),
    ),
    ["## Data", ...DOWNLOADS.map((name) => line(`${name}.json`, `data/${name}.json`))].join("\n"),
  ];
  return `${sections.join("\n\n")}\n`;
}
