import { terms } from "iraq-conflict-data";
import type { VNode } from "preact";
import type { Language } from "../shell/languages.js";
import { Page } from "../shell/Page.js";
import { Link } from "../shell/pageContext.js";
import { word as shellWord } from "../shell/words.js";
import { addressOf } from "./addresses.js";
import { listName, LISTS } from "./lists.js";
import { RECORD_TYPES } from "./RecordTypePage.js";
import { word } from "./words.js";

/** The front page of the codebook. */
export function CodebookIndex({ language }: { readonly language: Language }): VNode {
  const pages = [
    ["rules", "hardCases", "hardCasesAbout"],
    ["reliability", "reliability", "reliabilityAbout"],
    ["coverage", "coverage", "coverageAbout"],
    ["contradictions", "contradictions", "contradictionsAbout"],
    ["crosswalks", "crosswalks", "crosswalksAbout"],
  ] as const;
  return (
    <Page
      language={language}
      path="codebook/"
      title={word("codebook", language)}
      description={word("codebookAbout", language)}
    >
      <p class="lead">{word("codebookAbout", language)}</p>
      <h2 id="records">{word("fields", language)}</h2>
      <ul>
        {RECORD_TYPES.map(({ collection, records }) => (
          <li key={collection}>
            <Link to={addressOf.records(collection)}>{shellWord(collection, language)}</Link>{" "}
            <span class="faint">{records.length}</span>
          </li>
        ))}
      </ul>
      <h2 id="lists">{word("lists", language)}</h2>
      <ul>
        {LISTS.map((list) => (
          <li key={list}>
            <Link to={addressOf.list(list)}>{listName(list, language)}</Link>{" "}
            <span class="faint">
              <code>{list}</code> · {terms.filter((term) => term.list === list).length}
            </span>
          </li>
        ))}
      </ul>
      {pages.map(([name, title, about]) => (
        <section key={name}>
          <h2 id={name}>
            <Link to={addressOf[name]}>{word(title, language)}</Link>
          </h2>
          <p>{word(about, language)}</p>
        </section>
      ))}
    </Page>
  );
}
