import type { Options } from "tsup";

const entries = [
  "index",
  "events",
  "events/2019",
  "events/2020",
  "events/2021",
  "events/2022",
  "events/2023",
  "events/2024",
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
  "interop",
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
