import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

// The programs as they are run, in a copy of the project whose data may be broken.
let project = "";

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "project-"));
  for (const part of ["src", "data", "package.json", "tsconfig.json"]) {
    cpSync(part, join(project, part), { recursive: true });
  }
  symlinkSync(resolve("node_modules"), join(project, "node_modules"));
});

afterAll(() => {
  rmSync(project, { recursive: true });
});

function run(program: string, ...args: readonly string[]): { code: number; output: string } {
  const tsx = resolve("node_modules/tsx/dist/cli.mjs");
  try {
    const output = execFileSync(process.execPath, [tsx, `src/programs/${program}.ts`, ...args], {
      cwd: project,
      encoding: "utf8",
      stdio: "pipe",
    });
    return { code: 0, output };
  } catch (failure) {
    const { status, stdout, stderr } = failure as {
      status: number;
      stdout: string;
      stderr: string;
    };
    return { code: status, output: stdout + stderr };
  }
}

test("broken data: every fault at once, exit code 1, the last good build in place", () => {
  const good = readFileSync(join(project, "src/collections/events.ts"), "utf8");
  const record = join(project, "data/places/nowhere.yaml");
  const torn = join(project, "data/places/torn.yaml");
  writeFileSync(record, "kind: planet\nnames: { en: Nowhere, ar: لامكان }\n");
  writeFileSync(torn, "kind: [\n");
  const { code, output } = run("data");
  rmSync(record);
  rmSync(torn);
  expect(code).toBe(1);
  expect(output).toContain("data/places/nowhere.yaml: kind");
  expect(output).toContain('"planet" is not a term of this list.');
  expect(output).toContain("data/places/torn.yaml");
  expect(output).toContain("2 faults.");
  expect(readFileSync(join(project, "src/collections/events.ts"), "utf8")).toBe(good);
});

test("compiling twice gives the same bytes", () => {
  const before = readFileSync("src/collections/events.ts", "utf8");
  expect(run("data").code).toBe(0);
  expect(readFileSync(join(project, "src/collections/events.ts"), "utf8")).toBe(before);
});

test("a broken closed list is refused", () => {
  const list = join(project, "data/vocabulary/event-kinds.yaml");
  const text = readFileSync(list, "utf8");
  writeFileSync(list, text.replace("broader: attack", "broader: atack"));
  const { code, output } = run("vocabulary");
  writeFileSync(list, text);
  expect(code).toBe(1);
  expect(output).toContain("[kinds-fit-groups]");
});

test("the evidence check asks for a folder, and fails on an empty one", () => {
  expect(run("evidence")).toMatchObject({ code: 1 });
  expect(run("evidence", "nowhere").output).toContain("does not exist: nowhere");
  const { code, output } = run("evidence", "src");
  expect(code).toBe(1);
  expect(output).toContain("is missing");
});
