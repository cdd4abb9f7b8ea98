import type { EditKind } from "../editedRelease.js";

/** Edits of what `package.json` promises beside the exports. */
export const manifestEdits: readonly EditKind[] = [
  {
    name: "a JSON file is gone",
    bump: "major",
    edit: (release, chance) => {
      const gone = chance.one(release.manifest.files);
      const files = release.manifest.files.filter((file) => file !== gone);
      return { ...release, manifest: { ...release.manifest, files } };
    },
  },
  {
    name: "a JSON file is new",
    bump: "minor",
    edit: (release, chance) => {
      const added = `./data/added-${String(chance.below(1000))}.json`;
      const files = [...release.manifest.files, added];
      return { ...release, manifest: { ...release.manifest, files } };
    },
  },
  {
    name: "a version of Node is left out",
    bump: "major",
    edit: (release, chance) => {
      const node = chance.one([">=22", ">=20.5", "^20", ">=24"]);
      return { ...release, manifest: { ...release.manifest, node } };
    },
  },
  {
    name: "an older Node will do",
    bump: "minor",
    edit: (release, chance) => {
      const node = chance.one([">=18", ">=16.4", "*"]);
      return { ...release, manifest: { ...release.manifest, node } };
    },
  },
  {
    name: "a version of Zod is left out",
    bump: "major",
    edit: (release, chance) => {
      const peers = {
        ...release.manifest.peers,
        zod: chance.one(["^4.0.0", "^3.25.0", "^3.25.0 || ^4.0.0"]),
      };
      return { ...release, manifest: { ...release.manifest, peers } };
    },
  },
];
