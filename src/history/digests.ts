import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { SetDigests, SetName } from "../model/release.js";
import { keyOf, type RecordSet, setNames } from "./recordSet.js";

/**
 * JSON in its one canonical form: members in order, no blanks. Who writes the same value writes the same bytes.
 *
 * @param value - Anything that JSON can hold.
 * @throws {TypeError} When JSON cannot hold it.
 * @remarks O(n log n) in the members. RFC 8785, JSON Canonicalization Scheme.
 * @example
 * ```ts
 * canonicalJson({ b: 1, a: [2, 1] }); // => '{"a":[2,1],"b":1}'
 * ```
 */
export function canonicalJson(value: unknown): string {
  const json = canonicalize(value);
  if (json === undefined) throw new TypeError(`JSON cannot hold a value of type ${typeof value}.`);
  return json;
}

/**
 * The digest of a record, a collection or a set: SHA-256 of its canonical JSON, in hexadecimal.
 *
 * @param value - Anything that JSON can hold.
 * @example
 * ```ts
 * digest({ b: 1, a: 2 }) === digest({ a: 2, b: 1 }); // => true
 * ```
 */
export function digest(value: unknown): string {
  return sha256(canonicalJson(value));
}

/**
 * The digests of a whole set and of each of its parts.
 *
 * @param set - All records.
 */
export function digestsOf(set: RecordSet): SetDigests {
  const parts = setNames.map((name) => [name, canonicalJson(set[name])] as const);
  // The canonical JSON of the whole is that of its parts, by name.
  const members = parts.map(([name, json]) => `"${name}":${json}`).sort();
  return {
    set: sha256(`{${members.join()}}`),
    collections: Object.fromEntries(parts.map(([name, json]) => [name, sha256(json)])) as Record<
      SetName,
      string
    >,
  };
}

/**
 * The digest of each record, by collection and key: `events/2020-08-26-un-convoy-ied`.
 *
 * @param set - All records.
 */
export function recordDigests(set: RecordSet): Record<string, string> {
  return Object.fromEntries(
    setNames.flatMap((name) =>
      set[name].map((record) => [`${name}/${keyOf(name, record)}`, digest(record)]),
    ),
  );
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
