import type { Act, Figure } from "iraq-conflict-data";
import { isEvent } from "./isEvent.js";

/** Where the page of a record stands: these addresses are cited in footnotes, so they never change. */
export const addressOf = {
  act: (act: Act): string => `${isEvent(act) ? "events" : "prospects"}/${act.id}/`,
  actor: (id: string): string => `actors/${id}/`,
  figure: ({ measure, id }: Pick<Figure, "measure" | "id">): string => `figures/${measure}/#${id}`,
  series: (measure: string): string => `figures/${measure}/`,
  place: (id: string): string => `places/${id}/`,
  source: (id: string): string => `sources/${id}/`,
  /** A term stands on the page of its list in the codebook. */
  term: (list: string, id: string): string => `codebook/${list}/#${id}`,
};
