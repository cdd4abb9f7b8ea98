import { type Dirent, existsSync, readdirSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { collectionNames } from "../check/collectionNames.js";
import type { Fault } from "../check/fault.js";
import { type Complaint, readYaml } from "./readYaml.js";
import { nearestTo } from "../errors/nearestTo.js";

/** One closed list: its file in `data/vocabulary` and the names its module exports. */
interface VocabularyList {
  /** File name without ending. */
  readonly list: string;
  /** Name of the union of its terms. */
  readonly type: string;
}

/** Every closed list there is. */
export const vocabularyLists: readonly VocabularyList[] = [
  { list: "accesses", type: "Access" },
  { list: "actor-kinds", type: "ActorKind" },
  { list: "alias-kinds", type: "AliasKind" },
  { list: "bounds", type: "Bound" },
  { list: "date-bases", type: "DateBasis" },
  { list: "event-groups", type: "EventGroup" },
  { list: "event-kinds", type: "EventKind" },
  { list: "identities", type: "Identity" },
  { list: "link-kinds", type: "LinkKind" },
  { list: "measures", type: "Measure" },
  { list: "modalities", type: "Modality" },
  { list: "number-words", type: "NumberWord" },
  { list: "place-kinds", type: "PlaceKind" },
  { list: "place-precisions", type: "PlacePrecision" },
  { list: "post-titles", type: "PostTitle" },
  { list: "relation-kinds", type: "RelationKind" },
  { list: "roles", type: "Role" },
  { list: "source-kinds", type: "SourceKind" },
  { list: "statuses", type: "Status" },
  { list: "units", type: "Unit" },
  { list: "weapons", type: "Weapon" },
];

/** Everything that the data folder holds, as it is written. */
export interface FolderReading {
  /** The folder's path. */
  readonly folder: string;
  /** What each YAML file holds, by its path in the folder: `events/2003-invasion-of-iraq.yaml`. */
  readonly files: ReadonlyMap<string, unknown>;
  /** Paths in the folder whose content is lost. */
  readonly lost: readonly string[];
  /** Whatever is missing, stands where no program looks, or cannot be read. */
  readonly faults: readonly Fault[];
}

/** What belongs into one folder. */
interface Room {
  /** Path in the data folder; empty for itself. */
  readonly name: string;
  /** Names of files that must be there. */
  readonly needed: readonly string[];
  /** Names of files that may be there. */
  readonly allowed: RegExp;
  /** How a file that belongs here is named. */
  readonly naming: string;
}

const lists = vocabularyLists.map(({ list }) => `${list}.yaml`);

const rooms: readonly Room[] = [
  ...collectionNames.map((name) => ({
    name,
    needed: [],
    allowed: /.\.yaml$/,
    naming: "The file of a record is named ID.yaml.",
  })),
  {
    name: "vocabulary",
    needed: lists,
    allowed: new RegExp(`^(?:${lists.join("|")})$`),
    naming: "The names of the lists are in src/compile/readFolder.ts.",
  },
  {
    name: "reliability",
    needed: [],
    allowed: /^(?:round-[1-9]\d*\.yaml|agreement\.yaml|README\.md)$/,
    naming: "The file of a round is named round-N.yaml.",
  },
  {
    name: "",
    needed: ["coding-rules.yaml"],
    allowed: /^(?:coding-rules|redirects|look-alikes|candidates-rejected|gaps)\.yaml$/,
    naming:
      "Only coding-rules.yaml, redirects.yaml, look-alikes.yaml, candidates-rejected.yaml, gaps.yaml and the folders belong here.",
  },
];

/**
 * Reads every file of the data folder: the one way in, for every program.
 *
 * @param folder - The data folder.
 * @returns What the files hold, and a fault for everything that is lost.
 */
export function readFolder(folder: string): FolderReading {
  const files = new Map<string, unknown>();
  const lost: string[] = [];
  const faults: Fault[] = [];
  const refuse = (path: string, ...complaints: readonly Complaint[]): void => {
    lost.push(path);
    for (const { what, fix, line } of complaints) {
      const field = line === undefined ? "" : `line ${line}`;
      const collection = join(folder, path);
      faults.push({ rule: "file-readable", collection, id: "", field, what, fix });
    }
  };

  for (const room of isFolder(folder) ? rooms : rooms.filter(({ name }) => name === "")) {
    if (!isFolder(join(folder, room.name))) {
      refuse(room.name, { what: "The folder is missing.", fix: "Restore it." });
      continue;
    }
    const entries = readdirSync(join(folder, room.name), { withFileTypes: true }).sort(
      (one, other) => (one.name < other.name ? -1 : 1),
    );
    for (const name of room.needed) {
      if (entries.some((entry) => entry.name === name)) continue;
      refuse(posix.join(room.name, name), { what: "The file is missing.", fix: "Restore it." });
    }
    for (const entry of entries) {
      if (room.name === "" && rooms.some(({ name }) => name === entry.name)) continue;
      const path = posix.join(room.name, entry.name);
      const misplaced = misplacedIn(room, entry);
      if (misplaced !== undefined) refuse(path, misplaced);
      else if (path.endsWith(".yaml")) {
        const { value, complaints } = readYaml(join(folder, path));
        if (complaints.length > 0) refuse(path, ...complaints);
        else files.set(path, value);
      }
    }
  }
  return { folder, files, lost, faults };
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function misplacedIn(
  { name, needed, allowed, naming }: Room,
  entry: Dirent,
): Complaint | undefined {
  if (!allowed.test(entry.name)) {
    const known = [...needed, ...(name === "" ? rooms.map((room) => room.name) : [])];
    return {
      what: "No program reads this file or folder.",
      fix: `${naming} ${wordNearest(entry.name, known)}Rename it, or move it out of data.`,
    };
  }
  return entry.isFile()
    ? undefined
    : { what: "This is not a plain file.", fix: "Put the file itself here." };
}

/** Words the nearest of the candidates as the first sentence of a fix; empty when there are none. */
export function wordNearest(word: string, candidates: Iterable<string>): string {
  const nearest = nearestTo(word, [...candidates]);
  return nearest.length === 0 ? "" : `Nearest: ${nearest.join(", ")}. `;
}
