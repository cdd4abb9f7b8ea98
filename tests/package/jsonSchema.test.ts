import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as library from "iraq-conflict-data";
import { expect, test } from "vitest";

const collections = {
  source: library.sources,
  actor: library.actors,
  place: library.places,
  event: library.events,
  figure: library.figures,
};

test.each(Object.entries(collections))("every %s is valid by its JSON Schema", (name, records) => {
  const schema = JSON.parse(readFileSync(`dist/schema/${name}.json`, "utf8")) as object;
  const validate = new Ajv2020({ strict: false, formats: { uri: true } }).compile(schema);
  for (const record of records) expect(validate(record) ? [] : validate.errors).toEqual([]);
  expect(validate({ ...records[0], extra: 1 })).toBe(false);
});
