import { canonicalJson, digest, digestsOf } from "../history/digests.js";
import type { Dataset } from "../model/dataset.js";
import type { Redirect } from "../model/redirect.js";
import type { AnyTerm } from "../model/term.js";
import { prebuildSearch } from "../search/prebuildSearch.js";
import { citedRecords } from "./citedRecords.js";
import { eventModules } from "./eventModules.js";
import { recordModule } from "./recordModule.js";
import { banner, quote } from "./generated.js";
import { literalUnion } from "./vocabularyModules.js";

/** All that is published as data. */
export interface Publication {
  /** The six collections. */
  readonly dataset: Dataset;
  /** What replaces retired ids. */
  readonly redirects: readonly Redirect[];
  /** The terms of all closed lists. */
  readonly terms: readonly AnyTerm[];
  /** The package's version. */
  readonly version: string;
  /** The day on which it was released; none before the first release. */
  readonly date: string | undefined;
}

/**
 * The modules of the collections, and the same records as plain JSON.
 *
 * @param publication - All that is published.
 * @returns Texts by path; what lies under `public/` is copied into the package as it is.
 */
export function collectionModules({
  dataset,
  redirects,
  terms,
  version,
  date,
}: Publication): Record<string, string> {
  const { sources, actors, places, events, prospects, figures } = dataset;
  const people = actors.filter(({ kind }) => kind === "person");
  const organizations = actors.filter(({ kind }) => kind !== "person");
  const { citedSources, citedOutlets } = citedRecords(dataset);
  const json = { sources, actors, people, places, events, prospects, figures, terms, redirects };

  return {
    "ids.ts": idModule(dataset),
    "release.ts": releaseModule(
      version,
      date,
      json,
      digestsOf({ ...dataset, terms, redirects }).set,
    ),
    "sources.ts": recordModule(
      "sources",
      "Source<DatasetIds>",
      "../model/source.js",
      sources,
      "The documents that the facts are read from.",
    ),
    "people.ts": recordModule(
      "people",
      "Person<DatasetIds>",
      "../model/actor.js",
      people,
      "The actors that are persons.",
    ),
    "organizations.ts": recordModule(
      "organizations",
      "Actor<DatasetIds>",
      "../model/actor.js",
      organizations,
      "The actors that are not persons.",
    ),
    "actors.ts": actorModule(),
    "places.ts": recordModule(
      "places",
      "Place<DatasetIds>",
      "../model/place.js",
      places,
      "The places that events and figures point to.",
    ),
    ...eventModules(events),
    "prospects.ts": recordModule(
      "prospects",
      "Prospect<DatasetIds>",
      "../model/prospect.js",
      prospects,
      "What was planned, threatened, demanded or made conditional, in time order.",
    ),
    "figures.ts": recordModule(
      "figures",
      "Figure<DatasetIds>",
      "../model/figure.js",
      figures,
      "The numbers that were reported, by measure and time.",
    ),
    "terms.ts": recordModule(
      "terms",
      "Term",
      "../model/term.js",
      terms,
      "The terms of the closed lists, with definitions and crosswalk.",
    ),
    "citedSources.ts": recordModule(
      "citedSources",
      "CitedSource<DatasetIds>",
      "../model/cited.js",
      citedSources,
      "The fields of the sources that citations need.",
    ),
    "citedOutlets.ts": recordModule(
      "citedOutlets",
      "CitedOutlet<DatasetIds>",
      "../model/cited.js",
      citedOutlets,
      "The fields of the outlets that citations need.",
    ),
    "searchIndex.ts": searchIndexModule(dataset),
    "redirects.ts": recordModule(
      "redirects",
      "Redirect",
      "../model/redirect.js",
      redirects,
      "What replaces retired ids.",
    ),
    ...Object.fromEntries(
      Object.entries(json).map(([name, records]) => [
        `public/data/${name}.json`,
        canonicalJson(records),
      ]),
    ),
  };
}

function actorModule(): string {
  return `${banner}import { joinFrozen } from "../frozen/joinFrozen.js";
import type { Actor } from "../model/actor.js";
import type { DatasetIds } from "./ids.js";
import { organizations } from "./organizations.js";
import { people } from "./people.js";

/** The persons, groups, states, bodies and outlets, in the order of their ids. Frozen. */
export const actors: readonly Actor<DatasetIds>[] = /* @__PURE__ */ joinFrozen<Actor<DatasetIds>>(
  people,
  organizations,
);
`;
}

function searchIndexModule(dataset: Dataset): string {
  return `${banner}/**
 * The ready-made index of all six collections: pass it to \`createSearch\` together with them.
 *
 * JSON text. It works only with this version of the package.
 */
export const searchIndex: string =
  ${quote(prebuildSearch(dataset))};
`;
}

function idModule(dataset: Dataset): string {
  const unions = (
    [
      ["SourceId", "sources"],
      ["ActorId", "actors"],
      ["PlaceId", "places"],
      ["EventId", "events"],
      ["ProspectId", "prospects"],
      ["FigureId", "figures"],
    ] as const
  ).map(([name, collection]) =>
    literalUnion(
      name,
      `An id in \`${collection}\`.`,
      dataset[collection].map(({ id }) => id).sort(),
    ),
  );
  return `${banner}${unions.join("\n")}
/** The ids of our own collections, so that a mistyped id does not compile. */
export interface DatasetIds {
  /** Ids of \`sources\`. */
  readonly source: SourceId;
  /** Ids of \`actors\`. */
  readonly actor: ActorId;
  /** Ids of \`places\`. */
  readonly place: PlaceId;
  /** Ids of \`events\`. */
  readonly event: EventId;
  /** Ids of \`prospects\`. */
  readonly prospect: ProspectId;
  /** Ids of \`figures\`. */
  readonly figure: FigureId;
}
`;
}

function releaseModule(
  version: string,
  date: string | undefined,
  json: Readonly<Record<string, unknown>>,
  set: string,
): string {
  const files = Object.keys(json).map(
    (name) => `  /** SHA-256 of \`data/${name}.json\`. */\n  readonly ${name}: string;`,
  );
  const digests = Object.entries(json).map(
    ([name, records]) => `    ${name}: ${JSON.stringify(digest(records))},`,
  );
  return `${banner}/** The version of this release of the data, and the digests that prove it. */
export const release: {
  /** Version of the package and of its data. */
  readonly version: string;
  /** The day of the release, \`YYYY-MM-DD\`; none before the first one. */
  readonly date: string | undefined;
  /** SHA-256 of the whole set and of each \`data/*.json\` file, in hexadecimal. */
  readonly digests: ReleaseDigests;
} = {
  version: ${JSON.stringify(version)},
  date: ${JSON.stringify(date) as string | undefined},
  digests: {
    set: ${JSON.stringify(set)},
${digests.join("\n")}
  },
};

/**
 * SHA-256 of the whole set and of each \`data/*.json\` file, in hexadecimal.
 *
 * The files hold canonical JSON (RFC 8785), so the digest of a file is that of the collection: whoever writes the
 * same records as canonical JSON has the same bytes.
 */
export interface ReleaseDigests {
  /** SHA-256 of all collections together, an object of them by name; people are among the actors. */
  readonly set: string;
${files.join("\n")}
}
`;
}
