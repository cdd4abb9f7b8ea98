import { expect, test } from "vitest";
import { automaticScripts, lockFaults } from "./lockFaults.js";

const integrity = "sha512-x";
const lock = (locked: object) => ({ packages: { "": {}, "node_modules/other": locked } });

test.each([
  ["a digest", { integrity }, true, 0],
  ["no digest", {}, true, 1],
  ["no digest, but it lies in a digested one", { inBundle: true }, true, 0],
  ["no digest, but it is a folder of ours", { link: true }, true, 0],
  ["a tool's script that npm ignores", { integrity, dev: true, hasInstallScript: true }, true, 0],
  ["a tool's script that npm runs", { integrity, dev: true, hasInstallScript: true }, false, 1],
  ["a script that readers run", { integrity, hasInstallScript: true }, true, 1],
])("%s", (_, locked, ignoresScripts, faults) => {
  expect(lockFaults(lock(locked), ignoresScripts)).toHaveLength(faults);
});

test("names scripts that start by themselves, and no others", () => {
  expect(automaticScripts({ build: "", prepare: "", postinstall: "", install2: "" })).toEqual([
    "postinstall",
    "prepare",
  ]);
});
