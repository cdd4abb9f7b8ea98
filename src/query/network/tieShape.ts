import { intervalBounds } from "../../dates/dateBounds.js";
import { having, maybe, orNull, type Shape, text } from "../../input/shape.js";

/** A relation, as far as it is read: what ties to whom, and when. */
export const tieShape: Shape = /* @__PURE__ */ (() => {
  const attested = maybe(orNull(having({ first: text, last: text })));
  return having({ kind: text, object: text, valid: interval, attested });
})();

function interval(value: unknown): ReturnType<Shape> {
  return typeof value === "string" && isReadable(value)
    ? undefined
    : { path: "", found: value, wanted: 'an interval in EDTF, such as "2020-05/2022-10"' };
}

function isReadable(valid: string): boolean {
  try {
    intervalBounds(valid);
    return true;
  } catch {
    return false;
  }
}
