import { terms } from "iraq-conflict-data";
import type { VNode } from "preact";
import { addressOf } from "../records/addresses.js";
import { Link } from "../shell/pageContext.js";
import { listOfType } from "./listOfType.js";

/** The terms of the closed list that a type stands for, with what they mean. */
export function TermsOfType({ type }: { readonly type: string }): VNode | null {
  const list = listOfType(type);
  return list === undefined ? null : (
    <dl class="members">
      {terms
        .filter((term) => term.list === list)
        .map(({ id, label, definition }) => (
          <>
            <dt>
              <Link to={addressOf.term(list, id)}>
                <code>{id}</code>
              </Link>{" "}
              {label.en}
            </dt>
            <dd>{definition.en}</dd>
          </>
        ))}
    </dl>
  );
}
