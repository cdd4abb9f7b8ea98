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

test("only the jobs that publish can prove who they are, each with the least beside it", () => {
  const asking = workflows.flatMap(({ workflow }) =>
    jobsOf(workflow).filter(([, { permissions = {} }]) => "id-token" in permissions),
  );
  expect(Object.fromEntries(asking.map(([name, { permissions }]) => [name, permissions]))).toEqual({
    publish: { contents: "read", "id-token": "write" },
    deploy: { pages: "write", "id-token": "write" },
  });
});

test("the job that publishes the site runs nothing of ours", () => {
  const site = workflows.find(({ name }) => name === "site.yml")?.workflow;
  expect(
    site?.jobs["deploy"]?.steps.map(({ uses = "", run }) => [uses.split("@")[0], run]),
  ).toEqual([["actions/deploy-pages", undefined]]);
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
