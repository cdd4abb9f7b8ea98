import type { PlacePrecision } from "../../vocabulary/placePrecisions.js";
import type { Rule } from "../rule.js";

/** Decimals that make sense: 4 are about ten metres, 2 about a kilometre, 0 about a hundred. */
const decimals: Readonly<Record<PlacePrecision, number>> = {
  exact: 4,
  neighbourhood: 3,
  city: 2,
  region: 1,
  country: 1,
  "multi-country": 0,
};

/** Coordinates are no finer than the area that they stand for. */
export const coordinatesFitPrecision: Rule = {
  name: "coordinates-fit-precision",
  *check(dataset) {
    for (const { id, coordinates } of dataset.places) {
      if (coordinates === undefined) continue;
      const most = decimals[coordinates.precision];
      for (const axis of ["lat", "lon"] as const) {
        const given = decimalsOf(coordinates[axis]);
        if (given > most) {
          yield {
            collection: "places",
            id,
            field: `coordinates.${axis}`,
            what: `${coordinates[axis]} has ${given} decimals for the precision "${coordinates.precision}".`,
            fix: `Round to ${most}: ${Number(coordinates[axis].toFixed(most))}.`,
          };
        }
      }
    }
  },
};

/** Decimals of the number itself, however it is written: `1e-7` has seven. */
function decimalsOf(number: number): number {
  const [digits = "", exponent = "0"] = String(number).split("e");
  return Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(exponent));
}
