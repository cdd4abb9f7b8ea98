import { sources, type Act, type Actor, type Figure } from "iraq-conflict-data";

/** A record, or a part of one. */
export type Part = Readonly<Record<string, unknown>>;

const wholeTexts = new Set<string>(
  sources.flatMap(({ id, access }) => (access === "full-text" ? [id] : [])),
);

/**
 * When a field that is empty does not apply, rather than being unknown: by its collection and its path, the record and
 * the part of it in which the field stands.
 */
const NOT_APPLICABLE: readonly (readonly [
  path: RegExp,
  reason: (record: Part, part: Part) => boolean,
])[] = [
  // A date has a note when it was worked out, and inner bounds when it is a span.
  [/\.note$/, (_, { basis }) => basis !== "inferred"],
  [/\.(?:startLatest|endEarliest)$/, (_, { edtf }) => !/[/{]/.test(String(edtf))],
  // A number has the members that its bound asks for.
  [/^figures\.value\.(?:best|low|high)$/, (_, { bound }) => bound === "word"],
  [/^figures\.value\.best$/, (_, { bound }) => bound !== "exact" && bound !== "about"],
  [/^figures\.value\.low$/, (_, { bound }) => bound !== "range" && bound !== "at-least"],
  [/^figures\.value\.high$/, (_, { bound }) => bound !== "range" && bound !== "at-most"],
  [/^figures\.value\.word$/, (_, { bound }) => bound !== "word"],
  // A level has one time and a count another; many numbers belong to no act.
  [/^figures\.asOf$/, (record) => (record as unknown as Figure).period !== undefined],
  [/^figures\.period$/, (record) => (record as unknown as Figure).asOf !== undefined],
  [/^figures\.(?:event|prospect)$/, () => true],
  // Only attacks have weapons, only persons posts; many acts are linked to no other.
  [/\.weapons$/, (record) => (record as unknown as Act).group !== "attack"],
  [/\.links$/, () => true],
  [/^actors\.posts$/, (record) => (record as unknown as Actor).kind !== "person"],
  // Evidence: a chain, a rival reading and a reason stand only where there is one.
  [/\.(?:via|says|inferred|attests)$/, () => true],
  [/\.says\.\w+$/, () => true],
  [/\.paragraph$/, (_, { source }) => !wholeTexts.has(String(source))],
  [/\.aliases\.speaker$/, (_, { kind }) => kind !== "epithet"],
  // Places: the largest lies in nothing, and seas and regions are in no one country.
  [/^places\.(?:parent|country|subdivision|pcode)$/, (_, { kind }) => kind === "region"],
  [/^places\.(?:subdivision|pcode)$/, (_, { kind }) => kind === "country"],
  // Sources: what belongs to a text that we hold, and what belongs to a page.
  [/^sources\.(?:document|digest|paragraphsWithoutFacts)$/, ({ access }) => access !== "full-text"],
  [/^sources\.accessed$/, ({ access }) => access === "full-text"],
  [/^sources\.copies$/, () => true],
];

/** Whether an empty field does not apply; if not, its value is unknown. */
export function doesNotApply(path: string, record: Part, part: Part): boolean {
  return NOT_APPLICABLE.some(([fits, reason]) => fits.test(path) && reason(record, part));
}
