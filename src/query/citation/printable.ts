import type { Shape } from "../../input/shape.js";

/**
 * A text that shows something when it is printed.
 *
 * @param wanted - What to pass instead of any other value, with an example.
 */
export function words(wanted: string): Shape {
  return (value) =>
    typeof value === "string" && /[^\p{C}\p{Z}]/u.test(value)
      ? undefined
      : { path: "", found: value, wanted };
}

/**
 * A text as it can stand inside a reference: well-formed and on one line.
 *
 * A half of a surrogate pair becomes U+FFFD, line breaks and control characters become spaces, and
 * embeddings, overrides and isolates go, since one left open would turn round all that follows.
 */
export function printable(text: string): string {
  return text
    .replace(/\p{Cs}/gu, "\uFFFD")
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

/** An address. */
export const ADDRESS: Shape = /* @__PURE__ */ words('an address, such as "https://example.org"');

/** An address as it can stand inside a reference: no white space in it. */
export function printableUrl(url: string): string {
  return printable(url).replaceAll(" ", "%20");
}
