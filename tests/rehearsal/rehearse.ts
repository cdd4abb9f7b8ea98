/**
 * Rehearses two releases, from a tree without addresses to a reader who goes back, with a scratch copy of the
 * repository and a registry on this computer alone. Run it by `npm run rehearse`.
 */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { digestsOf } from "../../src/history/digests.js";
import { type Changed, Reader, type Seen } from "./reader.js";
import { startRegistry } from "./registry.js";
import { Scratch } from "./scratch.js";

const NAME = "iraq-conflict-data";
const addresses = {
  repository: `github:rehearsal/${NAME}`,
  homepage: "https://rehearsal.invalid/",
  bugs: "https://rehearsal.invalid/bugs",
};

const work = mkdtempSync(join(tmpdir(), "rehearsal-"));
const registry = await startRegistry(join(work, "registry"));
try {
  publishDependencies();
  const scratch = new Scratch(join(work, "scratch"), registry.env);
  installTools(scratch);
  refuses(scratch);
  const first = makeFirst(scratch);
  publish(scratch);
  const reader = new Reader(join(work, "reader"), registry.env);
  const seen = readFirst(reader, first);
  const changed = changeData(scratch);
  const second = makeSecond(scratch);
  publish(scratch);
  upgrade(reader, seen, second, changed);
  rollBack(reader, seen);
  console.log("The rehearsal went well.");
} finally {
  registry.stop();
  rmSync(work, { recursive: true, force: true });
}

/** The registry asks no other, so it gets what our package is installed with from what is installed here. */
function publishDependencies(): void {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const env = { ...process.env, ...registry.env };
  const folders = Object.keys(dependencies).map((name) => `./node_modules/${name}`);
  const packing = ["pack", "--silent", "--ignore-scripts", "--pack-destination", work];
  execFileSync("npm", [...packing, ...folders]);
  for (const tarball of readdirSync(work).filter((file) => file.endsWith(".tgz")))
    execFileSync("npm", ["publish", "--provenance=false", join(work, tarball)], {
      env,
      stdio: "pipe",
    });
}

/** The tools of the scratch copy come from where they always do, not from the registry of the rehearsal. */
function installTools(scratch: Scratch): void {
  execFileSync("npm", ["ci", "--prefer-offline", "--no-audit", "--no-fund"], {
    cwd: scratch.folder,
    stdio: "pipe",
  });
  console.log("The tree is copied, with its tools.");
}

/** A tree without addresses and with stale evidence is refused, and stays as it is. */
function refuses(scratch: Scratch): void {
  const none = Object.fromEntries(Object.keys(addresses).map((name) => [name, undefined]));
  scratch.setManifest(none);
  scratch.must("npm", "run", "version", "--", "--carry");
  scratch.write(
    "releases/evidence.json",
    JSON.stringify({ date: "2000-01-01", data: "", texts: "" }),
  );
  scratch.commit("without addresses, with old evidence");
  scratch.write("stray.txt", "");

  const version = refused(scratch, "version");
  assert.match(version, /1 file is not committed: stray\.txt/);
  assert.match(version, /The evidence was checked on 2000-01-01, against other texts/);
  const release = refused(scratch, "release", "--", "--by-hand");
  for (const name of Object.keys(addresses))
    assert.ok(release.includes(`package.json has no "${name}"`));
  assert.equal(scratch.changed().trim(), "?? stray.txt");
  scratch.must("rm", "stray.txt");
  console.log(
    "A stray file, old evidence and addresses that lack are refused; nothing was written.",
  );
}

function refused(scratch: Scratch, ...script: readonly string[]): string {
  const { ok, output } = scratch.try("npm", "run", ...script);
  assert.ok(!ok, `npm run ${script.join(" ")} did not refuse:\n${output}`);
  assert.match(output, /Nothing was written\./);
  return output;
}

function makeFirst(scratch: Scratch): string {
  scratch.setManifest(addresses);
  scratch.write(".changeset/rehearsal.md", `---\n"${NAME}": minor\n---\n\nThe rehearsal.\n`);
  recordEvidence(scratch);
  scratch.commit("addresses and evidence");
  return makeVersion(scratch);
}

function recordEvidence(scratch: Scratch): void {
  scratch.must("npm", "run", "compile");
  scratch.must("npx", "tsx", "tests/rehearsal/recordAsIfChecked.ts");
}

