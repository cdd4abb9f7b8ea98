import { expect, test } from "vitest";
import { refuseNearMiss } from "../../src/input/refuseNearMiss.js";
import { requireId } from "../../src/input/requireId.js";

const long = "x".repeat(100_000);

test("ids of no sensible length cost no time and fill no message", () => {
  const start = performance.now();
  // Without a common end, comparing takes time with the square of the length.
  refuseNearMiss("helper", "actor", `b${long}b`, new Set([`a${long}a`]));
  for (const id of ["y", long]) {
    expect(() => requireId("helper", "actor", [{ id: `${long}y` }], id)).toThrow(
      new RegExp(`^helper: no actor "[^"]{1,81}"\\. Nearest: x{80}\\.$`),
    );
  }
  expect(performance.now() - start).toBeLessThan(1000);
});
