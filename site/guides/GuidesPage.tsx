import type { VNode } from "preact";
import type { Language } from "../shell/languages.js";
import { Page } from "../shell/Page.js";
import { DocumentLink } from "./GuidePage.js";
import type { SiteDocument } from "./documents.js";
import { listedGuides } from "./listed.js";
import { htmlOf } from "./renderDocument.js";
import { word } from "./words.js";

/** The list of all guides. */
export function GuidesPage({ language }: { readonly language: Language }): VNode {
  return (
    <Page
      language={language}
      path="guides/"
      title={word("guides", language)}
      description={word("about", language)}
    >
      <p class="lead">{word("about", language)}</p>
      {listedGuides(language).map(({ heading, documents }) => (
        <section key={heading}>
          <h2 id={heading}>{word(heading, language)}</h2>
          <ul>
            {documents.map((document) => (
              <li key={document.name}>
                <Entry document={document} language={language} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}

function Entry({
  document,
  language,
}: {
  readonly document: SiteDocument;
  readonly language: Language;
}) {
  const isOwn = document.language === language;
  return (
    <>
      <DocumentLink document={document} />
      <br />
      {isOwn ? (
        <span class="faint">{htmlOf(document).lead}</span>
      ) : (
        <span class="faint">{word("inEnglish", language)}</span>
      )}
    </>
  );
}
