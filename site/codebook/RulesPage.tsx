import { Fragment, type VNode } from "preact";
import MarkdownIt from "markdown-it";
import { addressOf as recordAddress } from "../records/addresses.js";
import { figureById, known } from "../records/dataset.js";
import { ActLink, ActorLink, PlaceLink, SourceLink } from "../records/references.js";
import { separated } from "../records/separated.js";
import type { Language } from "../shell/languages.js";
import { Page } from "../shell/Page.js";
import { Link } from "../shell/pageContext.js";
import { addressOf } from "./addresses.js";
import { chapters } from "./codingData.js";
import { word } from "./words.js";

const markdown = new MarkdownIt();

/** How hard cases are decided, each with the records that show it. The rules are in English. */
export function RulesPage({ language }: { readonly language: Language }): VNode {
  return (
    <Page
      language={language}
      path={addressOf.rules}
      title={word("hardCases", language)}
      description={word("hardCasesAbout", language)}
    >
      <p class="lead">{word("hardCasesAbout", language)}</p>
      {chapters.map(({ chapter, rules }) => (
        <Fragment key={chapter}>
          <h2 id={slug(chapter)} lang="en" dir="ltr">
            {chapter}
          </h2>
          {rules.map(({ question, rule, shownBy }) => (
            <Fragment key={question}>
              <h3 id={slug(question)} lang="en" dir="ltr">
                {question}
              </h3>
              <p
                lang="en"
                dir="ltr"
                dangerouslySetInnerHTML={{ __html: markdown.renderInline(rule) }}
              />
              {shownBy.length > 0 && (
                <p class="faint">
                  {word("shownBy", language)}:{" "}
                  {separated(shownBy.map((record) => <RecordLink key={record} record={record} />))}
                </p>
              )}
            </Fragment>
          ))}
        </Fragment>
      ))}
    </Page>
  );
}

/** A link to a record, by what it is called. */
function RecordLink({ record }: { readonly record: string }) {
  const [collection, id = ""] = record.split("/");
  switch (collection) {
    case "actors":
      return <ActorLink id={id} />;
    case "places":
      return <PlaceLink id={id} />;
    case "sources":
      return <SourceLink id={id} />;
    case "figures":
      return (
        <Link to={recordAddress.figure(known(figureById, id))}>
          <code>{id}</code>
        </Link>
      );
    default:
      return <ActLink id={id} />;
  }
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
