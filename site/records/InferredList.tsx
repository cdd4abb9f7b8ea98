import type { Inference } from "iraq-conflict-data";
import type { VNode } from "preact";
import { usePage } from "../shell/pageContext.js";
import { FieldName } from "./FieldName.js";
import { Section } from "./Section.js";
import { word } from "./words.js";

/** The fields that no source states, each with the reason why it is coded. */
export function InferredList({ items }: { readonly items: readonly Inference[] }): VNode | null {
  const { language } = usePage();
  if (items.length === 0) return null;
  return (
    <Section id="inferred" name={word("inferred", language)} count={items.length}>
      <p class="faint">{word("inferredWhy", language)}</p>
      <ul class="lines">
        {items.map(({ field, reason }) => (
          <li key={field}>
            <FieldName field={field} />:{" "}
            <span lang="en" dir="ltr">
              {reason}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
