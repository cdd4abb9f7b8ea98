import type { CollectionName } from "../../model/collectionName.js";
import type { Evidence } from "../../model/evidence.js";
import { actsOf } from "../actsOf.js";
import type { DraftDataset } from "../draftDataset.js";
import type { Rule } from "../rule.js";

/**
 * No two records tell the same: acts of one kind, time, place and cast, or figures of one measure, value
 * and time, that rest on the same anchors are one thing under two ids.
 */
export const recordsDistinct: Rule = {
  name: "records-distinct",
  *check(dataset) {
    const firsts = new Map<string, string>();
    for (const { collection, id, tells } of telling(dataset)) {
      const key = JSON.stringify([collection, tells]);
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, id);
      else {
        yield {
          collection,
          id,
          field: "",
          what: `The record says the same as ${first}: what, when, where, who and the anchors are the same.`,
          fix: "Merge the records, or code how they differ, such as the place.",
        };
      }
    }
  },
};

interface Telling {
  readonly collection: CollectionName;
  readonly id: string;
  readonly tells: readonly unknown[];
}

function* telling(dataset: DraftDataset): Generator<Telling> {
  for (const { collection, act } of actsOf(dataset)) {
    const { id, kind, modality, date, place, participants, evidence } = act;
    if (evidence.length === 0) continue;
    const cast = participants.map(({ actor, role }) => `${role} ${actor}`).sort();
    const what = [kind, modality, date.edtf, place?.id, cast];
    yield { collection, id, tells: [...what, anchorsOf(evidence)] };
  }
  for (const figure of dataset.figures) {
    const { id, measure, value, unit, subject, place, asOf, period, event, evidence } = figure;
    if (evidence.length === 0) continue;
    const number = [value.bound, value.best, value.low, value.high, value.word];
    const what = [measure, number, unit, subject, place?.id, asOf?.edtf, period?.edtf, event];
    yield { collection: "figures", id, tells: [...what, figure.modality, anchorsOf(evidence)] };
  }
}

function anchorsOf(evidence: readonly Evidence[]): readonly string[] {
  return evidence
    .map(({ source, paragraph, speaker, phrase }) => `${source} ${paragraph} ${speaker} ${phrase}`)
    .sort();
}
