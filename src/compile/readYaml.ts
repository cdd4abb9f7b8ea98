import {
  Composer,
  isAlias,
  isMap,
  isScalar,
  Lexer,
  LineCounter,
  Parser,
  visit,
  type Alias,
  type CST,
  type Document,
  type Scalar,
  type YAMLError,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { shown } from "../errors/shown.js";
import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";

/** Our records have seven levels. Many more would exhaust the stack of whoever reads them. */
const DEEPEST = 50;

/** What a YAML file holds, or why it cannot be taken. */
type YamlReading =
  | { readonly value: unknown; readonly complaints: readonly [] }
  | { readonly value: undefined; readonly complaints: readonly Complaint[] };

/** Something wrong at a place in the text. */
interface Spot extends Omit<Complaint, "line"> {
  readonly offset: number;
}

/**
 * Reads one YAML file of the data: plain YAML 1.2, one value, and nothing that a reader of the file
 * does not see there.
 *
 * Refused are keys given twice, several documents in one file, directives, tags, anchors and
 * aliases, numbers that a double does not hold, and an empty file.
 *
 * @param file - Its path.
 */
export function readYaml(file: string): YamlReading {
  const { text, complaints } = readText(file);
  return text === undefined ? { value: undefined, complaints } : parseYaml(text);
}

function parseYaml(text: string): YamlReading {
  const lines = new LineCounter();
  lines.addNewLine(0);
  const refused = (spots: readonly Spot[]): YamlReading => ({
    value: undefined,
    complaints: spots.map(({ offset, ...why }) => ({ ...why, line: lines.linePos(offset).line })),
  });

  const tokens: CST.Token[] = [];
  const parser = new Parser(lines.addNewLine);
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > DEEPEST) {
      return refused([
        {
          what: `The file has more than ${DEEPEST} levels.`,
          fix: "Use fewer levels.",
          offset: parser.offset,
        },
      ]);
    }
  }
  tokens.push(...parser.end());

  // Keys are compared here: the library takes the square of their number.
  const composer = new Composer({ stringKeys: true, uniqueKeys: false });
  const [document, second] = composer.compose(tokens, true, text.length);
  const spots = [
    ...tokens.filter(({ type }) => type === "directive").map(directiveAt),
    ...(second === undefined ? [] : [secondAt(second)]),
    ...(document?.errors.map(wordError) ?? []),
    ...(document === undefined ? [] : unplain(document)),
  ];
  if (spots.length > 0) return refused(spots);
  if (document?.warnings[0] !== undefined) return refused(document.warnings.map(wordError));
  const value: unknown = document?.toJS() ?? null;
  return value === null
    ? {
        value: undefined,
        complaints: [
          { what: "The file is empty.", fix: "Write the record or list, or remove the file." },
        ],
      }
    : { value, complaints: [] };
}

function directiveAt({ offset }: CST.Token): Spot {
  return {
    what: "A directive (a line that begins with %) changes how the file is read.",
    fix: "Remove the line: the data is plain YAML 1.2.",
    offset,
  };
}

function secondAt({ range }: Document.Parsed): Spot {
  return {
    what: "A second document begins (a line ---), and it would not be read.",
    fix: "Move it to its own file.",
    offset: range[0],
  };
}

function wordError({ code, message, pos: [offset] }: YAMLError): Spot {
  const what = code === "NON_STRING_KEY" ? "A key is not a text." : `${message}.`;
  return { what, fix: "Write it as YAML.", offset };
}

/** What a reader of the file would not see: names for parts of it, types, lost keys and numbers. */
function unplain(document: Document.Parsed): Spot[] {
  const spots: Spot[] = [];
  visit(document, {
    Node: (_, node) => {
      spots.push(...unplainNode(node), ...(isMap(node) ? unplainKeys(node) : []));
    },
  });
  return spots;
}

function* unplainNode(node: Alias | Scalar | YAMLMap | YAMLSeq): Generator<Spot> {
  const offset = node.range?.[0] ?? 0;
  if (isAlias(node)) {
    yield {
      what: `The alias *${node.source} is not allowed.`,
      fix: "Write the value itself.",
      offset,
    };
  } else if (node.anchor !== undefined) {
    yield { what: `The anchor &${node.anchor} is not allowed.`, fix: "Remove it.", offset };
  }
  if (node.tag !== undefined) {
    yield { what: `The tag ${shown(node.tag)} is not allowed.`, fix: "Remove it.", offset };
  }
  if (isScalar(node) && typeof node.value === "number" && !isKept(node.value)) {
    yield {
      what: `${shown(node.source)} is too large or too precise to be kept exactly.`,
      fix: `Write one up to ${Number.MAX_SAFE_INTEGER}, or a text in quotes.`,
      offset,
    };
  }
}

function* unplainKeys(map: YAMLMap): Generator<Spot> {
  const seen = new Set<string>();
  for (const { key } of map.items) {
    if (!isScalar(key)) continue;
    const offset = key.range?.[0] ?? 0;
    if (typeof key.value !== "string" || key.value === "") {
      yield { what: "A value has no key.", fix: "Give it a key.", offset };
    } else if (seen.has(key.value)) {
      yield { what: `${shown(key.value)} is given twice.`, fix: "Keep one of the two.", offset };
    } else if (key.value === "__proto__") {
      yield { what: "No field can be named __proto__.", fix: "Remove it.", offset };
    } else seen.add(key.value);
  }
}

/** Whether a number is still the one that is written: `12345678901234567890` would become another. */
function isKept(value: number): boolean {
  return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

/** What YAML 1.2 does not let stand in a file (5.1, the set c-printable). */
const UNPRINTABLE = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** What a text file holds, or why it cannot be read. */
type TextReading =
  | { readonly text: string; readonly complaints: readonly [] }
  | { readonly text: undefined; readonly complaints: readonly Complaint[] };

/**
 * Reads one text file, and nothing into it: bytes that are not UTF-8 are refused, not replaced.
 *
 * @param file - Its path.
 */
function readText(file: string): TextReading {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return refused({
      what: `The file cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown reason"}).`,
      fix: "Restore the file, and give read permission.",
    });
  }
  const text = bytes.toString("utf8");
  if (!isUtf8(bytes)) {
    return refused({
      what: "The file is not UTF-8.",
      fix: "Save it as UTF-8.",
      line: lineAt(text, text.indexOf("\ufffd")),
    });
  }
  if (text.startsWith("\ufeff")) {
    return refused({
      what: "The file begins with a byte order mark.",
      fix: "Save it as UTF-8 without one.",
      line: 1,
    });
  }
  const [sign] = UNPRINTABLE.exec(text) ?? [];
  if (sign !== undefined) {
    return refused({
      what: `The file holds ${shown(sign)}, an invisible character.`,
      fix: "Remove it.",
      line: lineAt(text, text.indexOf(sign)),
    });
  }
  return { text, complaints: [] };
}

function refused(complaint: Complaint): TextReading {
  return { text: undefined, complaints: [complaint] };
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split("\n").length;
}

/** Why a file cannot be taken as it is. */
export interface Complaint {
  /** What is wrong. */
  readonly what: string;
  /** How to fix it. */
  readonly fix: string;
  /** The line, counted from 1; none when it is the file as a whole. */
  readonly line?: number;
}
