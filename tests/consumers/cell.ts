import { cpSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { outputOf } from "./outputOf.js";
import type { Project } from "./project.js";

/** A project, compiled by one compiler in one way. */
export interface Cell {
  readonly project: Project;
  readonly compiler: string;
  readonly way: keyof typeof ways;
}

/** How readers resolve modules: the `type` of their package, and options of the compiler. */
const ways = {
  "ES modules": {
    type: "module",
    options: {
      module: "nodenext",
      moduleResolution: "nodenext",
      lib: ["es2022"],
      exactOptionalPropertyTypes: true,
    },
  },
  CommonJS: {
    type: "commonjs",
    options: {
      module: "nodenext",
      moduleResolution: "nodenext",
      lib: ["es2022"],
      resolveJsonModule: true,
    },
  },
  bundler: { type: "module", options: { module: "esnext", moduleResolution: "bundler" } },
  node10: {
    type: "commonjs",
    options: {
      module: "commonjs",
      moduleResolution: "node10",
      lib: ["es2022"],
      esModuleInterop: true,
      resolveJsonModule: true,
    },
  },
} as const;

/** Every compiler of a project in every way that it knows: TypeScript 7 has no `node10` any more. */
export function cellsOf(project: Project): Cell[] {
  const all = Object.keys(ways) as Cell["way"][];
  return project.compilers.flatMap((compiler) =>
    all
      .filter((way) => way !== "node10" || compiler !== "typescript-7.0")
      .map((way) => ({ project, compiler, way })),
  );
}

/**
 * Compiles the programs of a cell with library checks on, then runs what came out.
 *
 * @throws {Error} With what the compiler or a program says.
 */
export async function compileAndRun(cell: Cell, work: string): Promise<void> {
  const { project, compiler, way } = cell;
  const { type, options } = ways[way];
  const folder = join(work, project.name, `${compiler} ${way}`);
  const programs = [
    "reader",
    "options",
    ...(project.schema ? ["schema"] : []),
    ...("resolveJsonModule" in options ? ["json"] : []),
  ];
  cpSync("tests/consumers/programs", folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type }));
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        ...options,
        ...(way === "node10" && compiler === "typescript-6.0" && { ignoreDeprecations: "6.0" }),
        target: "es2022",
        strict: true,
        skipLibCheck: false,
        types: [],
        outDir: "out",
        rootDir: ".",
      },
      files: programs.map((program) => `${program}.ts`),
    }),
  );
  await compile(compiler, folder);
  for (const program of programs) await outputOf(process.execPath, [`out/${program}.js`], folder);
}

/** Faults that stand in Zod's own declarations are Zod's: before TypeScript 5.4 they do not compile. */
async function compile(compiler: string, folder: string): Promise<void> {
  const tsc = resolve("tests/consumers/node_modules", compiler, "bin/tsc");
  try {
    await outputOf(process.execPath, [tsc, "-p", "."], folder);
  } catch (error) {
    const said = (error as Error).message.split("\n");
    const ours = said.filter((line) => line !== "" && !/^\S*node_modules\/zod\//.test(line));
    if (ours.length > 0) throw new Error(ours.join("\n"), { cause: error });
  }
}
