import { expect, test } from "vitest";
import { exportFiles, tableFiles } from "../../src/exporting/exportFiles.js";
import { terms } from "../../src/collections/terms.js";
import { records } from "../hostile/records.js";

const set = { dataset: records, terms, version: "1.2.3" };

test("the whole set is written in every format, twice the same", async () => {
  const files = await exportFiles(set);
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining([
      "json/events.json",
      "ndjson/events.ndjson",
      "csv/event_participants.csv",
      "csv/datapackage.json",
      "parquet/events.parquet",
    ]),
  );
  expect(await exportFiles(set)).toEqual(files);
});

test("the package ships the tables beside their description", async () => {
  const names = Object.keys(await tableFiles(set));
  expect(names).toEqual(
    expect.arrayContaining(["events.csv", "events.parquet", "datapackage.json"]),
  );
  expect(names.filter((name) => !/\.(?:csv|parquet)$/.test(name))).toEqual(["datapackage.json"]);
});
