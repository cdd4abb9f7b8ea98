import { refuse } from "../../input/refuse.js";
import { requireShape } from "../../input/requireRecords.js";
import { having, listOf, maybe, text, type Shape } from "../../input/shape.js";
import type { CollectionName } from "../../model/collectionName.js";
import type { Locator } from "../../model/evidence.js";
import type { Source } from "../../model/source.js";
import type { CitableRecord } from "./citation.js";
import { words } from "./printable.js";

/** What a record is based on, and its collection. */
export interface Standing {
  /** The collection that holds records of its sort. */
  readonly collection: CollectionName;
  /** The paragraphs. */
  readonly locators: readonly Locator[];
}

/** A record, or a part of one, that names its paragraphs. */
interface Evidenced {
  readonly evidence: readonly Locator[];
}

/** A record with its id. */
export const IDENTIFIED: Shape = /* @__PURE__ */ having({
  id: /* @__PURE__ */ words('an id, such as "iraq"'),
});
/** The modalities of a prospect. */
const HELD_OUT: readonly string[] = ["planned", "threatened", "demanded", "conditional"];
/** Each sort of record has one of these members. */
const MARKS: readonly string[] = ["outlet", "posts", "evidence", "aliases"];
const PARAGRAPH: Shape = (value) =>
  Number.isSafeInteger(value) && (value as number) > 0
    ? undefined
    : { path: "", found: value, wanted: "the number of a paragraph, counted from 1" };
const LOCATORS: Shape = /* @__PURE__ */ listOf(
  /* @__PURE__ */ having({ source: text, paragraph: /* @__PURE__ */ maybe(PARAGRAPH) }),
);
const EVIDENCED: Shape = /* @__PURE__ */ having({ evidence: LOCATORS });
const ACTOR: Shape = /* @__PURE__ */ having({
  evidence: LOCATORS,
  posts: /* @__PURE__ */ listOf(EVIDENCED),
  relations: /* @__PURE__ */ listOf(EVIDENCED),
});
const PLACE: Shape = /* @__PURE__ */ having({
  aliases: /* @__PURE__ */ listOf(
    /* @__PURE__ */ having({ occursIn: /* @__PURE__ */ maybe(LOCATORS) }),
  ),
});

/**
 * Refuses a value that is not a record that can be cited.
 *
 * @param name - What the caller calls it.
 * @throws {RangeError} Naming the caller, what was given, and what is wanted.
 */
export function requireCitable(caller: string, record: unknown, name: string = "record"): void {
  if (typeof record !== "object" || record === null || !MARKS.some((member) => member in record)) {
    refuse(
      `${caller}: ${name}`,
      record,
      'one event, prospect, figure, actor, place or source, such as byId(events, "2020-11-17-us-embassy-rockets")',
    );
  }
  requireShape(caller, name, record, IDENTIFIED);
}

/**
 * The paragraphs that a record is based on: its evidence; for an actor, also the evidence of its posts and
 * relations; for a place, the paragraphs that print its other names.
 *
 * @throws {RangeError} When the record does not have a field that is read.
 */
export function standingOf(caller: string, record: Exclude<CitableRecord, Source>): Standing {
  if ("posts" in record) {
    requireShape(caller, "record", record, ACTOR);
    const all: readonly Evidenced[] = [record, ...record.posts, ...record.relations];
    return { collection: "actors", locators: all.flatMap(({ evidence }) => evidence) };
  }
  if ("evidence" in record) {
    requireShape(caller, "record", record, EVIDENCED);
    const isProspect = "modality" in record && HELD_OUT.includes(record.modality);
    const collection = "measure" in record ? "figures" : isProspect ? "prospects" : "events";
    return { collection, locators: record.evidence };
  }
  requireShape(caller, "record", record, PLACE);
  return {
    collection: "places",
    locators: record.aliases.flatMap(({ occursIn }) => occursIn ?? []),
  };
}
