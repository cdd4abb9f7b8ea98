import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadData } from "../../src/compile/loadData.js";
import { readFolder, vocabularyLists } from "../../src/compile/readFolder.js";
import { readYaml } from "../../src/compile/readYaml.js";
import { soundData, write } from "./dataFolder.js";

const record = "places/harbour.yaml";
const event = "events/2021-03-01-depot-rocket.yaml";
let data = "";

beforeEach(() => {
  data = soundData();
});

afterEach(() => {
  rmSync(dirname(data), { recursive: true });
});

const at = (path: string): string => join(data, path);
/** Every fault as `place: field: what`, the place within the data folder. */
function faults(): string[] {
  return loadData(readFolder(data)).faults.map(({ collection, id, field, what }) =>
    [collection.replace(`${data}/`, ""), id, field, what].filter((part) => part !== "").join(": "),
  );
}

test("sound data is whole", () => {
  const { data: loaded, faults: none } = loadData(readFolder(data));
  expect(none).toEqual([]);
  expect(loaded?.dataset.events).toHaveLength(2);
  expect(loaded?.redirects).toHaveLength(1);
  expect(loaded?.terms).toHaveLength(vocabularyLists.length);
  expect(loaded?.chapters).toHaveLength(1);
  expect([...(loaded?.rounds.keys() ?? [])]).toEqual(["round-1"]);
});

// Each file that holds something, with a fault that any of them may have.
const files = [
  record,
  event,
  "redirects.yaml",
  "coding-rules.yaml",
  "vocabulary/statuses.yaml",
  "reliability/round-1.yaml",
];
const yamlFaults: readonly (readonly [string, string | Uint8Array, string])[] = [
  [
    "torn",
    "a: [\n",
    "line 2: Flow sequence in block collection must be sufficiently indented and end with a ].",
  ],
  ["empty", "", "The file is empty."],
  ["comments alone", "# later\n", "The file is empty."],
  ["null", "~\n", "The file is empty."],
  ["a key twice", "a: 1\nb: 2\na: 3\n", 'line 3: "a" is given twice.'],
  ["a key twice, quoted once", '1: 1\n"1": 2\n', 'line 2: "1" is given twice.'],
  ["a key twice, deep within", "- { a: { b: 1, b: 1 } }\n", 'line 1: "b" is given twice.'],
  [
    "two documents",
    "a: 1\n---\nb: 2\n",
    "line 2: A second document begins (a line ---), and it would not be read.",
  ],
  [
    "a directive",
    "%YAML 1.1\n---\na: yes\n",
    "line 1: A directive (a line that begins with %) changes how the file is read.",
  ],
  ["an anchor", "a: &x 1\n", "line 1: The anchor &x is not allowed."],
  [
    "a tag of JavaScript",
    "a: !!js/undefined ''\n",
    'line 1: The tag "tag:yaml.org,2002:js/undefined" is not allowed.',
  ],
  [
    "a known tag",
    "a: !!binary aGk=\n",
    'line 1: The tag "tag:yaml.org,2002:binary" is not allowed.',
  ],
  ["a tag of its own", "\na: !x 1\n", 'line 2: The tag "!x" is not allowed.'],
  ["a prototype", "__proto__: { a: 1 }\n", "line 1: No field can be named __proto__."],
  ["no key", ": 1\n", "line 1: A value has no key."],
  ["a list as a key", "? [a]\n: 1\n", "line 1: A key is not a text."],
  [
    "a large number",
    "a: 12345678901234567890\n",
    'line 1: "12345678901234567890" is too large or too precise to be kept exactly.',
  ],
  ["no number", "a: .nan\n", 'line 1: ".nan" is too large or too precise to be kept exactly.'],
  [
    "no end of a number",
    "a: -.inf\n",
    'line 1: "-.inf" is too large or too precise to be kept exactly.',
  ],
  ["very deep lists", "[".repeat(100_000), "line 1: The file has more than 50 levels."],
  ["very deep hyphens", "- ".repeat(100_000), "line 1: The file has more than 50 levels."],
  ["very deep keys", "? ".repeat(100_000), "line 1: The file has more than 50 levels."],
  ["a byte order mark", "\ufeffa: 1\n", "line 1: The file begins with a byte order mark."],
  [
    "another encoding",
    Buffer.from("a: 1\nb: caf\xe9\n", "latin1"),
    "line 2: The file is not UTF-8.",
  ],
  ["UTF-16", Buffer.from("\ufeffa: 1\n", "utf16le"), "line 1: The file is not UTF-8."],
  [
    "a sign that nobody sees",
    "a: x\0y\n",
    'line 1: The file holds "\\u{0}", an invisible character.',
  ],
];

test.each(yamlFaults)("%s: refused in every file", (_, content, what) => {
  for (const file of files) write(at(file), content);
  expect(faults().sort()).toEqual(files.map((file) => `${file}: ${what}`).sort());
});

