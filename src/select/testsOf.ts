import { shown } from "../errors/shown.js";
import { type Certainty, requireCertainty, requireTerms } from "../input/requireTerms.js";
import { type OneOrMore, requireValues } from "../input/requireValues.js";
import { readBounds } from "../input/readBounds.js";
import { refuse } from "../input/refuse.js";
import { requireOptions } from "../input/requireOptions.js";
import { requireText } from "../input/requireText.js";
import { type DatedBounds, dateMatcher } from "./dateMatcher.js";
import type { Criterion, Form, Parts, Table } from "./table.js";
import { foldArabic } from "../arabic/foldArabic.js";

/** Options as the engine reads them: `certainty`, `during` and `text` beside the criteria of a table. */
export type Asked = Readonly<Record<string, OneOrMore<string> | undefined>>;

/** The same, where a number may be asked. */
type AskedAnything = Readonly<Record<string, unknown>>;

/** Whether a record passes. */
type Test<Item> = (record: Item) => boolean;

/** The criteria of a table, part by part; the record itself is the first part. */
export function partsOf<Item>({ own, parts }: Table<Item>): readonly Parts<Item>[] {
  return [{ name: "", of: (record: Item) => [record], criteria: own }, ...parts];
}

/** Of each table that was asked, the names of its options: listing them takes longer than a small selection. */
const knownOptions: WeakMap<object, readonly string[]> = /* @__PURE__ */ new WeakMap();

/** The names of the options that a table leads to. */
export function optionsOf<Item>(table: Table<Item>): readonly string[] {
  const known = knownOptions.get(table);
  if (known) return known;
  const options = [
    ...(table.date ? ["during", "certainty"] : []),
    ...partsOf(table).flatMap(({ criteria }) => Object.keys(criteria)),
    ...Object.keys(table.counts ?? {}),
    "text",
  ];
  knownOptions.set(table, options);
  return options;
}

/**
 * Turns options into tests, all of which must pass, so that nothing is read or allocated again per record.
 *
 * @param caller - The helper that errors name.
 * @param asked - Its options.
 * @throws {RangeError} When an option or a term is unknown, a value is of the wrong type, or `during` is
 *   unreadable or ends before it starts; a test throws when what it reads of a record is of the wrong type.
 */
export function testsOf<Item>(caller: string, table: Table<Item>, asked: Asked): Test<Item>[] {
  requireOptions(caller, asked, optionsOf(table));
  const { own, parts, date, texts } = table;
  const { during, certainty = "possible", text } = asked;
  if (certainty !== "possible") requireCertainty(caller, certainty as Certainty);

  const tests = askedOf(caller, own, asked).map(
    (isMet): Test<Item> =>
      (record) =>
        isMet(record, record),
  );
  if (date && during !== undefined) {
    requireText(caller, "during", during, "2020-11");
    const touches = dateMatcher(
      readBounds(`${caller}: during`, during as string),
      certainty as Certainty,
    );
    tests.push((record) => {
      const found = date.of(record);
      if (found === undefined && date.optional) return false;
      return isReadable(found) ? touches(found) : refuseRecord(caller, "date", record, found);
    });
  }
  for (const some of parts) {
    const met = askedOf(caller, some.criteria, asked);
    if (met.length === 0) continue;
    tests.push((record) => {
      for (const part of partsIn(caller, some, record)) {
        if (meetsAll(met, part, record)) return true;
      }
      return false;
    });
  }
  for (const [name, count] of Object.entries(table.counts ?? {})) {
    const least = requireLeast(caller, name, (asked as AskedAnything)[name]);
    if (least === undefined) continue;
    tests.push((record) => {
      const found: unknown = count(record);
      return typeof found === "number" ? found >= least : refuseRecord(caller, name, record, found);
    });
  }
  if (text !== undefined) {
    requireText(caller, "text", text, "embassy");
    const says = textMatcher(text as string);
    tests.push((record) => {
      const found: string[] = [];
      for (const some of texts) {
        visitValues(caller, some, "text", record, (value) => {
          found.push(value);
        });
      }
      return says(found);
    });
  }
  return tests;
}

function requireLeast(caller: string, name: string, least: unknown): number | undefined {
  if (least === undefined || (Number.isSafeInteger(least) && (least as number) >= 0)) {
    return least as number | undefined;
  }
  return refuse(`${caller}: ${name}`, least, "the least number, a whole one such as 2");
}

/** Whether a part of a record, or the record itself, meets a criterion. */
type Meets = (part: unknown, record: unknown) => boolean;

