import { join } from "node:path";
import { readJson } from "./json.js";

/** What the bundler wrote about its work. */
interface Metafile {
  readonly outputs: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, unknown>> }>
  >;
}

/**
 * The packages whose code is part of what was built, by name, in order.
 *
 * @param folder - Where it was built.
 * @returns `undefined` when nothing was built.
 */
export function bundledPackages(folder: string): string[] | undefined {
  const names = new Set<string>();
  for (const format of ["esm", "cjs"]) {
    const metafile = readJson<Metafile>(join(folder, `metafile-${format}.json`));
    if (metafile === undefined) return undefined;
    for (const { inputs } of Object.values(metafile.outputs))
      for (const path of Object.keys(inputs)) {
        const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
        if (name !== undefined) names.add(name);
      }
  }
  return [...names].sort();
}
