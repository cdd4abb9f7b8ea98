import { readFileSync } from "node:fs";
import { release } from "iraq-conflict-data";
import { parse } from "yaml";
import { homepage, manifest } from "../shell/manifest.js";

/** What is taken from `CITATION.cff`. */
interface Citation {
  readonly title: string;
}

const citation = parse(readFileSync("CITATION.cff", "utf8")) as Citation;

/** The collections that can be loaded as JSON. */
export const DOWNLOADS = [
  "events",
  "prospects",
  "actors",
  "figures",
  "places",
  "sources",
  "terms",
] as const;

/**
 * The release as a schema.org `Dataset`, for search engines of data. What `CITATION.cff` and `package.json` say is
 * taken from them.
 *
 * @param wayToData - The way from the page to the folder of the data files.
 */
export function datasetJsonLd(wayToData: string): object {
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: citation.title,
    alternateName: manifest.name,
    description: manifest.description,
    version: release.version,
    ...(release.date && { datePublished: release.date }),
    license: "https://creativecommons.org/licenses/by/4.0/",
    isAccessibleForFree: true,
    inLanguage: ["en", "ar"],
    keywords: manifest.keywords,
    creator: { "@type": "Organization", name: manifest.author },
    temporalCoverage: "2019/2024",
    spatialCoverage: { "@type": "Place", name: "Iraq" },
    ...(homepage !== undefined && { url: homepage }),
    distribution: DOWNLOADS.map((name) => ({
      "@type": "DataDownload",
      name: `${name}.json`,
      encodingFormat: "application/json",
      contentUrl:
        homepage === undefined ? `${wayToData}${name}.json` : `${homepage}data/${name}.json`,
    })),
  };
}
