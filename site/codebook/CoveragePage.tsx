import { actors, events, figures, places, prospects, sources } from "iraq-conflict-data";
import type { VNode } from "preact";
import { coverageSections } from "../../src/reports/coverage.js";
import type { ReportTable } from "../../src/reports/markdownTable.js";
import { countryName } from "../records/countryName.js";
import { actorById, placeById } from "../records/dataset.js";
import { ActorLink, Term } from "../records/references.js";
import { separated } from "../records/separated.js";
import type { Language } from "../shell/languages.js";
import { Page } from "../shell/Page.js";
import { usePage } from "../shell/pageContext.js";
import { addressOf } from "./addresses.js";
import { gaps, leftOut } from "./codingData.js";
import { coverageWord } from "./coverageWords.js";
import { word } from "./words.js";

const sections = coverageSections(
  { events, prospects, figures, places, sources, actors },
  gaps,
  leftOut,
);

/** What the records cover, and what is known to be missing. */
export function CoveragePage({ language }: { readonly language: Language }): VNode {
  return (
    <Page
      language={language}
      path={addressOf.coverage}
      title={word("coverage", language)}
      description={word("coverageAbout", language)}
      styles={["codebook.css"]}
    >
      <p class="lead">{word("coverageAbout", language)}</p>
      {sections.map(({ heading, before, tables, after }) => (
        <section key={heading}>
          <h2 id={heading.toLowerCase().replaceAll(" ", "-")}>{coverageWord(heading, language)}</h2>
          {before !== undefined && <p>{coverageWord(before, language)}</p>}
          {tables.map((table) => (
            <Table key={table.head[0]} table={table} name={coverageWord(heading, language)} />
          ))}
          {after !== undefined && (
            <p>
              {coverageWord("Leads that did not become records", language)}: {leftOut.length}
            </p>
          )}
        </section>
      ))}
    </Page>
  );
}

function Table({
  table: { head, rows },
  name,
}: {
  readonly table: ReportTable;
  readonly name: string;
}) {
  const { language } = usePage();
  return (
    <div
      class="scroll"
      tabIndex={0}
      role="region"
      aria-label={`${name}: ${coverageWord(head[0] ?? "", language)}`}
    >
      <table>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {coverageWord(cell, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, at) => (
            <tr key={at}>
              {cells.map((cell, column) => (
                <td key={column}>
                  <Cell column={head[column] ?? ""} text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const nameByEnglish = new Map([...placeById.values()].map(({ names }) => [names.en, names]));

/** A cell of the report as a reader of the page wants it: by its name in this language, with a link. */
function Cell({ column, text }: { readonly column: string; readonly text: string }) {
  const { language } = usePage();
  const id = text.replaceAll("`", "");
  switch (column) {
    case "kind":
      return <Term list="event-kinds" id={id} />;
    case "group":
      return <Term list="event-groups" id={id} />;
    case "sort":
      return <Term list="source-kinds" id={id} />;
    case "who counts attacks":
      return actorById.has(id) ? <ActorLink id={id} /> : <>{id}</>;
    case "repeats an agency":
      return text.split(", ").every((one) => actorById.has(one)) ? (
        <>
          {separated(
            text.split(", ").map((one) => <ActorLink key={one} id={one} />),
            ", ",
          )}
        </>
      ) : (
        <>{coverageWord(text, language)}</>
      );
    case "country of the outlet":
      return <>{coverageWord(countryName(text, language), language)}</>;
    case "governorate or country":
      return <>{nameByEnglish.get(text)?.[language] ?? coverageWord(text, language)}</>;
    case "what":
    case "why":
      return (
        <span lang="en" dir="ltr">
          {text}
        </span>
      );
    case "when":
      return <span class="ltr">{text}</span>;
    default:
      return <>{coverageWord(text, language)}</>;
  }
}
