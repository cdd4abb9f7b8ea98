import { codedFields } from "../codedFields.js";
import { publishersOf } from "../publishersOf.js";
import type { Rule } from "../rule.js";

/** What a page with an address tells of its publisher by being there. */
const PUBLISHED = ["names", "kind", "identity"];

/** Every coded field is supported by a paragraph, or listed as inferred with the reason. */
export const fieldsSupported: Rule = {
  name: "fields-supported",
  *check(dataset) {
    const publishers = publishersOf(dataset);
    for (const { collection, id, fields, evidence, inferred } of codedFields(dataset)) {
      const covered = new Set([
        ...evidence.flatMap(({ supports }) => supports),
        ...inferred.map(({ field }) => field),
        ...(collection === "actors" && publishers.has(id) ? PUBLISHED : []),
      ]);
      for (const field of fields) {
        if (covered.has(field) || covered.has(field.split(".")[0] ?? field)) continue;
        yield {
          collection,
          id,
          field,
          what: "No paragraph supports this field.",
          fix: "Name it in the `supports` of a paragraph that says so, or list it under `inferred` with the reason.",
        };
      }
    }
  },
};
