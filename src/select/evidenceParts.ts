import type { Evidence } from "../model/evidence.js";
import { statuses } from "../vocabulary/statuses.js";
import type { Parts } from "./table.js";

/** What can be asked of one and the same evidence item, whatever the record. */
export const evidenceParts: Parts<{ readonly evidence: readonly Evidence[] }, Evidence> = {
  name: "evidence",
  of: ({ evidence }) => evidence,
  criteria: {
    status: { of: [({ status }) => status], terms: [statuses] },
    speaker: { of: [({ speaker }) => speaker] },
    source: { of: [({ source }) => source] },
  },
};
