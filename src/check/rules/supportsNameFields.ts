import { shown } from "../../errors/shown.js";
import { codedFields } from "../codedFields.js";
import { proposer } from "../proposer.js";
import type { Rule } from "../rule.js";

/** What evidence supports, and what is inferred, are fields that the record has. */
export const supportsNameFields: Rule = {
  name: "supports-name-fields",
  *check(dataset) {
    const propose = proposer();
    for (const { collection, id, nameable, evidence, inferred } of codedFields(dataset)) {
      const named = [
        ...evidence.flatMap(({ supports }, index) =>
          supports.map((name) => ({ name, field: `evidence.${index}.supports` })),
        ),
        ...inferred.map(({ field }, index) => ({ name: field, field: `inferred.${index}.field` })),
      ];
      // A field is one of a few, so all are named; a participant or a link is one of many.
      const fields = [...nameable].filter((name) => !name.includes("."));
      for (const { name, field } of named) {
        if (nameable.has(name)) continue;
        const has = name.includes(".") ? propose(name, nameable) : fields;
        yield {
          collection,
          id,
          field,
          what: `This record has no ${shown(name)}.`,
          fix: `Name a field that it has${has.length > 0 ? `: ${has.join(", ")}` : ""}.`,
        };
      }
    }
  },
};
