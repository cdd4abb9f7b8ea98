import type { CrosswalkEntry, ProspectEntry } from "iraq-conflict-data";
import type { VNode } from "preact";
import { Term } from "../records/references.js";
import { usePage } from "../shell/pageContext.js";
import { word } from "./words.js";

/** A code of another scheme, with how close it is; or the reason why there is none. */
export function CodeOf({ entry }: { readonly entry: CrosswalkEntry | ProspectEntry }): VNode {
  const { language } = usePage();
  return (
    <span>
      {"modality" in entry && (
        <>
          <Term list="modalities" id={entry.modality} />:{" "}
        </>
      )}
      <code>{entry.scheme.toUpperCase()}</code>{" "}
      {"code" in entry ? (
        <>
          <code>{entry.code}</code> <span class="faint">{word(entry.match, language)}</span>
        </>
      ) : (
        <span class="faint">{reasonFor(entry.none, language)}</span>
      )}
    </span>
  );
}

const REASONS = {
  "not-covered": { en: "none: not covered", ar: "لا رمز: خارج نطاقه" },
  dropped: { en: "none: no longer covered", ar: "لا رمز: لم يعد في نطاقه" },
  "only-if-lethal": { en: "none, unless somebody was killed", ar: "لا رمز إلا إذا قتل أحد" },
  attribute: { en: "none: an attribute of other codes", ar: "لا رمز: صفة لرموز أخرى" },
  "too-general": { en: "none: the term is more general", ar: "لا رمز: المصطلح أعم" },
  "not-done": { en: "none: the act is not done", ar: "لا رمز: الفعل لم يقع" },
  conditional: { en: "none: it may never happen", ar: "لا رمز: قد لا يقع أبدا" },
} as const;

function reasonFor(none: keyof typeof REASONS, language: "en" | "ar"): string {
  return REASONS[none][language];
}
