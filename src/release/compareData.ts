import { diffRecords, type RecordChange } from "../history/diffRecords.js";
import { isFor, type Reason } from "../history/reasons.js";
import type { RecordSet } from "../history/recordSet.js";
import type { Bump } from "./bump.js";
import type { Finding } from "./finding.js";

/**
 * Compares the records of two releases by the rules of docs/versioning.md.
 *
 * @param before - The earlier set.
 * @param after - The later one.
 * @param reasons - Why things changed: where one says `meaning: same`, new words of a definition are no new meaning.
 * @returns One finding for each record that came or went and for each field that changed.
 */
export function compareData(
  before: RecordSet,
  after: RecordSet,
  reasons: readonly Reason[] = [],
): Finding[] {
  const same = reasons.filter(({ meaning }) => meaning === "same");
  return diffRecords(before, after).map((change): Finding => {
    const record = `${change.collection}/${change.id}`;
    switch (change.kind) {
      case "added":
        return { subject: record, ...ofAdded(change, before) };
      case "removed":
        return { subject: record, ...ofRemoved(change, after) };
      case "changed": {
        const meansTheSame = same.some((reason) => isFor(reason, change));
        return { subject: `${record} ${change.field}`, ...ofChanged(change, meansTheSame) };
      }
    }
  });
}

type Judgement = Omit<Finding, "subject">;
type Change<Kind extends RecordChange["kind"]> = Extract<RecordChange, { readonly kind: Kind }>;

function ofAdded({ collection, id }: Change<"added">, { redirects }: RecordSet): Judgement {
  const retired = redirects.some(
    (redirect) => redirect.collection === collection && redirect.id === id,
  );
  return retired
    ? { bump: "major", what: "is a retired id, used again for another record" }
    : { bump: "minor", what: "is new" };
}

function ofRemoved({ collection, id }: Change<"removed">, after: RecordSet): Judgement {
  if (collection === "redirects")
    return { bump: "major", what: "is gone, so the id no longer resolves" };
  if (collection === "terms") return { bump: "major", what: "is gone" };
  const redirect = after.redirects.find((one) => one.collection === collection && one.id === id);
  if (redirect === undefined) return { bump: "major", what: "is gone without a redirect" };
  const known = new Set<string>(after[collection].map((record) => record.id));
  const lost = redirect.into.filter((successor) => !known.has(successor));
  if (lost.length > 0)
    return {
      bump: "major",
      what: `is gone, and its redirect leads to ${lost.join(", ")}, which is no record`,
    };
  return redirect.into.length === 0
    ? { bump: "minor", what: "is retracted" }
    : { bump: "minor", what: `is ${redirect.kind} into ${redirect.into.join(", ")}` };
}

function ofChanged(change: Change<"changed">, meansTheSame: boolean): Judgement {
  const { before, after } = change;
  if (before !== undefined && after !== undefined && !areOfOneType(before, after))
    return { bump: "major", what: `was ${typeOf(before)}, is ${typeOf(after)}` };
  if (isMeaning(change) && !meansTheSame && wordsOf(before) !== wordsOf(after))
    return { bump: "major", what: "means something else" };
  if (before === undefined)
    return { bump: bumpOfNew(change.field), what: `is ${shown(after)} now` };
  if (after === undefined) return { bump: "patch", what: `was ${shown(before)}, has no value now` };
  return { bump: "patch", what: `was ${shown(before)}, is ${shown(after)}` };
}

/** A field that had no value is new; one more item of a list, known by its position, is a value corrected. */
function bumpOfNew(field: string): Bump {
  return /(?:^|\.)\d+$/.test(field) ? "patch" : "minor";
}

/** What a term means: its definition, its wider term, and what the helpers read of it. */
function isMeaning({ collection, field }: Change<"changed">): boolean {
  return collection === "terms" && /^(?:definition\.\w+|broader|exclusive|done)$/.test(field);
}

/** A text without its marks and capitals: what is left is what can mean something else. */
function wordsOf(value: unknown): string {
  return String(value)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** `null` stands in for a value of any type. */
function areOfOneType(before: unknown, after: unknown): boolean {
  if (before === null || after === null) return true;
  if (typeOf(before) !== typeOf(after)) return false;
  if (!Array.isArray(before) || !Array.isArray(after)) return true;
  return before.length === 0 || after.length === 0 || typesIn(before) === typesIn(after);
}

function typesIn(list: readonly unknown[]): string {
  return [...new Set(list.map(typeOf))].sort().join();
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return `a ${typeof value}`;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
