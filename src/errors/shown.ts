/** Of a longer text, what lies behind says nothing about which was meant. */
const LONGEST = 80;

/**
 * How an error shows a value: on one line, short, and whatever it is.
 *
 * A text is in quotation marks. Its invisible characters are written as codes, and it is cut after 80
 * characters. Of other values, except numbers and words such as `null`, only the type is shown.
 *
 * @remarks O(1). Never throws, also for values that cannot be read.
 * @example
 * ```ts
 * shown("2020-1"); // => "\"2020-1\""
 * shown([1, 2]); // => "a list"
 * shown(new Date(0)); // => "a value of type Date"
 * shown(undefined); // => "undefined"
 * ```
 */
export function shown(value: unknown): string {
  if (typeof value === "string") {
    const cut = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
    return `"${cut.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`)}"`;
  }
  if (value === null || ["undefined", "number", "boolean"].includes(typeof value)) {
    return String(value);
  }
  try {
    if (Array.isArray(value)) return "a list";
    const type = Object.prototype.toString.call(value).slice(8, LONGEST).replace("]", "");
    return type === "Object" ? "an object" : `a value of type ${type}`;
  } catch {
    return "a value that cannot be read";
  }
}
