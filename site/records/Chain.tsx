import { chainOf } from "iraq-conflict-data";
import type { VNode } from "preact";
import { usePage } from "../shell/pageContext.js";
import type { EvidenceItem } from "./EvidenceList.js";
import { known, sourceById } from "./dataset.js";
import { ActorLink } from "./references.js";
import { separated } from "./separated.js";

/** The way of the words: the speaker, those who passed them on, the outlet. */
export function Chain({
  item,
}: {
  readonly item: Pick<EvidenceItem, "source" | "speaker" | "via">;
}): VNode {
  const { language } = usePage();
  const chain = chainOf(item, [known(sourceById, item.source)]);
  return (
    <span class="chain">
      {separated(
        chain.map((id) => <ActorLink key={id} id={id} />),
        language === "ar" ? " ← " : " → ",
      )}
    </span>
  );
}
