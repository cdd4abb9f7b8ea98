import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parse } from "yaml";
import { loadData } from "../../src/compile/loadData.js";
import { readFolder } from "../../src/compile/readFolder.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { soundData, write } from "./dataFolder.js";

// The programs as they are run: in a copy of the whole project, or in a small one whose data may be broken.
const tsx = resolve("node_modules/tsx/dist/cli.mjs");

function run(
  project: string,
  program: string,
  ...args: readonly string[]
): { readonly code: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tsx, `src/programs/${program}.ts`, ...args],
    { cwd: project, encoding: "utf8" },
  );
  return { code: status, output: stdout + stderr };
}

describe("compile", () => {
  let project = "";
  const at = (path: string): string => join(project, path);
  const text = (path: string): string => readFileSync(at(path), "utf8");

  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), "project-"));
    for (const part of ["src", "data", "package.json", "tsconfig.json"]) {
      cpSync(part, at(part), { recursive: true });
    }
    symlinkSync(resolve("node_modules"), at("node_modules"));
  });
  afterAll(() => {
    rmSync(project, { recursive: true });
  });

  test("from nothing it writes what is written here", () => {
    rmSync(at("src/vocabulary"), { recursive: true });
    rmSync(at("src/collections"), { recursive: true });
    expect(run(project, "compile")).toMatchObject({ code: 0 });
    for (const file of ["src/vocabulary/eventKinds.ts", "src/collections/events.ts"]) {
      expect(text(file)).toBe(readFileSync(file, "utf8"));
    }
  });

  test("broken data: every fault at once, exit code 1, the last good build in place", () => {
    const good = text("src/collections/events.ts");
    const broken = ["data/places/nowhere.yaml", "data/places/torn.yaml", "data/redirects.yaml"];
    write(at("data/places/nowhere.yaml"), "kind: planet\nnames: { en: Nowhere, ar: لامكان }\n");
    write(at("data/places/torn.yaml"), "kind: [\n");
    write(at("data/redirects.yaml"), "- { collection: places, id: a, id: b }\n");
    const { code, output } = run(project, "compile");
    for (const file of broken) rmSync(at(file));
    expect(code).toBe(1);
    expect(output).toContain("data/places/nowhere.yaml: kind");
    expect(output).toContain('"planet" is not a term of this list.');
    expect(output).toContain("data/places/torn.yaml: line 2\n");
    expect(output).toContain('data/redirects.yaml: line 1\n  "id" is given twice.\n');
    expect(output).toContain("3 faults.");
    expect(text("src/collections/events.ts")).toBe(good);
  });

  test("a broken closed list is refused, with the faults of all other files", () => {
    const good = text("src/vocabulary/eventKinds.ts");
    const list = text("data/vocabulary/event-kinds.yaml");
    write(
      at("data/vocabulary/event-kinds.yaml"),
      list.replace("broader: attack", "broader: atack"),
    );
    write(at("data/places/torn.yaml"), "kind: [\n");
    const { code, output } = run(project, "compile");
    write(at("data/vocabulary/event-kinds.yaml"), list);
    rmSync(at("data/places/torn.yaml"));
    expect(code).toBe(1);
    expect(output).toContain('"atack" is not a group.\n  Nearest: attack,');
    expect(output).toContain("data/places/torn.yaml");
    expect(output).toContain("2 faults.");
    expect(text("src/vocabulary/eventKinds.ts")).toBe(good);
  });
});

