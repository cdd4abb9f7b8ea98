import { shown } from "../../errors/shown.js";
import { collectionNames } from "../collectionNames.js";
import { link } from "../derive.js";
import type { Rule } from "../rule.js";

/** A derived member that stands in a record is what would be worked out. */
export const derivedAgrees: Rule = {
  name: "derived-agrees",
  *check(dataset) {
    const linked = link(dataset);
    for (const collection of collectionNames) {
      const whole = new Map<string, unknown>(
        linked[collection].map((record) => [record.id, record]),
      );
      for (const record of dataset[collection]) {
        for (const { field, given, derived } of differences(record, whole.get(record.id))) {
          yield {
            collection,
            id: record.id,
            field,
            what: `${shown(given)} is not what the rest of the record gives.`,
            fix: `Leave it out, or write ${JSON.stringify(derived)}.`,
          };
        }
      }
    }
  },
};

interface Difference {
  readonly field: string;
  readonly given: unknown;
  readonly derived: unknown;
}

function* differences(given: unknown, derived: unknown, field = ""): Generator<Difference> {
  if (typeof given !== "object" || given === null) {
    if (given !== undefined && given !== derived) yield { field, given, derived };
    return;
  }
  if (Array.isArray(given) && Array.isArray(derived) && given.length < derived.length) {
    yield { field, given, derived };
    return;
  }
  for (const [key, inner] of Object.entries(given)) {
    const other = (derived as Readonly<Record<string, unknown>> | null | undefined)?.[key];
    yield* differences(inner, other, field === "" ? key : `${field}.${key}`);
  }
}
