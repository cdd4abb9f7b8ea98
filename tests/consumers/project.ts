import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { outputOf } from "./outputOf.js";

/** What a reader has beside our package. */
export interface Project {
  readonly name: string;
  /** The version of Zod, if there is one. */
  readonly zod?: string;
  /** Whether `/schema` works with it. */
  readonly schema: boolean;
  readonly compilers: readonly string[];
}

const { dependencies } = JSON.parse(readFileSync("tests/consumers/package.json", "utf8")) as {
  readonly dependencies: Readonly<Record<string, string>>;
};
const compilers = Object.keys(dependencies);
const newest = compilers.slice(-1);

export const projects: readonly Project[] = [
  { name: "Zod 4", zod: "4.6.7", schema: true, compilers },
  { name: "Zod 3.25", zod: "3.25.76", schema: true, compilers: newest },
  { name: "an older Zod 3", zod: "3.22.4", schema: false, compilers: newest },
  { name: "no Zod", schema: false, compilers: newest },
];

/** Installs as anybody would, without force; where no Zod fits `/schema`, loading that must say so. */
export async function install(project: Project, work: string, tarball: string): Promise<void> {
  const folder = join(work, project.name);
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
  const zod = project.zod === undefined ? [] : [`zod@${project.zod}`];
  const quietly = ["--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"];
  await outputOf("npm", ["install", ...quietly, tarball, ...zod], folder);
  if (project.schema) return;
  cpSync("tests/consumers/programs/withoutSchema.mjs", join(folder, "withoutSchema.mjs"));
  await outputOf(process.execPath, ["withoutSchema.mjs"], folder);
}
