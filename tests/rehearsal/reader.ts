import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RecordSet } from "../../src/history/recordSet.js";

/** What the second release changes. */
export interface Changed {
  /** The value that is corrected. */
  readonly corrected: { id: string; field: string; before: number; after: number };
  /** The figure that is merged, and the one that it is merged into. */
  readonly merged: { readonly id: string; readonly into: string };
  /** Why, for `releases/pending.yaml`. */
  readonly reasons: readonly object[];
}

/** What a reader sees of the version that is installed. */
export interface Seen {
  readonly version: string;
  readonly date: string;
  readonly set: string;
  readonly records: RecordSet;
}

/** What a reader is told of changes. */
export interface Told {
  readonly releases: readonly {
    readonly version: string;
    readonly digests: { readonly set: string };
  }[];
  readonly changes: readonly Readonly<Record<string, unknown>>[];
  readonly known: RecordSet;
  readonly resolved: Readonly<Record<string, unknown>>;
}

/** Somebody who uses the package. */
export class Reader {
  readonly #folder: string;
  readonly #env: NodeJS.ProcessEnv;

  constructor(folder: string, env: Readonly<Record<string, string>>) {
    this.#folder = folder;
    this.#env = { ...process.env, ...env };
    mkdirSync(folder);
    writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  }

  /** Installs packages: a name, a range, another name for it. */
  install(...packages: readonly string[]): void {
    const quietly = ["--no-audit", "--no-fund", "--loglevel=error"];
    this.#run("npm", "install", ...quietly, ...packages);
  }

  /** What the installed version holds. */
  seen(): Seen {
    return this.#answer(`
      import * as all from "iraq-conflict-data";
      import { terms } from "iraq-conflict-data/terms";
      const { sources, actors, places, events, prospects, figures, release } = all;
      const { version, date, digests: { set } } = release;
      const { default: redirects } = await import("iraq-conflict-data/data/redirects.json", { with: { type: "json" } });
      const records = { sources, actors, places, events, prospects, figures, terms, redirects };
      answer({ version, date, set, records });
    `) as Seen;
  }

  /** What the installed version tells of an earlier one, and of a figure. */
  told(version: string, figure: string): Told {
    return this.#answer(`
      import { changesSince, knownAt, releases, resolveId } from "iraq-conflict-data/changes";
      const [version, figure] = ${JSON.stringify([version, figure])};
      answer({ releases, changes: changesSince(version), known: knownAt(version), resolved: resolveId(figure) });
    `) as Told;
  }

  #answer(program: string): unknown {
    const answer = "function answer(value) { process.stdout.write(JSON.stringify(value)); }";
    const code = `${program}\n${answer}`;
    return JSON.parse(this.#run(process.execPath, "--input-type=module", "-e", code));
  }

  #run(program: string, ...args: readonly string[]): string {
    return execFileSync(program, args, {
      cwd: this.#folder,
      env: this.#env,
      encoding: "utf8",
      maxBuffer: 2 ** 28,
      stdio: ["ignore", "pipe", "pipe"],
    });
  }
}
