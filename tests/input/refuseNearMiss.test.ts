import { expect, test } from "vitest";
import { refuseNearMiss } from "../../src/input/refuseNearMiss.js";
import { requireId } from "../../src/input/requireId.js";

const long = "x".repeat(100_000);

test("ids of no sensible length do not hang", () => {
  const known = new Set([`a${long}a`]);
  // Without a common end, comparing takes time with the square of the length.
  expect(() => {
    refuseNearMiss("helper", "actor", `b${long}b`, known);
  }).not.toThrow();
});

test("nor do they fill a message", () => {
  for (const id of ["y", long]) {
    expect(() => requireId("helper", "actor", [{ id: `${long}y` }], id)).toThrow(
      new RegExp(`^helper: no actor "[^"]{1,81}"\\. Nearest: x{80}\\.$`),
    );
  }
});
