import { digestsOf, recordDigests } from "../history/digests.js";
import { lostIds } from "../history/lostIds.js";
import { explain } from "../history/reasons.js";
import type { Releases } from "../history/readReleases.js";
import type { RecordSet } from "../history/recordSet.js";
import type { StepBack } from "../history/releaseHistory.js";
import { stepBack } from "../history/stepBack.js";
import type { Fault } from "../check/fault.js";
import { collectionNames } from "../check/collectionNames.js";
import type { Release } from "../model/release.js";
import { banner, quote } from "./generated.js";

/** The way back from a version to the one before; `unreleased` is what a working tree has beyond its last release. */
type VersionStep = readonly [version: string, step: StepBack];

/** The modules of the history, and what is wrong with it. */
interface HistoryModules {
  /** Texts by path. */
  readonly modules: Readonly<Record<string, string>>;
  /** Records that were released once and lead nowhere now. */
  readonly faults: readonly Fault[];
}

/**
 * The modules that tell what changed, and the digest of each record as plain JSON.
 *
 * @param set - The records now.
 * @param releases - What is kept of the releases so far.
 * @param version - The version of the package.
 */
export function historyModules(
  set: RecordSet,
  { history, latest, reasons }: Releases,
  version: string,
): HistoryModules {
  const unreleased = stepBack(latest ?? set, set);
  const open: VersionStep = [
    "unreleased",
    { ...unreleased, changes: explain(unreleased.changes, reasons, set.redirects) },
  ];
  const steps: readonly VersionStep[] = [
    ...(unreleased.changes.length + Object.keys(unreleased.moved).length > 0 ? [open] : []),
    ...history
      .map(({ version, changes, moved }): VersionStep => [version, { changes, moved }])
      .reverse(),
  ];
  const releases: readonly Release[] =
    history.length > 0
      ? history.map(({ version, date, digests }) => ({ version, date, digests }))
      : [{ version, date: "unreleased", digests: digestsOf(set) }];
  return {
    modules: {
      "releases.ts": releasesModule(releases),
      "steps.ts": stepsModule(steps),
      "currentIds.ts": currentIdsModule(set),
      "retiredIds.ts": retiredIdsModule(set),
      "public/data/digests.json": `${JSON.stringify({ ...digestsOf(set), records: recordDigests(set) })}\n`,
    },
    faults: lostIds(
      steps.flatMap(([, { changes }]) => changes),
      set,
    ).map(lost),
  };
}

function lost(key: string): Fault {
  const [collection = "", id = ""] = key.split("/");
  return {
    rule: "released-ids-resolve",
    collection,
    id,
    field: "",
    what: "This record was released, and is neither here nor in data/redirects.yaml.",
    fix: "Add a redirect that says where it went (merged, split or retracted) and why.",
  };
}

function releasesModule(releases: readonly Release[]): string {
  return `${banner}import { parseFrozen } from "../frozen/parseFrozen.js";
import type { Release } from "../model/release.js";

/** Every release so far, the first one first: its version, its day and its digests. Frozen. */
export const releases: readonly Release[] = /* @__PURE__ */ parseFrozen(
  ${quote(JSON.stringify(releases))},
);
`;
}

function stepsModule(steps: readonly VersionStep[]): string {
  const texts = steps.map(
    ([version, step]) => `  [${JSON.stringify(version)}, ${quote(JSON.stringify(step))}],\n`,
  );
  return `${banner}/** The way back from each version to the one before, as JSON text, the last one first. */
export const steps: readonly (readonly [version: string, step: string])[] = [
${texts.join("")}];
`;
}

function currentIdsModule(set: RecordSet): string {
  const ids = Object.fromEntries(
    collectionNames.map((name) => [name, set[name].map(({ id }) => id)]),
  );
  return `${banner}import { parseFrozen } from "../frozen/parseFrozen.js";
import type { CollectionName } from "../model/collectionName.js";

/** The ids of all records, by collection. Frozen. */
export const currentIds: Readonly<Record<CollectionName, readonly string[]>> = /* @__PURE__ */ parseFrozen(
  ${quote(JSON.stringify(ids))},
);
`;
}

function retiredIdsModule({ redirects }: RecordSet): string {
  const collections = collectionNames.map((name) => {
    const ids = redirects
      .filter(({ collection }) => collection === name)
      .map(
        ({ id, kind, into, reason }) =>
          `    /** @deprecated ${kind === "retracted" ? "Retracted" : `Now ${into.map((to) => `\`${to}\``).join(", ")}`}. ${reason.replaceAll("*/", "* /")} */\n` +
          `    readonly ${JSON.stringify(id)}: ${JSON.stringify(into)};\n`,
      );
    return `  /** Ids that are no longer in \`${name}\`. */\n  readonly ${name}: {\n${ids.join("")}  };\n`;
  });
  return `${banner}/** Every id that was released and is retired, with the ids that took its place. Retired ids resolve for ever. */
export interface RetiredIds {
${collections.join("")}}
`;
}