/** A loop, since frozen lists run a callback many times slower. */
function meetsAll(met: readonly Meets[], part: unknown, record: unknown): boolean {
  for (const isMet of met) if (!isMet(part, record)) return false;
  return true;
}

function askedOf(
  caller: string,
  criteria: Readonly<Record<string, Criterion>>,
  asked: Asked,
): Meets[] {
  const met: Meets[] = [];
  for (const name in criteria) {
    const criterion = criteria[name];
    if (asked[name] === undefined || criterion === undefined) continue;
    const isWanted = isAnyOf(valuesOf(caller, name, criterion, asked[name]));
    met.push((part, record) => someValue(caller, name, criterion, part, record, isWanted));
  }
  return met;
}

function isAnyOf(values: readonly string[]): (value: string) => boolean {
  const [only] = values;
  if (values.length === 1) return (value) => value === only;
  const any = new Set(values);
  return (value) => any.has(value);
}

/**
 * The values that a criterion is asked for.
 *
 * @throws {RangeError} When one is no term of its list, or no text.
 */
export function valuesOf(
  caller: string,
  name: string,
  { terms }: Criterion,
  wanted: OneOrMore<string> | undefined,
): readonly string[] {
  return terms ? requireTerms(caller, name, wanted, ...terms) : requireValues(caller, name, wanted);
}

/** Visits all values that the parts of a record have for one criterion. */
export function visitValues<Item>(
  caller: string,
  some: Parts<Item>,
  name: string,
  record: Item,
  visit: (value: string) => void,
): void {
  const criterion = some.criteria[name];
  if (!criterion) return;
  const goOn = (value: string): boolean => {
    visit(value);
    return false;
  };
  for (const part of partsIn(caller, some, record)) {
    someValue(caller, name, criterion, part, record, goOn);
  }
}

/**
 * The parts of a record.
 *
 * @throws {RangeError} When they are no list.
 */
export function partsIn<Item>(
  caller: string,
  { name, of }: Parts<Item>,
  record: Item,
): readonly unknown[] {
  const list: unknown = of(record);
  return Array.isArray(list) ? list : refuseRecord(caller, name, record, list);
}

/**
 * Whether any value that a part has for a criterion passes a test.
 *
 * @throws {RangeError} When the part is no object, or what stands there has not the form that the criterion wants.
 */
export function someValue(
  caller: string,
  name: string,
  { of, form = "text", optional }: Criterion,
  part: unknown,
  record: unknown,
  isWanted: (value: string) => boolean,
): boolean {
  if (part !== record && !isObject(part)) refuseRecord(caller, name, record, part);
  // By number: an iterator for a list of one or two takes as long as the reading itself.
  for (let at = 0; at < of.length; at += 1) {
    const found: unknown = of[at]?.(part as never);
    if (form === "text" && typeof found === "string") {
      if (isWanted(found)) return true;
    } else if (found !== undefined || !optional) {
      for (const value of textsIn(found, form) ?? refuseRecord(caller, name, record, found)) {
        if (typeof value !== "string") refuseRecord(caller, name, record, value);
        if (isWanted(value)) return true;
      }
    }
  }
  return false;
}

function textsIn(found: unknown, form: Form): readonly unknown[] | undefined {
  if (form === "list" && Array.isArray(found)) return found as readonly unknown[];
  if (form !== "bilingual" || !isObject(found)) return undefined;
  const { en, ar } = found as { readonly en?: unknown; readonly ar?: unknown };
  return [en, ar];
}

/** Whether something has members, and is no list. */
export function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isReadable(date: unknown): date is DatedBounds {
  if (!isObject(date)) return false;
  const { earliest, latest, startLatest = null, endEarliest = null } = date as Partial<DatedBounds>;
  return isBound(earliest) && isBound(latest) && isBound(startLatest) && isBound(endEarliest);
}

function isBound(day: unknown): boolean {
  return typeof day === "string" || day === null;
}

function refuseRecord(caller: string, name: string, record: unknown, found: unknown): never {
  const { id } = record as { readonly id?: unknown };
  return refuse(
    `${caller}: ${name} of record ${shown(id)}`,
    found,
    "records as parseDataset returns them",
  );
}

/**
 * Whether some texts contain every word of a query, also inside a longer word: Arabic writes its articles and
 * prepositions together with the word. Spelling is folded on both sides.
 *
 * @param text - Any string. White space and punctuation separate its words. A text without words has no effect.
 */
function textMatcher(text: string): (texts: readonly string[]) => boolean {
  const words = [...new Set(foldArabic(text).split(/[\s\p{P}]+/u))];
  return (texts) => {
    const folded = foldArabic(texts.join("\n"));
    return words.every((word) => folded.includes(word));
  };
}