describe("in a small project", () => {
  let project = "";
  const at = (path: string): string => join(project, path);
  const held = "tests/fixtures/texts";

  beforeAll(() => {
    project = dirname(soundData());
    for (const part of ["src", "tsconfig.json", "node_modules"])
      symlinkSync(resolve(part), at(part));
    mkdirSync(at("docs"));
    mkdirSync(at("texts"));
    cpSync(join(held, "harbour.txt"), at("texts/harbour.txt"));
  });
  afterAll(() => {
    rmSync(project, { recursive: true });
  });

  const torn = "a: [\n";
  const twice = "- { collection: actors, id: a, id: b }\n";
  const lost = [
    ["events/2021-03-01-depot-rocket.yaml", torn],
    ["redirects.yaml", twice],
    ["coding-rules.yaml", "- chapter: C\n"],
    ["reliability/round-1.yaml", "about: A\nparagraphs: []\nunits: [1]\n"],
    ["vocabulary/units.yaml", torn],
  ] as const;

  /** Runs with all of them broken, and fixes them. */
  function runBroken(program: string, ...args: readonly string[]): void {
    const sound = lost.map(([path]) => readFileSync(at(`data/${path}`)));
    for (const [path, broken] of lost) write(at(`data/${path}`), broken);
    const { code, output } = run(project, program, ...args);
    for (const [index, [path]] of lost.entries()) write(at(`data/${path}`), sound[index] ?? "");
    expect(code).toBe(1);
    for (const [path] of lost) expect(output).toContain(`data/${path}`);
    expect(output).toMatch(/\d+ faults\.\n/);
    expect(output).not.toContain("    at "); // an engine's stack
    expect(output).not.toContain("stands where");
  }

  test("the evidence check finds what stands, and never says so of broken data", () => {
    expect(run(project, "evidence", "texts")).toMatchObject({
      code: 0,
      output: expect.stringContaining("Everything is where the data says.") as string,
    });
    runBroken("evidence", "texts");
  });

  test("the report is written of sound data alone", () => {
    runBroken("report");
    const reports = [
      "docs/codebook.md",
      "docs/contradictions.md",
      "data/reliability/agreement.yaml",
    ];
    expect(reports.filter((file) => existsSync(at(file)))).toEqual([]);
    expect(run(project, "report").code).toBe(0);
    expect(reports.filter((file) => existsSync(at(file)))).toEqual(reports);
    expect(run(project, "report").code).toBe(0); // it reads what it wrote
  });

  test("a stray text, a missing one and one that is not UTF-8", () => {
    write(at("other/harbor.txt"), "x");
    write(at("other/notes.md"), "x");
    const stray = run(project, "evidence", "other");
    expect(stray.code).toBe(1);
    expect(stray.output).toContain("The text harbour.txt is missing");
    expect(stray.output).toContain("harbor.txt\n  No source names this text");
    expect(stray.output).toContain("2 faults.");
    write(at("latin/harbour.txt"), Buffer.from("caf\xe9\n", "latin1"));
    expect(run(project, "evidence", "latin")).toMatchObject({
      code: 1,
      output: expect.stringContaining("The text harbour.txt is not UTF-8") as string,
    });
  });

  test("the formatter names what has another shape, writes it, and reports what it cannot read", () => {
    write(at("data/places/torn.yaml"), torn);
    const place = [...readFolder(at("data")).files.keys()].find((path) =>
      path.startsWith("places/"),
    );
    const check = run(project, "format", "--check");
    expect(check.code).toBe(1);
    expect(check.output).toContain(`data/${String(place)}\n`);
    expect(check.output).toContain("data/places/torn.yaml: line 2\n");
    const before = [...readFolder(at("data")).files];
    expect(run(project, "format").code).toBe(1);
    rmSync(at("data/places/torn.yaml"));
    expect(run(project, "format", "--check")).toEqual({ code: 0, output: "" });
    expect([...readFolder(at("data")).files]).toEqual(before);
  });

  test.each([
    ["format", ["--fix"], "The only option is --check"],
    ["evidence", [], "Name the folders"],
    ["evidence", ["texts", "--docs"], "Name the folders"],
    ["evidence", ["nowhere"], '"nowhere" is not a folder.'],
    ["evidence", ["tsconfig.json"], '"tsconfig.json" is not a folder.'],
    ["evidence", ["docs"], "The text harbour.txt is missing"],
    ["digest", [], "Name one file"],
    ["digest", ["tsconfig.json", "tsconfig.json"], "Name one file"],
    ["digest", ["nowhere"], '"nowhere" is not a file.'],
    ["digest", ["docs"], '"docs" is not a file.'],
    ["digest", ["latin1.txt"], '"latin1.txt" is not UTF-8.'],
    ["digest", ["blank.txt"], '"blank.txt" has no paragraph.'],
  ] as const)("%s %j is refused", (program, args, what) => {
    write(at("latin1.txt"), Buffer.from("caf\xe9", "latin1"));
    write(at("blank.txt"), " \n\n");
    const { code, output } = run(project, program, ...args);
    expect(code).toBe(1);
    expect(output).toContain(what);
    expect(output).not.toContain("    at ");
  });

  test("a digest is what a source takes", () => {
    const { code, output } = run(project, "digest", "texts/harbour.txt");
    expect(code).toBe(0);
    const [source] = loadData(readFolder(at("data"))).data?.dataset.sources ?? [];
    expect(parse(output)).toEqual({ digest: source?.digest });
  });
});
