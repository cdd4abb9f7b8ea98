import { actors, events, figures, places, prospects, sources } from "iraq-conflict-data";
import type { VNode } from "preact";
import { TypeText } from "../api/Code.js";
import { CommentText } from "../api/CommentText.js";
import { listOfType } from "../api/listOfType.js";
import { Term } from "../records/references.js";
import { separated } from "../records/separated.js";
import type { Language } from "../shell/languages.js";
import { Page } from "../shell/Page.js";
import { usePage } from "../shell/pageContext.js";
import { word as shellWord } from "../shell/words.js";
import { addressOf } from "./addresses.js";
import { meaningInArabic } from "./fieldMeanings.js";
import { fieldShares, support, type FieldShares } from "./fieldShares.js";
import { recordFields, type RecordField } from "./recordFields.js";
import { percent } from "./percent.js";
import { word } from "./words.js";

/** The kinds of records, with the type of each. */
export const RECORD_TYPES = [
  { collection: "events", type: "ConflictEvent", records: events },
  { collection: "prospects", type: "Prospect", records: prospects },
  { collection: "actors", type: "Actor", records: actors },
  { collection: "figures", type: "Figure", records: figures },
  { collection: "places", type: "Place", records: places },
  { collection: "sources", type: "Source", records: sources },
] as const;

export type RecordType = (typeof RECORD_TYPES)[number];

/** Every field of a kind of record: its meaning, and how it is filled. */
export function RecordTypePage({
  recordType,
  language,
}: {
  readonly recordType: RecordType;
  readonly language: Language;
}): VNode {
  const { collection, type, records } = recordType;
  const fields = recordFields(type);
  const name = `${word("fields", language)}: ${shellWord(collection, language)}`;
  const supported = supportedFields(type);
  return (
    <Page
      language={language}
      path={addressOf.records(collection)}
      title={name}
      description={word("recordsAbout", language)}
      styles={["codebook.css"]}
      wide
    >
      <p class="lead">{word("recordsAbout", language)}</p>
      <p>
        {shellWord(collection, language)}: {records.length}
      </p>
      <div class="scroll" tabIndex={0} role="region" aria-label={name}>
        <table class="fields">
          <thead>
            <tr>
              <th scope="col">{word("field", language)}</th>
              <th scope="col">{word("meaning", language)}</th>
              <th scope="col">{word("share", language)}</th>
              <th scope="col">{word("values", language)}</th>
            </tr>
          </thead>
          <tbody>
            {[...fields]
              .sort((one, other) => Number(other.path === "id") - Number(one.path === "id"))
              .map((field) => (
                <FieldRow
                  key={field.path}
                  field={field}
                  collection={collection}
                  records={records}
                  isSupported={supported.has(field.path)}
                />
              ))}
          </tbody>
        </table>
      </div>
    </Page>
  );
}

interface FieldRowProps {
  readonly field: RecordField;
  readonly collection: string;
  readonly records: readonly object[];
  readonly isSupported: boolean;
}

function FieldRow({ field, collection, records, isSupported }: FieldRowProps) {
  const { language } = usePage();
  const shares = fieldShares(collection, records, field.path);
  return (
    <tr id={field.path}>
      <th scope="row">
        <code>{field.path}</code>
        <br />
        <span class="type ltr">
          <TypeText text={field.type} />
        </span>
      </th>
      <td>
        {language === "ar" ? (
          meaningInArabic(field.declared)
        ) : (
          <CommentText parts={field.meaning?.summary ?? []} />
        )}
      </td>
      <td>
        <Shares shares={shares} />
        {isSupported && <Support records={records} field={field.path} />}
      </td>
      <td>
        <Values field={field} shares={shares} />
      </td>
    </tr>
  );
}

function Shares({
  shares: { among, given, unknown, notApplicable },
}: {
  readonly shares: FieldShares;
}) {
  const { language } = usePage();
  const parts = [
    [word("given", language), given],
    [word("unknown", language), unknown],
    [word("doesNotApply", language), notApplicable],
  ] as const;
  return (
    <>
      {separated(
        parts
          .filter(([, count]) => count > 0)
          .map(([name, count]) => `${name} ${percent(count, among)}`),
      )}{" "}
      <span class="faint">
        ({word("of", language)} {among})
      </span>
    </>
  );
}

function Support({
  records,
  field,
}: {
  readonly records: readonly object[];
  readonly field: string;
}) {
  const { language } = usePage();
  const { among, evidenced, inferred } = support(records, field);
  return (
    <>
      <br />
      {word("evidenced", language)} {percent(evidenced, among)} · {word("inferred", language)}{" "}
      {percent(inferred, among)}
    </>
  );
}

/** How many values of a closed list stand in the row; all of them stand on the page of the list. */
const MOST_SHOWN = 6;

function Values({
  field,
  shares: { values },
}: {
  readonly field: RecordField;
  readonly shares: FieldShares;
}) {
  const { language } = usePage();
  const list = listOfType(field.type.replace(/^readonly (\w+)\[\]$/, "$1")) ?? listOfPath(field);
  if (values.length === 0) return null;
  if (list !== undefined) {
    return (
      <>
        {separated(
          values.slice(0, MOST_SHOWN).map(([id, count]) => (
            <>
              <Term list={list} id={id} /> {count}
            </>
          )),
        )}
        {values.length > MOST_SHOWN && ` · +${String(values.length - MOST_SHOWN)}`}
      </>
    );
  }
  const numbers = values.map(([value]) => Number(value));
  if (field.type === "number")
    return (
      <span class="ltr">
        {Math.min(...numbers)} – {Math.max(...numbers)}
      </span>
    );
  return (
    <>
      {values.length} {word("different", language)}
    </>
  );
}

/** Of an event and a prospect, the modality is a part of its list. */
function listOfPath({ type }: RecordField): string | undefined {
  return /^(?:Event|Prospect)Modality$/.test(type) ? "modalities" : undefined;
}

/** The fields of a record that evidence can support. */
function supportedFields(type: string): ReadonlySet<string> {
  return new Set<string>(SUPPORTED[type] ?? []);
}

const ACT_FIELDS = ["kind", "date", "place", "modality", "participants", "weapons", "links"];
const SUPPORTED: Readonly<Record<string, readonly string[]>> = {
  ConflictEvent: ACT_FIELDS,
  Prospect: ACT_FIELDS,
  Actor: ["names", "kind", "identity", "aliases", "posts", "relations", "country"],
  Figure: [
    "measure",
    "value",
    "unit",
    "subject",
    "place",
    "asOf",
    "period",
    "modality",
    "event",
    "prospect",
  ],
};
