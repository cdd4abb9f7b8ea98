import { terms, type AnyTerm, type CrosswalkEntry, type ProspectEntry } from "iraq-conflict-data";
import type { VNode } from "preact";
import { Term } from "../records/references.js";
import { separated } from "../records/separated.js";
import type { Language } from "../shell/languages.js";
import { Page } from "../shell/Page.js";
import { addressOf } from "./addresses.js";
import { CodeOf } from "./CodeOf.js";
import { word } from "./words.js";

const all: readonly AnyTerm[] = terms;
const schemes = [...new Set(all.flatMap(({ crosswalk }) => crosswalk.map(({ scheme }) => scheme)))];

/** The codes of each scheme, term by term. */
export function CrosswalksPage({ language }: { readonly language: Language }): VNode {
  return (
    <Page
      language={language}
      path={addressOf.crosswalks}
      title={word("crosswalks", language)}
      description={word("crosswalksAbout", language)}
      styles={["codebook.css"]}
    >
      <p class="lead">{word("crosswalksAbout", language)}</p>
      <p>
        {separated(
          schemes.map((scheme) => (
            <a key={scheme} href={`#${scheme}`}>
              {scheme.toUpperCase()}
            </a>
          )),
        )}
      </p>
      {schemes.map((scheme) => (
        <section key={scheme}>
          <h2 id={scheme}>{scheme.toUpperCase()}</h2>
          <div class="scroll" tabIndex={0} role="region" aria-label={scheme.toUpperCase()}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{word("term", language)}</th>
                  <th scope="col">{word("crosswalks", language)}</th>
                </tr>
              </thead>
              <tbody>
                {all
                  .map((term) => ({ term, entries: entriesOf(term, scheme) }))
                  .filter(({ entries }) => entries.length > 0)
                  .map(({ term: { list, id }, entries }) => (
                    <tr key={`${list}/${id}`}>
                      <td>
                        <Term list={list} id={id} />
                      </td>
                      <td>
                        {separated(
                          entries.map((entry, at) => <CodeOf key={at} entry={entry} />),
                          <br />,
                        )}
                      </td>
                    </tr>
                  ))}
              </tbody>
            </table>
          </div>
        </section>
      ))}
    </Page>
  );
}

function entriesOf(
  { crosswalk, prospects = [] }: AnyTerm,
  scheme: string,
): (CrosswalkEntry | ProspectEntry)[] {
  return [...crosswalk, ...prospects].filter((entry) => entry.scheme === scheme);
}
