import type { VNode } from "preact";
import { usePage } from "../shell/pageContext.js";
import { outcomeOf } from "./incoming.js";
import { ActLine } from "./lines.js";
import { Section } from "./Section.js";
import { fateWord, word } from "./words.js";

/** What became of a claim or a prospect, by what the records say. */
export function OutcomeList({ id }: { readonly id: string }): VNode | null {
  const { language } = usePage();
  const outcome = outcomeOf.get(id);
  if (!outcome) return null;
  const { fates } = outcome;
  return (
    <Section id="outcome" name={word("outcome", language)}>
      {fates.length === 0 && <p>{word("outcomeNone", language)}</p>}
      <ul class="lines">
        {fates.map(({ kind, by }) => (
          <li key={`${kind}/${by.id}`}>
            <strong>{fateWord(kind, language)}</strong>: <ActLine act={by} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
