import { expect, test } from "vitest";
import { toDataPackage } from "../../../src/interop/dataPackage/toDataPackage.js";
import { tables } from "../../../src/interop/tables/tables.js";
import { eventKinds } from "../../../src/vocabulary/eventKinds.js";
import { records } from "../../hostile/records.js";

const described = toDataPackage({ ...records, terms: [] }, { name: "harbour" });

test("every column of every table says what it means", () => {
  expect(described.resources.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
  const fields = described.resources.flatMap(({ schema }) => schema.fields);
  expect(fields.filter(({ description }) => description.trim() === "")).toEqual([]);
});

test("closed lists are categories, pointers are keys, and what must be there is required", () => {
  const events = described.resources.find(({ name }) => name === "events");
  const kind = events?.schema.fields.find(({ name }) => name === "kind");
  expect(kind).toMatchObject({ categories: eventKinds, constraints: { required: true } });
  expect(events?.schema.foreignKeys).toEqual([
    { fields: ["place_id"], reference: { resource: "places", fields: ["id"] } },
  ]);
  const places = described.resources.find(({ name }) => name === "places");
  expect(places?.schema.foreignKeys).toEqual([
    { fields: ["parent_id"], reference: { fields: ["id"] } },
  ]);
});

test("a key to a table that is not there is left out", () => {
  const [events] = toDataPackage({ events: [] }, { name: "harbour" }).resources;
  expect(events?.schema.foreignKeys).toBeUndefined();
});

test.each([
  [{ name: "Harbour" }, 'toDataPackage: name is "Harbour". Pass a name in lower case'],
  [{}, "toDataPackage: name is undefined"],
  [{ name: "a", titel: "b" }, 'unknown option "titel". Nearest: title'],
  [{ name: "a", version: 1 }, "toDataPackage: version is 1"],
  [{ name: "a", licenses: [{ title: "b" }] }, "licenses[0].name is undefined"],
])("%j is refused", (options, message) => {
  expect(() => toDataPackage({ events: [] }, options as never)).toThrow(message);
});
