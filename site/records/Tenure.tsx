import { formatDate, type Actor } from "iraq-conflict-data";
import type { VNode } from "preact";
import { usePage } from "../shell/pageContext.js";
import { Anchor } from "./Anchor.js";
import { Chain } from "./Chain.js";
import { SourceLink, Term } from "./references.js";
import { word } from "./words.js";

/** From when to when a post or a relation held, the days that evidence attests, and the evidence. */
export function Tenure({
  held: { valid, attested, evidence },
}: {
  readonly held: Pick<Actor["posts"][number], "valid" | "attested" | "evidence">;
}): VNode {
  const { language } = usePage();
  return (
    <>
      <span class="faint">
        {valid !== "/" && (
          <>
            {formatDate(valid, { language })} <code>{valid}</code> ·{" "}
          </>
        )}
        {attested && (
          <>
            {word("attested", language)} <code>{spanText(attested)}</code>
          </>
        )}
      </span>
      {evidence.length > 0 && (
        <details>
          <summary>
            {word("evidence", language)} ({evidence.length})
          </summary>
          <ul class="evidence">
            {evidence.map((item, at) => (
              <li key={at}>
                <p>
                  <Chain item={item} /> · <Term list="statuses" id={item.status} />
                </p>
                <p>
                  <Anchor item={item} />
                </p>
                <p class="faint">
                  <SourceLink id={item.source} />
                  {item.paragraph !== undefined &&
                    `, ${word("paragraph", language)} ${String(item.paragraph)}`}
                  {item.attests && (
                    <>
                      {" "}
                      · {word("attested", language)} <code>{item.attests}</code>
                    </>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function spanText({ first, last }: { readonly first: string; readonly last: string }): string {
  return first === last ? first : `${first}/${last}`;
}
