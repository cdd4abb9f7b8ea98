import type { Options } from "tsup";

const entries = [
  "index",
  "events",
  "prospects",
  "actors",
  "people",
  "figures",
  "places",
  "sources",
  "terms",
  "query",
  "event-index",
  "search",
  "search-index",
  "schema",
  "changes",
];

const options: Options = {
  entry: Object.fromEntries(entries.map((entry) => [entry, `src/entries/${entry}.ts`])),
  format: ["esm", "cjs"],
  // TypeScript 6 deprecates an option that tsup sets by itself.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  clean: true,
  metafile: true,
  splitting: true,
  treeshake: true,
  platform: "neutral",
  target: "es2022",
  // Arabic as Arabic: escapes would double the size of every name.
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
  publicDir: "src/collections/public",
};

export default options;
