import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "install-missing-"));
const inFolder = (...path: string[]) => join(folder, ...path);
const installed = (name: string) => inFolder("node_modules", name);
const npm = (...args: string[]) => execFileSync("npm", args, { cwd: folder, encoding: "utf8" });
const installMissing = () =>
  execFileSync(process.execPath, ["src/programs/installMissing.js", folder], { encoding: "utf8" });

let lock = "";

beforeAll(() => {
  for (const name of ["kept", "lost"]) {
    mkdirSync(inFolder(name));
    writeFileSync(inFolder(name, "package.json"), JSON.stringify({ name, version: "1.0.0" }));
    npm("pack", "--silent", `./${name}`);
  }
  const dependencies = { kept: "file:./kept-1.0.0.tgz", lost: "file:./lost-1.0.0.tgz" };
  writeFileSync(inFolder("package.json"), JSON.stringify({ name: "reader", dependencies }));
  npm("install", "--package-lock-only");
  lock = readFileSync(inFolder("package-lock.json"), "utf8");
});

beforeEach(() => {
  rmSync(inFolder("node_modules"), { recursive: true, force: true });
  npm("ci");
  writeFileSync(installed("kept/mark"), "");
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("installs everything where nothing is installed", () => {
  rmSync(inFolder("node_modules"), { recursive: true });
  installMissing();
  expect(existsSync(installed("lost/package.json"))).toBe(true);
});

test("does not start npm where nothing is missing", () => {
  expect(installMissing()).toBe("");
  expect(existsSync(installed("kept/mark"))).toBe(true);
});

test.each([
  [
    "absent",
    () => {
      rmSync(installed("lost"), { recursive: true });
    },
  ],
  [
    "of another version",
    () => {
      writeFileSync(installed("lost/package.json"), '{"version":"0.9.0"}');
    },
  ],
])("installs a package that is %s, and leaves the others and the lock file alone", (_, spoil) => {
  spoil();
  installMissing();
  expect(JSON.parse(readFileSync(installed("lost/package.json"), "utf8"))).toMatchObject({
    version: "1.0.0",
  });
  expect(existsSync(installed("kept/mark"))).toBe(true);
  expect(readFileSync(inFolder("package-lock.json"), "utf8")).toBe(lock);
});
