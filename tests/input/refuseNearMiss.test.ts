import { expect, test } from "vitest";
import { refuseNearMiss } from "../../src/input/refuseNearMiss.js";
import { requireId } from "../../src/input/requireId.js";
import { cpuSeconds } from "../cpuSeconds.js";

const long = "x".repeat(100_000);

test("ids of no sensible length cost no time", () => {
  const known = new Set([`a${long}a`]);
  // Without a common end, comparing takes time with the square of the length.
  const look = (): void => {
    refuseNearMiss("helper", "actor", `b${long}b`, known);
  };
  expect(cpuSeconds(look)).toBeLessThan(1);
});

test("nor do they fill a message", () => {
  for (const id of ["y", long]) {
    expect(() => requireId("helper", "actor", [{ id: `${long}y` }], id)).toThrow(
      new RegExp(`^helper: no actor "[^"]{1,81}"\\. Nearest: x{80}\\.$`),
    );
  }
});
