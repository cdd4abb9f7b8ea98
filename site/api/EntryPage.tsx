import * as library from "iraq-conflict-data";
import type { VNode } from "preact";
import { highlight } from "../markdown/highlight.js";
import { Page } from "../shell/Page.js";
import { addressOf } from "./addresses.js";
import type { ApiEntry } from "./apiExports.js";
import { CommentText, firstSentence } from "./CommentText.js";
import { ExportList } from "./ExportList.js";
import { apiExports } from "./reference.js";
import { specifierOf } from "./slugs.js";

/** An entry: what it has, a first program, a first record, all its exports. */
export function EntryPage({ entry: { path, comment } }: { readonly entry: ApiEntry }): VNode {
  const items = apiExports.filter(({ entries }) => entries.includes(path));
  const summary = comment?.summary ?? [];
  const record = firstRecord(path);
  return (
    <Page
      language="en"
      path={addressOf.entry(path)}
      title={specifierOf(path)}
      description={firstSentence(summary.map(({ text }) => text).join("")).replaceAll("`", "")}
      bilingual={false}
      styles={["markdown.css", "api.css"]}
    >
      <CommentText parts={summary} />
      <h2 id="program">A first program</h2>
      {comment?.getTags("@example").map(({ content }, at) => (
        <CommentText key={at} parts={content} />
      ))}
      {record !== undefined && (
        <>
          <h2 id="record">A first record</h2>
          <p>
            The first of this collection, as JSON. What each field means, and how often it is
            filled, stands in the codebook.
          </p>
          <div
            dangerouslySetInnerHTML={{ __html: highlight(JSON.stringify(record, null, 2), "json") }}
          />
        </>
      )}
      <ExportList items={items} />
    </Page>
  );
}

function firstRecord(path: string): unknown {
  const [, name = "", year] = path.split("/");
  const records: unknown = (library as Readonly<Record<string, unknown>>)[name];
  if (!Array.isArray(records)) return undefined;
  return year === undefined
    ? records[0]
    : library.events.find(({ date }) => date.earliest?.startsWith(year));
}
