import { readdirSync } from "node:fs";
import { build } from "esbuild";

/**
 * Bundles the scripts of `client` into `assets`: one module each, and what they share in chunks. They import the
 * package as readers do, from what was built in `dist`.
 *
 * @param output - The folder of the site.
 */
export async function bundleClient(output: string): Promise<void> {
  await build({
    entryPoints: readdirSync("site/client").map((name) => `site/client/${name}`),
    outdir: `${output}/assets`,
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    charset: "utf8",
    target: "es2022",
    chunkNames: "chunk-[hash]",
    jsx: "automatic",
    jsxImportSource: "preact",
    tsconfig: "site/tsconfig.json",
    logLevel: "warning",
    // The entries of the package name every piece that they stand on, used or not.
    logOverride: { "ignored-bare-import": "silent" },
  });
}
