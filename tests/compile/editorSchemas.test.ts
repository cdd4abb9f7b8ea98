import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { editorSchemas } from "../../src/compile/jsonSchemas.js";
import { collectionNames } from "../../src/check/collectionNames.js";

const settings = JSON.parse(readFileSync(".vscode/settings.json", "utf8")) as {
  readonly "yaml.schemas": Readonly<Record<string, string>>;
};

test("a file of data need not give the id that is its name", () => {
  const draft = { title: "event draft", required: ["id", "kind"] };
  const schemas = {
    "public/schema/event.json": "{}",
    "public/schema/event-draft.json": JSON.stringify(draft),
  };
  const { "editor/event.json": schema = "", ...others } = editorSchemas(schemas);
  expect(others).toEqual({});
  expect(JSON.parse(schema)).toEqual({ ...draft, required: ["kind"] });
});

test("editors know a schema for each collection, and it is compiled", () => {
  const mapped = Object.entries(settings["yaml.schemas"]);
  expect(mapped.map(([, files]) => files)).toEqual(
    collectionNames.map((name) => `data/${name}/*.yaml`),
  );
  expect(mapped.filter(([schema]) => !existsSync(schema))).toEqual([]);
});
