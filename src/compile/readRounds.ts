import { readdirSync } from "node:fs";
import { readYaml } from "./readYaml.js";
import { type CodingRound, codingRoundSchema } from "../report/codingRound.js";

/** The rounds of double coding in a folder, in their order, by name. */
export function readRounds(folder: string): ReadonlyMap<string, CodingRound> {
  const files = readdirSync(folder).filter((file) => /^round-\d+\.yaml$/.test(file));
  return new Map(
    files
      .sort()
      .map((file) => [
        file.replace(".yaml", ""),
        codingRoundSchema.parse(readYaml(`${folder}/${file}`).value),
      ]),
  );
}