function makeVersion(scratch: Scratch): string {
  scratch.must("npm", "run", "version");
  const { version } = scratch;
  for (const file of ["package-lock.json", "CITATION.cff", "CHANGELOG.md"])
    assert.ok(scratch.read(file).includes(version), `${file} does not name ${version}`);
  assert.ok(scratch.read("CITATION.cff").includes(addresses.homepage));
  scratch.commit(`version ${version}`);
  console.log(`Version ${version} is made.`);
  return version;
}

function publish(scratch: Scratch): void {
  scratch.must("npm", "run", "release", "--", "--by-hand", "--checked");
  assert.equal(scratch.changed(), "", "publishing changed the tree");
  assert.match(refused(scratch, "release", "--", "--by-hand"), /is published\. A version never/);
  assert.ok(scratch.read("sbom.cdx.json").includes(`pkg:npm/${NAME}@${scratch.version}`));
  console.log(`Version ${scratch.version} is published, and not twice.`);
}

function readFirst(reader: Reader, version: string): Seen {
  reader.install(`${NAME}@${version}`);
  const seen = reader.seen();
  assert.equal(seen.version, version);
  assert.match(seen.date, /^\d{4}-\d\d-\d\d$/);
  assert.equal(digestsOf(seen.records).set, seen.set);
  console.log(`A reader installs ${version}: its digest is that of its records.`);
  return seen;
}

/** One value corrected and one id merged; without a changeset that says so there is no version. */
function changeData(scratch: Scratch): Changed {
  const changed = JSON.parse(
    scratch.must("npx", "tsx", "tests/rehearsal/changeData.ts"),
  ) as Changed;
  scratch.commit("a correction and a merger");
  const output = refused(scratch, "version");
  assert.match(output, /No changeset says what changes/);
  assert.match(output, new RegExp(`1 change has no reason: places/${changed.corrected.id}`));
  assert.match(output, /the data has changed since/);
  assert.match(output, /The changesets say less than what changed/);
  assert.ok(output.includes(changed.merged.id) && output.includes(changed.corrected.field));
  scratch.write("releases/pending.yaml", JSON.stringify(changed.reasons));
  console.log(
    "Changed data without a changeset, a reason or a new check of the evidence is refused.",
  );
  return changed;
}

function makeSecond(scratch: Scratch): string {
  scratch.write(".changeset/second.md", `---\n"${NAME}": minor\n---\n\nA correction.\n`);
  recordEvidence(scratch);
  scratch.commit("a changeset, and evidence");
  return makeVersion(scratch);
}

function upgrade(
  reader: Reader,
  first: Seen,
  version: string,
  { corrected, merged }: Changed,
): void {
  reader.install(`${NAME}@latest`);
  const now = reader.seen();
  assert.equal(now.version, version);
  assert.notEqual(now.set, first.set);

  const { releases, changes, known, resolved } = reader.told(first.version, merged.id);
  const told = (collection: string): unknown[] =>
    changes.filter((change) => change["collection"] === collection);
  const { id, field, before, after } = corrected;
  const reason = "The gazetteer has another point.";
  const change = {
    version,
    collection: "places",
    id,
    kind: "changed",
    field,
    before,
    after,
    reason,
  };
  assert.deepEqual(told("places"), [change]);
  const [gone, ...others] = told("figures") as [Record<string, unknown>];
  assert.deepEqual(
    [gone["id"], gone["kind"], gone["reason"]],
    [merged.id, "removed", "Both say the same."],
  );
  assert.deepEqual(others, []);
  assert.equal(changes.length, told("redirects").length + 2);
  console.log(
    `They upgrade to ${version}: ${changes.length} changes are told, with their reasons.`,
  );

  assert.deepEqual(known, first.records);
  assert.equal(digestsOf(known).set, first.set);
  assert.equal(
    releases.find((release) => release.version === first.version)?.digests.set,
    first.set,
  );
  assert.deepEqual([resolved["status"], resolved["successors"]], ["merged", [merged.into]]);
  console.log(
    `What was known at ${first.version} has the digest of ${first.version}; ${merged.id} leads to ${merged.into}.`,
  );
}

function rollBack(reader: Reader, first: Seen): void {
  reader.install(`earlier@npm:${NAME}@${first.version}`);
  reader.install(`${NAME}@${first.version}`);
  assert.deepEqual(reader.seen(), first);
  console.log(`They go back to ${first.version}, and everything is as it was.`);
}
