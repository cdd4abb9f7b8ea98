import type { Act, Figure } from "iraq-conflict-data";
import type { EventCriteria } from "iraq-conflict-data/event-index";
import { selectFigures } from "iraq-conflict-data/query";
import type { Atlas } from "./atlas.js";
import type { ExplorerState } from "./explorerState.js";

/** The acts that search found, with the best first: rank by id. */
export type Found = ReadonlyMap<string, number>;

/** What a state asks of acts, as criteria of the package. What is left empty is not asked. */
export function criteriaOf(state: ExplorerState): EventCriteria {
  const { during, certain, kind, actor, role, place, modality, status, source, witnesses } = state;
  const asked = {
    during,
    kind,
    involving: actor,
    role,
    at: place,
    modality,
    status,
    source,
    witnesses,
    certainty: during !== "" && certain ? "certain" : "",
  };
  return Object.fromEntries(
    Object.entries(asked).filter(([, value]) => value !== "" && value !== 0),
  );
}

/** The acts that a state asks for: in the order of time, or the best first when words were searched. */
export function selectShown(atlas: Atlas, state: ExplorerState, found?: Found): readonly Act[] {
  const shelf = atlas.shelves[state.show];
  const criteria = criteriaOf(state);
  const acts = Object.keys(criteria).length === 0 ? shelf.acts : shelf.select(criteria);
  if (!found) return acts;
  const rank = ({ id }: Act): number => found.get(originalId(id)) ?? Infinity;
  return acts.filter((act) => rank(act) < Infinity).sort((left, right) => rank(left) - rank(right));
}

/** The figures of a measure that a state asks for: of its criteria those that figures have. */
export function figuresShown({ records }: Atlas, state: ExplorerState): readonly Figure[] {
  const { kind: _kind, role: _role, modality: _modality, ...criteria } = criteriaOf(state);
  return selectFigures(records.figures, {
    ...criteria,
    measure: state.measure as Figure["measure"],
  });
}

/** What copies of a record are marked with, when the explorer is tried with more records than there are. */
export const COPY_MARK = "~";

/** The id of the record that a copy was made from. */
export function originalId(id: string): string {
  const at = id.indexOf(COPY_MARK);
  return at < 0 ? id : id.slice(0, at);
}
