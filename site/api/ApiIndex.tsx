import type { VNode } from "preact";
import { Page } from "../shell/Page.js";
import { Link } from "../shell/pageContext.js";
import { addressOf } from "./addresses.js";
import { FirstSentence } from "./CommentText.js";
import { ExportList } from "./ExportList.js";
import { apiEntries, apiExports } from "./reference.js";
import { specifierOf } from "./slugs.js";

/** The front page of the reference: the entries, then every export by question. */
export function ApiIndex(): VNode {
  return (
    <Page
      language="en"
      path="api/"
      title="API reference"
      description="Every export of iraq-conflict-data, by the question that it answers."
      bilingual={false}
      styles={["markdown.css", "api.css"]}
    >
      <p class="lead">
        {apiExports.length} exports of {apiEntries.length} entries, each once, by the question that
        it answers. Helpers take records as arguments and know nothing of our collections, so they
        work on yours too.
      </p>
      <h2 id="entries">Entries</h2>
      <dl class="members">
        {apiEntries.map(({ path, comment }) => (
          <>
            <dt>
              <Link to={addressOf.entry(path)}>
                <code>{specifierOf(path)}</code>
              </Link>
            </dt>
            <dd>
              <FirstSentence parts={comment?.summary ?? []} />
            </dd>
          </>
        ))}
        <dt>
          <code>iraq-conflict-data/data/*.json</code>
        </dt>
        <dd>The same records as plain JSON, one file for each collection.</dd>
        <dt>
          <code>iraq-conflict-data/schema/*.json</code>
        </dt>
        <dd>JSON Schema of each kind of record, finished and as it is written.</dd>
      </dl>
      <ExportList items={apiExports} />
    </Page>
  );
}