test("an alias bomb is refused, not read", () => {
  const levels = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]\n`);
  write(at("coding-rules.yaml"), `a0: &a0 [x]\n${levels.join("")}`);
  expect(faults()[0]).toBe("coding-rules.yaml: line 1: The anchor &a0 is not allowed.");
  expect(faults()).toHaveLength(1 + 3 * 30);
});

test("every fault of a file at once, and of every file", () => {
  write(at(record), "kind: port\nkind: !x planet\ncountry: 1e999\n");
  write(at(event), "kind: bang\n");
  write(at("events/notes.txt"), "x");
  write(at("vocabulary/units.yaml"), "a-unit: {}\n");
  write(at("redirects.yaml"), "- merged\n");
  write(at("coding-rules.yaml"), "- chapter: ''\n  rules: []\n");
  write(at("reliability/round-1.yaml"), "about: A round\nparagraphs: []\nunits: 7\n");
  const places = loadData(readFolder(data)).faults.map(({ collection, id }) =>
    [collection.replace(`${data}/`, ""), id].join(" "),
  );
  expect([...new Set(places)]).toEqual([
    "places/harbour.yaml ",
    "events/notes.txt ",
    "vocabulary/units.yaml a-unit",
    "events 2021-03-01-depot-rocket",
    "redirects [0]",
    "coding-rules.yaml ",
    "reliability/round-1.yaml ",
  ]);
  expect(places.filter((place) => place === "places/harbour.yaml ")).toHaveLength(3);
});

test.each([
  ["events/notes.txt", "No program reads this file or folder."],
  ["events/2021-03-01-rocket.yml", "No program reads this file or folder."],
  ["events/2021-03-01-rocket.YAML", "No program reads this file or folder."],
  ["events/.yaml", "No program reads this file or folder."],
  ["events/.DS_Store", "No program reads this file or folder."],
  ["notes.yaml", "No program reads this file or folder."],
  ["Redirects.yaml", "No program reads this file or folder."],
  ["redirects.yml", "No program reads this file or folder."],
  ["vocabulary/status.yaml", "No program reads this file or folder."],
  ["reliability/round-01.yaml", "No program reads this file or folder."],
  ["reliability/notes.md", "No program reads this file or folder."],
])("a stray file, %s", (path, what) => {
  write(at(path), "a: 1\n");
  expect(faults()).toEqual([`${path}: ${what}`]);
});

test.each(["evnts", "Events", ".git"])("a stray folder, %s", (path) => {
  write(join(at(path), "2021-03-01-rocket.yaml"), "kind: rocket-attack\n");
  expect(faults()).toEqual([`${path}: No program reads this file or folder.`]);
});

test("a stray name gets the nearest", () => {
  write(at("vocabulary/status.yaml"), "a: 1\n");
  write(at("evnts"), "a: 1\n");
  const fixes = loadData(readFolder(data)).faults.map(({ fix }) => fix);
  expect(fixes[0]).toContain("Nearest: statuses.yaml,");
  expect(fixes[1]).toContain("Nearest: events,");
});

test.each([
  ["events/2021.yaml", "This is not a plain file."],
  ["reliability/round-2.yaml", "This is not a plain file."],
])("a folder where a file belongs, %s", (path, what) => {
  mkdirSync(at(path));
  expect(faults()).toEqual([`${path}: ${what}`]);
});

test.each(["nowhere", "harbour.yaml", "2021.yaml"])(
  "a link where a file belongs, to %s",
  (target) => {
    symlinkSync(target, at("places/2021.yaml"));
    expect(faults()).toEqual(["places/2021.yaml: This is not a plain file."]);
  },
);

test.each(["vocabulary/weapons.yaml", "coding-rules.yaml"])("a missing file, %s", (path) => {
  rmSync(at(path));
  expect(faults()).toEqual([`${path}: The file is missing.`]);
});

test.each(["figures", "vocabulary", "reliability"])("a missing folder, %s", (path) => {
  rmSync(at(path), { recursive: true });
  expect(faults()).toEqual([`${path}: The folder is missing.`]);
});

test("a file where a folder belongs", () => {
  rmSync(at("figures"), { recursive: true });
  write(at("figures"), "a: 1\n");
  expect(faults()).toEqual(["figures: The folder is missing."]);
});

test("no data folder", () => {
  const { faults: found } = loadData(readFolder(join(data, "nowhere")));
  expect(found).toMatchObject([
    { collection: join(data, "nowhere"), what: "The folder is missing." },
  ]);
});

test("a file that is gone when it is read", () => {
  expect(readYaml(at("nowhere.yaml")).complaints).toMatchObject([
    { what: "The file cannot be read (ENOENT)." },
  ]);
});

test("no redirects are no fault", () => {
  rmSync(at("redirects.yaml"));
  expect(faults()).toEqual([]);
});

test.each([
  [
    "another id",
    "id: port\n",
    'places: harbour: id: The record says "port", but its file or folder says "harbour".',
  ],
  [
    "no id",
    "id:\n",
    'places: harbour: id: The record says null, but its file or folder says "harbour".',
  ],
])("a record that says %s than its file", (_, line, what) => {
  write(at(record), `${line}kind: port\nnames: { en: Harbour, ar: الميناء }\ncountry: IQ\n`);
  expect(faults()).toContain(what);
});

test.each(["- kind: port\n", "port\n", "7\n"])("a record that is no mapping, %j", (text) => {
  write(at(record), text);
  expect(loadData(readFolder(data)).faults).toMatchObject([
    { collection: "places", id: "harbour" },
  ]);
});

test.each([
  ["redirects.yaml", "merged: a\n", "redirects.yaml: The redirects are not a list."],
  [
    "vocabulary/units.yaml",
    "- a-unit\n",
    "vocabulary/units.yaml: a list is not a mapping of terms.",
  ],
  [
    "vocabulary/units.yaml",
    "a-unit\n",
    'vocabulary/units.yaml: "a-unit" is not a mapping of terms.',
  ],
])("%s as %j", (path, text, what) => {
  write(at(path), text);
  expect(faults()).toEqual([what]);
});

test.each(["null", "7", "text", "[]"])("a redirect and a term that are %s", (value) => {
  write(at("redirects.yaml"), `- ${value}\n`);
  write(at("vocabulary/units.yaml"), `a-unit: ${value}\n`);
  expect(loadData(readFolder(data)).faults).toMatchObject([
    { collection: at("vocabulary/units.yaml"), id: "a-unit" },
    { collection: "redirects", id: "[0]" },
  ]);
});

test("a term that says another id or list than its place", () => {
  const word = '{ en: A word, ar: "كلمة" }';
  write(
    at("vocabulary/units.yaml"),
    `a-unit: { id: unit, list: weapons, label: ${word}, definition: ${word} }\n`,
  );
  expect(faults()).toEqual([
    'vocabulary/units.yaml: a-unit: id: The record says "unit", but its file or folder says "a-unit".',
    'vocabulary/units.yaml: a-unit: list: The record says "weapons", but its file or folder says "units".',
  ]);
});

test("a broken group is one fault, not one for each of its kinds", () => {
  write(at("vocabulary/event-groups.yaml"), "a-term: { label: 7 }\n");
  const places = loadData(readFolder(data)).faults.map(({ collection }) => collection);
  expect(new Set(places)).toEqual(new Set([at("vocabulary/event-groups.yaml")]));
});

test("a kind of no group, beside another fault", () => {
  const kinds = readFileSync(at("vocabulary/event-kinds.yaml"), "utf8");
  write(at("vocabulary/event-kinds.yaml"), kinds.replace('"a-term"', '"a-trem"'));
  write(at("vocabulary/units.yaml"), "a-unit: 7\n");
  expect(loadData(readFolder(data)).faults).toMatchObject([
    { collection: at("vocabulary/units.yaml") },
    { rule: "kinds-fit-groups", field: "broader", fix: "Nearest: a-term. All: a-term." },
  ]);
});

test("a code for a modality that there is not", () => {
  const kinds = readFileSync(at("vocabulary/event-kinds.yaml"), "utf8");
  const gap = '{"modality":"a-trem","scheme":"acled","none":"not-done"}';
  write(
    at("vocabulary/event-kinds.yaml"),
    kinds.replace('"broader":"a-term"', `"broader":"a-term","prospects":[${gap}]`),
  );
  expect(loadData(readFolder(data)).faults).toMatchObject([
    { rule: "prospects-name-modalities", field: "prospects", what: '"a-trem" is not a modality.' },
  ]);
});

test("a coding rule shown by no record", () => {
  write(
    at("coding-rules.yaml"),
    "- chapter: C\n  rules: [{ question: Q, rule: R, shownBy: [events/2021-03-01-depot-roket] }]\n",
  );
  expect(loadData(readFolder(data)).faults).toMatchObject([
    {
      field: "0.rules.0.shownBy.0",
      what: '"events/2021-03-01-depot-roket" is not a record.',
      fix: expect.stringContaining("Nearest: events/2021-03-01-depot-rocket,") as string,
    },
  ]);
});

test("a round with a date that nobody can read", () => {
  const round = readFileSync(at("reliability/round-1.yaml"), "utf8");
  write(at("reliability/round-1.yaml"), round.replace('"2021-03"', '"2021-13"'));
  expect(loadData(readFolder(data)).faults).toMatchObject([
    { collection: at("reliability/round-1.yaml"), field: "units.0.second.date" },
  ]);
});

test("rounds come in the order of their numbers", () => {
  for (const number of [10, 2]) {
    cpSync(at("reliability/round-1.yaml"), at(`reliability/round-${number}.yaml`));
  }
  expect([...(loadData(readFolder(data)).data?.rounds.keys() ?? [])]).toEqual([
    "round-1",
    "round-2",
    "round-10",
  ]);
});

test("many keys do not hang", () => {
  write(at(record), Array.from({ length: 20_000 }, (_, n) => `k${n}: 1\n`).join(""));
  expect(faults().length).toBeGreaterThan(0);
});
