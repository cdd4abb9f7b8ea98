import { Fragment, type VNode } from "preact";
import { Link } from "../shell/pageContext.js";
import { addressOf } from "./addresses.js";
import { isType } from "./apiExports.js";
import { FirstSentence } from "./CommentText.js";
import { QUESTIONS } from "./questions.js";
import type { DeclaredExport } from "./reference.js";

/** Exports by question: what can be called with a line each, then the types by name. */
export function ExportList({ items }: { readonly items: readonly DeclaredExport[] }): VNode {
  return (
    <>
      {QUESTIONS.map((question) => {
        const those = items.filter((item) => item.question === question);
        const values = those.filter((item) => !isType(item));
        const types = those.filter(isType);
        return those.length === 0 ? null : (
          <section key={question.id} aria-labelledby={question.id}>
            <h2 id={question.id}>
              <Link to={addressOf.question(question.id)}>{question.title}</Link>
            </h2>
            <ul class="exports">
              {values.map((item) => (
                <li key={item.anchor}>
                  <ExportLink item={item} />: <FirstSentence parts={summaryOf(item)} />
                </li>
              ))}
              {types.length > 0 && (
                <li class="faint">
                  Types:{" "}
                  {types.map((item, at) => (
                    <Fragment key={item.anchor}>
                      {at > 0 && ", "}
                      <ExportLink item={item} />
                    </Fragment>
                  ))}
                </li>
              )}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function ExportLink({ item }: { readonly item: DeclaredExport }) {
  return (
    <Link to={addressOf.export(item)}>
      <code>{item.name}</code>
    </Link>
  );
}

function summaryOf({ reflection: { comment, signatures } }: DeclaredExport) {
  return (comment ?? signatures?.[0]?.comment)?.summary ?? [];
}
