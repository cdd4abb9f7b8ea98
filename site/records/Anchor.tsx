import type { VNode } from "preact";
import { known, sourceById } from "./dataset.js";

/** Languages that are written from right to left, of those that sources are in. */
const RIGHT_TO_LEFT = new Set(["ar", "fa", "ckb", "ur", "he"]);

/** The few words of a source that lead to the place, in its own language and direction. */
export function Anchor({
  item,
}: {
  readonly item: { readonly source: string; readonly phrase: string };
}): VNode {
  const { language } = known(sourceById, item.source);
  const [base = language] = language.split("-");
  return (
    <q class="anchor" lang={language} dir={RIGHT_TO_LEFT.has(base) ? "rtl" : "ltr"}>
      {item.phrase}
    </q>
  );
}
