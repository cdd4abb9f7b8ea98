import type { Act, Actor, Evidence, Figure } from "iraq-conflict-data";
import type { VNode } from "preact";
import { usePage } from "../shell/pageContext.js";
import { Anchor } from "./Anchor.js";
import { Chain } from "./Chain.js";
import { known, sourceById } from "./dataset.js";
import { FieldName } from "./FieldName.js";
import { PlaceLink, SourceLink, Term } from "./references.js";
import { separated } from "./separated.js";
import { word } from "./words.js";

/** An item of evidence of any record. */
export type EvidenceItem =
  Act["evidence"][number] | Actor["evidence"][number] | Figure["evidence"][number];

/** Who says it, how surely, through whom, in which words, and where they stand. */
export function EvidenceList({ items }: { readonly items: readonly EvidenceItem[] }): VNode {
  return (
    <ol class="evidence">
      {items.map((item, at) => (
        <EvidenceEntry key={at} item={item} />
      ))}
    </ol>
  );
}

function EvidenceEntry({ item }: { readonly item: EvidenceItem }) {
  const { language } = usePage();
  const { source, status, paragraph, supports, says } = item;
  const { url } = known(sourceById, source);
  return (
    <li>
      <p>
        <Chain item={item} /> · <Term list="statuses" id={status} />
      </p>
      <p>
        <Anchor item={item} />
      </p>
      {says && (
        <p class="otherwise">
          {word("says", language)} <Otherwise says={says} />
        </p>
      )}
      <p class="faint">
        <SourceLink id={source} />
        {paragraph !== undefined && `, ${word("paragraph", language)} ${String(paragraph)}`}
        {url && (
          <>
            {" · "}
            <a href={url} rel="external">
              {word("openPage", language)}
            </a>
          </>
        )}
        {" · "}
        {word("supports", language)}{" "}
        {separated(
          supports.map((field) => <FieldName key={field} field={field} />),
          language === "ar" ? "، " : ", ",
        )}
      </p>
    </li>
  );
}

/** What a paragraph gives otherwise than the record. */
function Otherwise({ says }: { readonly says: NonNullable<Evidence["says"]> }) {
  const { kind, date, place, modality } = says;
  return (
    <>
      {separated([
        ...(kind ? [<Term key="kind" list="event-kinds" id={kind} />] : []),
        ...(date ? [<code key="date">{date}</code>] : []),
        ...(place ? [<PlaceLink key="place" id={place} />] : []),
        ...(modality ? [<Term key="modality" list="modalities" id={modality} />] : []),
      ])}
    </>
  );
}
