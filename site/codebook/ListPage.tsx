import {
  events,
  figures,
  places,
  actors,
  prospects,
  sources,
  terms,
  type Act,
  type AnyTerm,
  type TermList,
} from "iraq-conflict-data";
import type { VNode } from "preact";
import { termUses } from "../../src/reports/codebook.js";
import { separated } from "../records/separated.js";
import { Term } from "../records/references.js";
import type { Language } from "../shell/languages.js";
import { Page } from "../shell/Page.js";
import { Link, usePage } from "../shell/pageContext.js";
import { addressOf } from "./addresses.js";
import { CodeOf } from "./CodeOf.js";
import { listName, recordsWith } from "./lists.js";
import { word } from "./words.js";

const uses = termUses({ events, prospects, actors, figures, places, sources });
const donePerModality = new Map(
  terms.flatMap(({ list, id, done }) => (list === "modalities" ? [[id as string, done]] : [])),
);

/** A closed list: each term with its definition, how often it is used, and its codes in other schemes. */
export function ListPage({
  list,
  language,
}: {
  readonly list: TermList;
  readonly language: Language;
}): VNode {
  const those: readonly AnyTerm[] = terms.filter((term) => term.list === list);
  const name = listName(list, language);
  const isCrossed = those.some(
    ({ crosswalk, prospects = [] }) => crosswalk.length + prospects.length > 0,
  );
  return (
    <Page
      language={language}
      path={addressOf.list(list)}
      title={name}
      description={`${name}: ${those
        .map(({ label }) => label[language])
        .join(", ")
        .slice(0, 200)}`}
      styles={["codebook.css"]}
      wide
    >
      <p>
        <code>{list}</code> · {those.length}
      </p>
      <div class="scroll" tabIndex={0} role="region" aria-label={name}>
        <table class="terms">
          <thead>
            <tr>
              <th scope="col">{word("term", language)}</th>
              <th scope="col">{word("definition", language)}</th>
              <th scope="col">
                {word(
                  list === "event-kinds" || list === "event-groups" ? "usesOfActs" : "uses",
                  language,
                )}
              </th>
              {isCrossed && <th scope="col">{word("crosswalks", language)}</th>}
            </tr>
          </thead>
          <tbody>
            {those.map((term) => (
              <TermRow key={term.id} list={list} term={term} isCrossed={isCrossed} />
            ))}
          </tbody>
        </table>
      </div>
    </Page>
  );
}

interface TermRowProps {
  readonly list: TermList;
  readonly term: AnyTerm;
  readonly isCrossed: boolean;
}

function TermRow({ list, term, isCrossed }: TermRowProps) {
  const { language } = usePage();
  const { id, label, definition, broader, crosswalk, prospects = [] } = term;
  return (
    <tr id={id}>
      <th scope="row">
        {label[language]}
        <br />
        <code>{id}</code>
        {broader !== undefined && (
          <>
            <br />
            <Term list="event-groups" id={broader} />
          </>
        )}
      </th>
      <td>{definition[language]}</td>
      <td>
        {separated(
          usesOf(list, id).map(([count, way]) =>
            count > 0 && way !== undefined ? <Link to={way}>{count}</Link> : count,
          ),
        )}
      </td>
      {isCrossed && (
        <td class="codes">
          {separated(
            [...crosswalk, ...prospects].map((entry, at) => <CodeOf key={at} entry={entry} />),
            <br />,
          )}
        </td>
      )}
    </tr>
  );
}

/** How often a term is used, and where that can be seen. Acts that are done and acts that are not stay apart. */
function usesOf(list: TermList, id: string): [count: number, way: string | undefined][] {
  const way = recordsWith(list, id, donePerModality.get(id) ?? true);
  if (list !== "event-kinds" && list !== "event-groups")
    return [[uses.get(`${list}/${id}`) ?? 0, way]];
  const member = list === "event-kinds" ? "kind" : "group";
  const count = (acts: readonly Act[]) => acts.filter((act) => act[member] === id).length;
  return [
    [count(events), way],
    [count(prospects), `explorer/?show=prospects&kind=${id}`],
  ];
}
