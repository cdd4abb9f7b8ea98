import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

/** As much of a workflow as is read here. */
interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }[];
}

const folder = ".github/workflows";
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), "utf8");
  return { name, text, workflow: parse(text) as Workflow };
});
const release = workflows.find(({ name }) => name === "release.yml")?.workflow;
const jobsOf = ({ jobs }: Workflow) => Object.entries(jobs);

test.each(workflows)("$name pins each action by its digest, and says its version", ({ text }) => {
  const uses = text.split("\n").filter((line) => line.includes("uses:"));
  expect(uses.length).toBeGreaterThan(0);
  expect(uses.filter((line) => !/uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual(
    [],
  );
});

test.each(workflows)("$name gives no right to all of its jobs but to read", ({ workflow }) => {
  expect([{}, { contents: "read" }]).toContainEqual(workflow.permissions);
});

test("only the job that publishes can ask npm for the right to, and it can write nothing else", () => {
  const asking = workflows.flatMap(({ workflow }) =>
    jobsOf(workflow).filter(([, { permissions = {} }]) => "id-token" in permissions),
  );
  expect(asking.map(([name]) => name)).toEqual(["publish"]);
  expect(asking[0]?.[1].permissions).toEqual({ contents: "read", "id-token": "write" });
});

test("every job of the release says what it may do, and Node brings an npm that needs no token", () => {
  const jobs = release === undefined ? [] : jobsOf(release);
  expect(jobs.map(([name]) => name)).toEqual(["version", "check", "publish", "tell"]);
  for (const [, { permissions, steps }] of jobs) {
    expect(permissions).toBeDefined();
    expect(steps.map((step) => step.with?.["node-version"]).filter(Boolean)).toEqual([24]);
  }
});

test("the workflows start no script that is not there", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: object };
  const started = workflows.flatMap(({ text }) =>
    [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = ""]) => name),
  );
  expect(started).toContain("release");
  expect(started.filter((name) => !(name in scripts))).toEqual([]);
});
