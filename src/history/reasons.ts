import { parse } from "yaml";
import { nearestTo } from "../errors/nearestTo.js";
import { shown } from "../errors/shown.js";
import type { Redirect } from "../model/redirect.js";
import type { RecordChange } from "./diffRecords.js";
import type { BackwardChange } from "./releaseHistory.js";

/** Why something changed, as `releases/pending.yaml` says. */
export interface Reason {
  /** The record, `events/<id>`, or all records of a collection, `events`. */
  readonly record: string;
  /** The field, with what lies in it: `date` stands for `date.edtf` too. Left out, the whole record. */
  readonly field?: string;
  /** Why, in a sentence. */
  readonly reason: string;
  /** The source that showed it. */
  readonly source?: string;
  /** `same` where a definition has other words that mean what the old ones meant. */
  readonly meaning?: string;
}

const MEMBERS = ["record", "field", "reason", "source", "meaning"];
const EXAMPLE =
  "- { record: events/2020-08-26-un-convoy-ied, field: place, reason: A second report names the road. }";

/**
 * Reads the reasons for what is not yet released.
 *
 * @param yaml - The text of `releases/pending.yaml`.
 * @throws {RangeError} When it is no list of reasons; the message says which entry is wrong.
 * @example
 * ```ts
 * readReasons("- { record: events/raid, reason: A slip. }"); // => [{ record: "events/raid", reason: "A slip." }]
 * ```
 */
export function readReasons(yaml: string): readonly Reason[] {
  const entries = (parse(yaml) ?? []) as unknown;
  if (!Array.isArray(entries)) throw wrong(" is not a list");
  return entries.map((entry: unknown, index) => {
    if (!isReason(entry))
      throw wrong(`, entry ${index + 1}, lacks a record or a reason, or has something else`);
    return entry;
  });
}

function isReason(entry: unknown): entry is Reason {
  if (typeof entry !== "object" || entry === null) return false;
  const { record, reason } = entry as Partial<Record<string, unknown>>;
  return (
    typeof record === "string" &&
    typeof reason === "string" &&
    Object.entries(entry).every(
      ([name, value]) => MEMBERS.includes(name) && typeof value === "string",
    )
  );
}

function wrong(what: string): RangeError {
  return new RangeError(
    `releases/pending.yaml${what}. Write each entry with ${MEMBERS.join(", ")}, such as:\n${EXAMPLE}`.replace(
      " ,",
      ",",
    ),
  );
}

/**
 * Gives each change its reason: the one for its field before the one for its record, and that before the one for
 * its collection. What left a redirect has the reason of that.
 *
 * @param changes - What changed.
 * @param reasons - The reasons that wait.
 * @param redirects - Where retired ids went.
 */
export function explain(
  changes: readonly BackwardChange[],
  reasons: readonly Reason[],
  redirects: readonly Redirect[],
): BackwardChange[] {
  return changes.map((change) => {
    const [nearest] = reasons
      .filter((reason) => isFor(reason, change))
      .sort((one, other) => closeness(other) - closeness(one));
    const redirect = redirects.find(
      ({ collection, id }) => collection === change.collection && id === change.id,
    );
    const { reason = redirect?.reason, source } = nearest ?? {};
    return {
      ...change,
      ...(reason === undefined ? {} : { reason }),
      ...(source === undefined ? {} : { source }),
    };
  });
}

/**
 * Refuses a reason for something that did not change: its record or field may be misspelt.
 *
 * @param reasons - The reasons that wait.
 * @param changes - What changed.
 * @throws {RangeError} Naming the reason and the nearest records that changed.
 */
export function requireUsed(reasons: readonly Reason[], changes: readonly BackwardChange[]): void {
  for (const reason of reasons) {
    if (changes.some((change) => isFor(reason, change))) continue;
    const known = changes.map(({ collection, id }) => `${collection}/${id}`);
    const nearest = nearestTo(reason.record, [...new Set(known)]).join(", ");
    throw new RangeError(
      `releases/pending.yaml: nothing changed in ${shown(reason.record)}` +
        `${reason.field === undefined ? "" : `, field ${shown(reason.field)}`}. ` +
        (nearest === "" ? "Nothing changed at all." : `Nearest that changed: ${nearest}.`),
    );
  }
}

/**
 * What was changed or removed without a word why. An addition speaks for itself, by its evidence.
 *
 * @param changes - Changes with their reasons.
 */
export function unexplained(changes: readonly BackwardChange[]): BackwardChange[] {
  return changes.filter(({ kind, reason }) => kind !== "added" && reason === undefined);
}

/**
 * Whether a reason is for a change: it names the collection, the record, or the field or what holds it.
 *
 * @param reason - The reason.
 * @param change - The change.
 */
export function isFor({ record, field }: Reason, change: BackwardChange | RecordChange): boolean {
  return (
    [change.collection, `${change.collection}/${change.id}`].includes(record) &&
    (field === undefined ||
      (change.kind === "changed" && `${change.field}.`.startsWith(`${field}.`)))
  );
}

/** How near a reason is to the change that it is for: a longer path is nearer. */
function closeness({ record, field = "" }: Reason): number {
  return (record.includes("/") ? 10_000 : 0) + field.length;
}
