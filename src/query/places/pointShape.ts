import { having, maybe, oneOf, type Shape } from "../../input/shape.js";
import { placePrecisions } from "../../vocabulary/placePrecisions.js";

/**
 * A place, as far as its point is read: it may have no point; a point must be on the globe and have a known
 * precision.
 */
export const pointShape: Shape = /* @__PURE__ */ (() =>
  having({
    coordinates: maybe(
      having({
        lat: degrees(90, "north"),
        lon: degrees(180, "east"),
        precision: oneOf(placePrecisions),
      }),
    ),
  }))();

function degrees(most: number, direction: string): Shape {
  return (value) =>
    typeof value === "number" && Math.abs(value) <= most
      ? undefined
      : {
          path: "",
          found: value,
          wanted: `degrees ${direction}, from -${most} to ${most}, such as 33.3`,
        };
}
