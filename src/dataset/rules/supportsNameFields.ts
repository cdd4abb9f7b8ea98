import { codedFields } from "../codedFields.js";
import type { Rule } from "../rule.js";

/** What evidence supports, and what is inferred, are fields that the record has. */
export const supportsNameFields: Rule = {
  name: "supports-name-fields",
  *check(dataset) {
    for (const { collection, id, nameable, evidence, inferred } of codedFields(dataset)) {
      const named = [
        ...evidence.flatMap(({ supports }, index) =>
          supports.map((name) => ({ name, field: `evidence.${index}.supports` })),
        ),
        ...inferred.map(({ field }, index) => ({ name: field, field: `inferred.${index}.field` })),
      ];
      for (const { name, field } of named) {
        if (nameable.has(name)) continue;
        yield {
          collection,
          id,
          field,
          what: `"${name}" is not a coded field of this record.`,
          mend: `Its coded fields: ${[...nameable].join(", ")}.`,
        };
      }
    }
  },
};
