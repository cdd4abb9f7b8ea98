import { events, places } from "iraq-conflict-data";
import { expect, test } from "vitest";
import {
  changelogWith,
  dataPart,
  firstPart,
  type ToldChange,
} from "../../src/publishing/dataPart.js";

const added = (id: string): ToldChange => ({
  collection: "events",
  id,
  kind: "added",
  after: { id },
});

test("tells each record and field, what stood there, and why", () => {
  const changes: ToldChange[] = [
    added("a"),
    {
      collection: "figures",
      id: "b",
      kind: "changed",
      field: "value.best",
      before: 2500,
      after: 3000,
      reason: "The article says 3000.",
      source: "an-article",
    },
    { collection: "places", id: "c", kind: "changed", field: "parent", after: "iraq" },
    { collection: "places", id: "d", kind: "removed", before: { id: "d" }, reason: "One with c." },
  ];
  expect(dataPart(changes, "0.1.0")).toBe(`### Data

All of it, field by field: \`changesSince("0.1.0")\` of \`iraq-conflict-data/changes\`.

- \`events/a\` is new.
- \`figures/b\` \`value.best\`: 2500 became 3000. The article says 3000. (source: \`an-article\`)
- \`places/c\` \`parent\`: nothing became "iraq".
- \`places/d\` is gone. One with c.
`);
});

test("the first release has numbers alone", () => {
  const [event] = events;
  const set = { sources: [], actors: [], places, events: [event as (typeof events)[number]] };
  expect(firstPart({ ...set, prospects: [], figures: [], terms: [], redirects: [] })).toBe(
    `### Data\n\nThe first records: ${places.length} places, 1 events.\n`,
  );
});

test("nothing is told when nothing changed", () => {
  expect(dataPart([], "0.1.0")).toBe("");
});

test("a long list ends with how many are left", () => {
  const many = Array.from({ length: 130 }, (_, n) => added(`event-${n}`));
  const lines = dataPart(many, "0.1.0").trim().split("\n");
  expect(lines.filter((line) => line.endsWith("is new."))).toHaveLength(100);
  expect(lines.at(-1)).toBe("- and 30 more");
});

test("stands at the end of its version, before the one that came before", () => {
  const changelog = "# Changelog\n\n## 0.2.0\n\n- new\n\n## 0.1.0\n\n- first\n";
  expect(changelogWith(changelog, "0.2.0", "### Data\n")).toBe(
    "# Changelog\n\n## 0.2.0\n\n- new\n\n### Data\n\n## 0.1.0\n\n- first\n",
  );
  expect(changelogWith(changelog, "0.1.0", "### Data\n")).toBe(
    "# Changelog\n\n## 0.2.0\n\n- new\n\n## 0.1.0\n\n- first\n\n### Data\n",
  );
  expect(() => changelogWith(changelog, "0.3.0", "")).toThrow('"## 0.3.0"');
});
