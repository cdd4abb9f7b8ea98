import fc from "fast-check";
import { expect, test } from "vitest";
import { Document, parse, stringify, visit } from "yaml";
import { formatRecord } from "../../src/compile/formatRecord.js";
import { readFolder } from "../../src/compile/readFolder.js";

/** Lines that hold Arabic beside anything but a hyphen and the key it stands under. */
const mixedLines = (text: string): string[] =>
  text.split("\n").filter((line) => {
    if (!/\p{Script=Arabic}/u.test(line) || /^ *#/.test(line)) return false;
    const value: unknown = parse(line.replace(/^(?: *- )* */, ""));
    const own = typeof value === "object" && value !== null ? Object.entries(value) : [["", value]];
    const isComment = / #/.test(line) && !String(own[0]?.[1]).includes(" #");
    return own.length > 1 || typeof own[0]?.[1] === "object" || isComment;
  });

test("gives each text a line, and ids, terms and dates one together", () => {
  const written = `# Why this record is here.
title: { en: Roadside bomb hits a convoy, ar: عبوة ناسفة تصيب رتلا }
date:
  edtf: "2020-08-26"
  basis: stated
place: {id: iraq,
  precision: country}
value: { bound: word, word: عدة }
participants: [ { actor: united-nations, role: target } ]
evidence:
  - { source: axes, phrase: عبوة ناسفة, via: [ al-arabiya ], supports: [ kind, place ] } # as printed
inferred: []
`;
  expect(formatRecord(written)).toBe(`# Why this record is here.
title:
  en: Roadside bomb hits a convoy
  ar: عبوة ناسفة تصيب رتلا
date: { edtf: "2020-08-26", basis: stated }
place: { id: iraq, precision: country }
value:
  bound: word
  word: عدة
participants:
  - { actor: united-nations, role: target }
evidence:
  # as printed
  - source: axes
    phrase: عبوة ناسفة
    via: [al-arabiya]
    supports: [kind, place]
inferred: []
`);
});

test("a text in English has the shape that it would have in Arabic", () => {
  expect(
    formatRecord("aliases: [ { text: PMF, lang: en } ]\nsynonyms: { en: [ PMF ], ar: [ ] }\n"),
  ).toBe("aliases:\n  - text: PMF\n    lang: en\nsynonyms:\n  en:\n    - PMF\n  ar: []\n");
});

test.each([
  ["fills a line", 1, `supports: [${"x".repeat(88)}]\n`],
  ["is longer than a line", 2, `supports: [${"x".repeat(89)}]\n`],
])("a list that %s has %i lines", (_, count, written) => {
  expect(formatRecord(written).trimEnd().split("\n")).toHaveLength(count);
});

test("keeps quotes, numbers as they are written, and long texts on their line", () => {
  const long = "word ".repeat(60).trim();
  const written = `en: ${long}\nar: "${long}"\nlat: 33.340\ncode: '194'\nlines: |\n  one\n  two\n`;
  expect(formatRecord(written)).toBe(written);
});

test("refuses what is not YAML", () => {
  expect(() => formatRecord("kind: [\n")).toThrow("Flow sequence");
});

test.each([...readFolder("data").files])("%s: the same values in the shape", (_, value) => {
  const formatted = formatRecord(JSON.stringify(value));
  expect(parse(formatted)).toEqual(value);
  expect(formatRecord(formatted)).toBe(formatted);
  expect(mixedLines(formatted)).toEqual([]);
});

const word = fc.oneof(
  fc.constantFrom("عبوة ناسفة", "a, b", "- a: b", "# no comment", "", " ", "2020-08", "null", "1"),
  fc.string({ unit: "grapheme" }),
  fc.constant("long ".repeat(40)),
);
const key = fc.oneof(fc.constantFrom("en", "note", "kind", "supports", "مفتاح"), word);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(key, tie("value"), { maxKeys: 4, noNullPrototype: true }),
  ),
}));
const style = fc.record({
  collectionStyle: fc.constantFrom("any", "block", "flow"),
  defaultStringType: fc.constantFrom("PLAIN", "QUOTE_DOUBLE", "QUOTE_SINGLE", "BLOCK_FOLDED"),
  lineWidth: fc.constantFrom(0, 30, 80),
});

test("any values, however they are written, stay as they are and are formatted once", () => {
  fc.assert(
    fc.property(value, style, (written, options) => {
      const text = stringify(written, options);
      const formatted = formatRecord(text);
      expect(parse(formatted)).toEqual(parse(text));
      expect(formatRecord(formatted)).toBe(formatted);
    }),
  );
});

test("no comment is lost, and none shares a line", () => {
  fc.assert(
    fc.property(value, fc.infiniteStream(fc.nat(5)), fc.boolean(), (written, dice, flow) => {
      const document = new Document(written);
      const comments: string[] = [];
      const comment = (): string => {
        comments.push(`(${comments.length})`);
        return ` تعليق ${comments.at(-1) ?? ""}`;
      };
      visit(document, {
        Collection: (_, node) => {
          node.flow = flow;
        },
        Scalar: (position, node, path) => {
          if (path.length === 1) return;
          const die: unknown = dice.next().value;
          if (die === 0 && position !== "value") node.commentBefore = comment();
          if (die === 1 && position !== "key") node.comment = comment();
        },
      });
      const text = document.toString();
      const formatted = formatRecord(text);
      for (const one of comments) if (text.includes(one)) expect(formatted).toContain(one);
      expect(parse(formatted)).toEqual(parse(text));
      expect(formatRecord(formatted)).toBe(formatted);
    }),
  );
});
