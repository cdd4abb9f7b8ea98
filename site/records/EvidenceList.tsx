import type { Act, Actor, Figure } from "iraq-conflict-data";
import type { VNode } from "preact";
import { usePage } from "../shell/pageContext.js";
import { directionOf, type Language } from "../shell/languages.js";
import { word } from "./words.js";
import { known, sourceById } from "./dataset.js";
import { ActorLink, SourceLink, Term } from "./references.js";

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
  const { source, speaker, status, via = [], phrase, paragraph, supports } = item;
  const { language: printed, url, outlet } = known(sourceById, source);
  const spoken = printed.startsWith("ar") ? "ar" : "en";
  return (
    <li>
      <ActorLink id={speaker} /> · <Term list="statuses" id={status} />
      {via.length > 0 && (
        <>
          {" "}
          · {word("through", language)}{" "}
          {via.map((id, at) => (
            <>
              {at > 0 && ", "}
              <ActorLink id={id} />
            </>
          ))}
        </>
      )}
      <br />
      <q class="anchor" lang={printed} dir={directionOf(spoken satisfies Language)}>
        {phrase}
      </q>
      <br />
      <span class="faint">
        <ActorLink id={outlet} />: <SourceLink id={source} />
        {paragraph === undefined ? "" : `, ${word("paragraph", language)} ${paragraph}`}
        {url && (
          <>
            {" · "}
            <a href={url} rel="external">
              {word("openPage", language)}
            </a>
          </>
        )}
        <br />
        {word("supports", language)} <code>{supports.join(" ")}</code>
      </span>
    </li>
  );
}
