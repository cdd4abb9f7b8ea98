import type { UserConfig } from "@11ty/eleventy";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { writeRows } from "./collections/writeRows.js";
import { writeSitemap } from "./home/writeSitemap.js";
import { writeRecords } from "./records/writeRecords.js";
import { writePageIndexes } from "./search/writePageIndexes.js";
import { writeTwin } from "./twins.js";

/**
 * How Eleventy makes the site: every file of `pages` is a template in TSX that gives one whole page or many, by
 * pagination. Each page also gets a twin in Markdown, for readers that are programs.
 */
export default function configure(eleventy: UserConfig): object {
  eleventy.setQuietMode(true);
  eleventy.addTemplateFormats("11ty.tsx");
  eleventy.addExtension("11ty.tsx", {
    key: "11ty.js",
    compile() {
      return async function (this: { defaultRenderer: (data: unknown) => unknown }, data: unknown) {
        const made = await this.defaultRenderer(data);
        return typeof made === "string"
          ? made
          : `<!doctype html>\n${renderToString(made as VNode)}`;
      };
    },
  });
  eleventy.on("eleventy.after", ({ results, directories }) => {
    for (const { outputPath, content } of results) {
      if (outputPath.endsWith(".html")) writeTwin(outputPath, content);
    }
    writeRecords(directories.output);
    writeRows(directories.output);
    writePageIndexes(results, directories.output);
    writeSitemap(results, directories.output);
  });
  eleventy.addPassthroughCopy({
    "site/shell/site.css": "assets/site.css",
    "site/shell/icon.svg": "assets/icon.svg",
    "site/api/api.css": "assets/api.css",
    "site/codebook/codebook.css": "assets/codebook.css",
    "site/records/records.css": "assets/records.css",
    "site/collections/collections.css": "assets/collections.css",
    "site/explorer/explorer.css": "assets/explorer.css",
    "site/home/home.css": "assets/home.css",
    "site/markdown/markdown.css": "assets/markdown.css",
    "dist/data/*.json": "data",
    "docs/**/*.svg": "assets/pictures",
    "site/pictures/pictures.css": "assets/pictures.css",
    "site/search/search.css": "assets/search.css",
  });
  return { dir: { input: "site/pages" } };
}
