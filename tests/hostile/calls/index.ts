import { readdirSync } from "node:fs";
import type { SoundCall } from "../sound.js";
import { changeCalls } from "./changes.js";
import { citationCalls } from "./citation.js";
import { claimCalls } from "./claims.js";
import { fieldCodeCalls } from "./fieldCodes.js";
import { figureCalls } from "./figures.js";
import { linkedCalls } from "./linked.js";
import { networkCalls } from "./network.js";
import { placeCalls } from "./place.js";
import { schemaCalls } from "./schema.js";
import { searchCalls } from "./search.js";
import { selectCalls } from "./select.js";
import { tableCalls } from "./tables.js";
import { termCalls } from "./terms.js";
import { timeCalls } from "./time.js";

/** At least one sound call of every public function, method and schema. */
export const soundCalls: readonly SoundCall[] = [
  ...selectCalls,
  ...timeCalls,
  ...tableCalls,
  ...termCalls,
  ...placeCalls,
  ...figureCalls,
  ...claimCalls,
  ...networkCalls,
  ...linkedCalls,
  ...citationCalls,
  ...fieldCodeCalls,
  ...searchCalls,
  ...schemaCalls,
  ...changeCalls,
];

/** What the package exports, or a function of it gives back, that can be called and has no sound call. */
export async function forgotten(): Promise<string[]> {
  const known = new Set(soundCalls.map(({ of }) => of));
  const names = new Set(soundCalls.map(({ name }) => name));
  const exported = await Promise.all(
    readdirSync(new URL("../../../src/entries/", import.meta.url)).map(async (file) => {
      const entry = (await import(
        /* @vite-ignore */ `../../../src/entries/${file.replace(".ts", ".js")}`
      )) as Readonly<Record<string, unknown>>;
      return Object.entries(entry)
        .filter(([, value]) => isFunction(value) && !known.has(value))
        .map(([name]) => `${file}: ${name}`);
    }),
  );
  const methods = soundCalls.flatMap(({ name, call, given }) =>
    Object.entries(call(...Object.values(given).map(({ value }) => value)) ?? {})
      .filter(([method, value]) => isFunction(value) && !names.has(method))
      .map(([method]) => `${name}().${method}`),
  );
  return [...exported.flat(), ...methods];
}

/** An error is a class too, but nobody calls it; they are handed it. */
function isFunction(value: unknown): boolean {
  return typeof value === "function" && !(value.prototype instanceof Error);
}
