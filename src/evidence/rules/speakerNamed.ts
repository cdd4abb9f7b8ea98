import { evidenceOf } from "../../check/evidenceOf.js";
import type { EvidenceRule } from "../evidenceRule.js";
import { nameFinder } from "../nameFinder.js";

/** Whoever speaks, or passes words on, is the source's outlet or is named in the source. */
export const speakerNamed: EvidenceRule = {
  name: "speaker-named",
  *check(held) {
    const { isNamed } = nameFinder(held);
    const outlets = new Map(held.dataset.sources.map(({ id, outlet }) => [id, outlet]));
    for (const { item, collection, id, field } of evidenceOf(held.dataset)) {
      const { source, speaker, via = [] } = item;
      if (!held.paragraphs.has(source)) continue;
      for (const [name, actor] of [
        ["speaker", speaker],
        ...via.map((relay) => ["via", relay] as const),
      ] as const) {
        if (actor === outlets.get(source)) continue;
        if (isNamed(actor, source)) continue;
        yield {
          collection,
          id,
          field: `${field}.${name}`,
          what: `${actor} is neither the outlet of ${source} nor named in it.`,
          fix: `Name the actor that says it, such as ${outlets.get(source) ?? ""}, or add the spelling to the aliases of ${actor}.`,
        };
      }
    }
  },
};
