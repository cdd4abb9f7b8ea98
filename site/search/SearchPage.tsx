import type { VNode } from "preact";
import type { Language } from "../shell/languages.js";
import { Page } from "../shell/Page.js";
import { Link } from "../shell/pageContext.js";
import { word } from "./words.js";

/** The page that a search can be linked by: `search/?q=…`. Its script puts the search in. */
export function SearchPage({ language }: { readonly language: Language }): VNode {
  return (
    <Page
      language={language}
      path="search/"
      title={word("search", language)}
      description={word("searchAbout", language)}
      scripts={["searchPage.js"]}
      styles={["search.css"]}
    >
      <p>{word("searchAbout", language)}</p>
      <div id="search">
        <noscript>
          <p>{word("withoutScript", language)}</p>
        </noscript>
        <p class="faint">
          <Link to="events/">{word("events", language)}</Link> ·{" "}
          <Link to="actors/">{word("actors", language)}</Link> ·{" "}
          <Link to="places/">{word("places", language)}</Link> ·{" "}
          <Link to="sources/">{word("sources", language)}</Link>
        </p>
      </div>
    </Page>
  );
}
