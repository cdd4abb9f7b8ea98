import { Fragment, type VNode } from "preact";
import MarkdownIt from "markdown-it";
import { Page } from "../shell/Page.js";
import { addressOf } from "./addresses.js";
import { ExportSection } from "./ExportSection.js";
import type { Question } from "./questions.js";
import { apiExports } from "./reference.js";

const markdown = new MarkdownIt();

/** A question, and every export that helps to answer it. */
export function QuestionPage({ question }: { readonly question: Question }): VNode {
  const { id, title, about } = question;
  const items = apiExports.filter((item) => item.question === question);
  return (
    <Page
      language="en"
      path={addressOf.question(id)}
      title={title}
      description={about.replaceAll("`", "")}
      bilingual={false}
      styles={["markdown.css", "api.css"]}
    >
      <p class="lead" dangerouslySetInnerHTML={{ __html: markdown.renderInline(about) }} />
      <nav aria-label="On this page" class="on-page">
        {items.map(({ name, anchor }, at) => (
          <Fragment key={anchor}>
            {at > 0 && " · "}
            <a href={`#${anchor}`}>
              <code>{name}</code>
            </a>
          </Fragment>
        ))}
      </nav>
      {items.map((item) => (
        <ExportSection key={item.anchor} item={item} />
      ))}
    </Page>
  );
}
