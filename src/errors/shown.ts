/** Of a longer text, what lies behind says nothing about which was meant. */
const LONGEST = 80;

/**
 * How an error shows a value: on one line, short, and whatever it is.
 *
 * A text stands in quotation marks with its invisible characters spelled out, and is cut behind 80
 * characters; of anything but a text, a number or a word of the language only its kind is told.
 *
 * @remarks O(1). Never throws, also for values that cannot be read.
 * @example
 * ```ts
 * shown("2020-1"); // => "\"2020-1\""
 * shown([1, 2]); // => "a list"
 * shown(undefined); // => "undefined"
 * ```
 */
export function shown(value: unknown): string {
  try {
    if (typeof value === "string") return quoted(value);
    if (typeof value === "bigint") return `${value}n`.slice(0, LONGEST);
    if (typeof value === "symbol" || typeof value === "function") return `a ${typeof value}`;
    if (typeof value !== "object" || value === null) return String(value);
    if (Array.isArray(value)) return "a list";
    const kind = Object.prototype.toString.call(value).slice(8, -1);
    return kind === "Object" ? "an object" : `a ${kind.slice(0, LONGEST)}`;
  } catch {
    return "a value that cannot be read";
  }
}

function quoted(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return `"${cut.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`)}"`;
}
