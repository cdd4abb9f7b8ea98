import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/**
 * What a bundler makes of one line of a user's program against the built package.
 *
 * @param code - The user's module.
 * @returns The minified bundle, without the packages that are optional.
 */
export async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "esm",
    write: false,
    external: ["zod", "hyparquet-writer"],
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

/** Bytes after gzip at its best. */
export function gzipped(text: string): number {
  return text === "" ? 0 : gzipSync(text, { level: 9 }).length;
}
