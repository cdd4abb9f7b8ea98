import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { CollectionName } from "../../src/model/collectionName.js";
import type { RawRecord } from "../../src/check/readRecord.js";

const sound = readFileSync("tests/fixtures/sound.yaml", "utf8");

/** The sound dataset, changed by a merge patch (RFC 7396: null removes, lists are replaced). */
export function patched(patch: unknown = {}): RawRecord[] {
  const records = merge(parse(sound), patch) as Record<string, { id?: string }>;
  return Object.entries(records).map(([name, value]) => {
    const [collection, slug] = name.split("/") as [CollectionName, string];
    const id = value.id ?? slug;
    return { collection, id, value: { id, ...value } };
  });
}

function merge(target: unknown, patch: unknown): unknown {
  if (typeof patch !== "object" || patch === null || Array.isArray(patch)) return patch;
  const result: Record<string, unknown> =
    typeof target === "object" && target !== null && !Array.isArray(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) Reflect.deleteProperty(result, key);
    else result[key] = merge(result[key], value);
  }
  return result;
}
