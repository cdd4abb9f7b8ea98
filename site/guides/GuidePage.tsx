import type { VNode } from "preact";
import type { Heading } from "../markdown/renderMarkdown.js";
import { Link, usePage } from "../shell/pageContext.js";
import { Page } from "../shell/Page.js";
import { addressOfDocument, documents, type SiteDocument } from "./documents.js";
import { listedGuides } from "./listed.js";
import { htmlOf } from "./renderDocument.js";
import { word } from "./words.js";

/** A guide, with a list of its sections when there are many, and the way to the next guide. */
export function GuidePage({ document }: { readonly document: SiteDocument }): VNode {
  const { html, title, lead, headings } = htmlOf(document);
  const { name, language } = document;
  // The list of sections stands after what introduces them.
  const end = html.includes("<h2") ? html.indexOf("<h2") : html.length;
  const isBilingual = documents.filter((other) => other.name === name).length > 1;
  return (
    <Page
      language={language}
      path={addressOfDocument(document)}
      title={title}
      description={lead || title}
      bilingual={isBilingual}
      styles={["markdown.css"]}
    >
      <div class="prose" dangerouslySetInnerHTML={{ __html: html.slice(0, end) }} />
      <Contents sections={headings.filter(({ level }) => level === 2)} />
      <div class="prose" dangerouslySetInnerHTML={{ __html: html.slice(end) }} />
      <Next document={document} />
    </Page>
  );
}

function Contents({ sections }: { readonly sections: readonly Heading[] }) {
  const { language } = usePage();
  if (sections.length < 5) return null;
  return (
    <nav class="contents" aria-label={word("onThisPage", language)}>
      <ul>
        {sections.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Next({ document }: { readonly document: SiteDocument }) {
  const { language } = usePage();
  const all = listedGuides(language).flatMap((section) => section.documents);
  const next = all[all.indexOf(document) + 1];
  if (next?.language !== language) return null;
  return (
    <p>
      {word("next", language)}: <DocumentLink document={next} />
    </p>
  );
}

/** A link to a document by its title. */
export function DocumentLink({ document }: { readonly document: SiteDocument }): VNode {
  const { language } = usePage();
  const isOther = document.language !== language;
  return (
    <Link to={addressOfDocument(document)} {...(isOther && { language: document.language })}>
      {htmlOf(document).title}
    </Link>
  );
}
