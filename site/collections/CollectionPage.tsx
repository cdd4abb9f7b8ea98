import type { ComponentChildren, VNode } from "preact";
import { figuresByMeasure, termLabel } from "../records/dataset.js";
import { addressOf } from "../records/addresses.js";
import type { Language } from "../shell/languages.js";
import { Page } from "../shell/Page.js";
import { Link, usePage, wayTo } from "../shell/pageContext.js";
import { word as shellWord } from "../shell/words.js";
import { Rows } from "./Rows.js";
import type { Row } from "./table.js";
import { tableOf, type Collection } from "./tables.js";
import { lead, word } from "./words.js";

/** How many rows the page has before the script brings all. */
const FIRST = 50;

/** The page of a collection: a table that sorts and filters, and below it a list of everything. */
export function CollectionPage({
  collection,
  language,
}: {
  readonly collection: Collection;
  readonly language: Language;
}): VNode {
  return (
    <Page
      language={language}
      path={`${collection}/`}
      title={shellWord(collection, language)}
      description={lead(collection, language)}
      styles={["collections.css"]}
      scripts={["collection.js"]}
      wide
    >
      <Content collection={collection} />
    </Page>
  );
}

function Content({ collection }: { readonly collection: Collection }) {
  const page = usePage();
  const { language } = page;
  const { columns, rows } = tableOf(collection, language);
  const name = shellWord(collection, language);
  return (
    <>
      <p class="lead">{lead(collection, language)}</p>
      {collection === "figures" && <Measures />}
      <h2>
        {word("asTable", language)} <span class="faint">{rows.length.toLocaleString("en")}</span>
      </h2>
      <p id="table-state" role="status" />
      <div
        id="table"
        data-twin="skip"
        data-name={name}
        data-rows={wayTo(page, `assets/collections/${collection}.${language}.json`)}
      >
        <Rows name={name} columns={columns} rows={rows.slice(0, FIRST)} up="../" />
      </div>
      <Everything rows={rows} collection={collection} />
    </>
  );
}

/** The series of figures. */
function Measures() {
  const { language } = usePage();
  return (
    <>
      <h2>{word("measures", language)}</h2>
      <ul class="columns">
        {[...figuresByMeasure].map(([measure, figures]) => (
          <li key={measure}>
            <Link to={addressOf.series(measure)}>{termLabel("measures", measure, language)}</Link>{" "}
            <span class="faint">{figures.length}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** All records, as links under their year or letter. */
function Everything({
  rows,
  collection,
}: {
  readonly rows: readonly Row[];
  readonly collection: Collection;
}) {
  const { language } = usePage();
  const dated = tableOf(collection, language).columns.findIndex(({ id }) => id === "date");
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const heading = headingOf(row, dated) || word("noYear", language);
    const group = groups.get(heading);
    if (group) group.push(row);
    else groups.set(heading, [row]);
  }
  return (
    <section aria-labelledby="everything">
      <h2 id="everything">{word(dated < 0 ? "allByLetter" : "allByYear", language)}</h2>
      {[...groups].map(([heading, group]) => (
        <Group key={heading} heading={heading} count={group.length}>
          {group.map(({ to, cells }) => (
            <li key={to}>
              {dated > 0 && <span class="faint">{cells[dated]} </span>}
              <Link to={to}>{dated === 2 ? `${cells[1] ?? ""}: ${cells[0] ?? ""}` : cells[0]}</Link>
            </li>
          ))}
        </Group>
      ))}
    </section>
  );
}

function Group({
  heading,
  count,
  children,
}: {
  readonly heading: string;
  readonly count: number;
  readonly children: ComponentChildren;
}) {
  return (
    <details>
      <summary>
        {heading} <span class="faint">({count})</span>
      </summary>
      <ul class="all">{children}</ul>
    </details>
  );
}

/** The year, or the first letter without the Arabic article. */
function headingOf({ keys, cells: [name = ""] }: Row, dated: number): string {
  if (dated >= 0)
    return String(keys[dated] ?? "")
      .trim()
      .slice(0, 4);
  const [first = ""] = name.replace(/^ال(?=.)/u, "");
  return first.toUpperCase();
}
