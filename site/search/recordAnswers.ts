import type {
  Actor,
  ConflictEvent,
  Figure,
  Place,
  Prospect,
  Source,
  Term,
} from "iraq-conflict-data";
import { createSearch, type SearchResult } from "iraq-conflict-data/search";
import { addressOf } from "../records/addresses.js";
import type { Language } from "../shell/languages.js";
import type { Answer } from "./answer.js";

/** What is searched, and the terms that name measures. */
export interface SearchedRecords {
  readonly events: readonly ConflictEvent[];
  readonly prospects: readonly Prospect[];
  readonly actors: readonly Actor[];
  readonly figures: readonly Figure[];
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
  readonly terms: readonly Term[];
}

/** What answers a query with records, best first. */
export type AskRecords = (words: readonly string[], language: Language) => Answer[];

const ASKED = 60;

/**
 * Makes records answer queries.
 *
 * @param records - All collections.
 * @param prebuilt - The index of them that the package has.
 */
export function recordAnswers(records: SearchedRecords, prebuilt: string): AskRecords {
  const { search } = createSearch(records, { prebuilt });
  const shown = showing(records);
  return (words, language) =>
    onePerSeries(
      search(words.join(" "), { limit: ASKED }).map((result) => ({
        ...shown(result, language),
        sort: result.collection,
        language,
        score: scoreOf(result),
      })),
    ).sort((left, right) => right.score - left.score);
}

/** How sure each way of finding a word is. */
const SURE: Readonly<Record<SearchResult["matched"][number]["how"], number>> = {
  exact: 1,
  form: 0.7,
  prefix: 0.8,
  sound: 0.6,
  typo: 0.5,
};

/** Sources repeat what events tell, so they come after them. */
const BEHIND: Readonly<Partial<Record<SearchResult["collection"], number>>> = {
  sources: 0.15,
  figures: 0.1,
};

/** The score of the package, made less for words that were found only by their sound or with another ending. */
function scoreOf({ score, matched, collection }: SearchResult): number {
  const behind = BEHIND[collection] ?? 0;
  if (score < 1) return Math.max(0, score * 0.5 - behind);
  const sure = Math.min(...matched.map(({ how }) => SURE[how]));
  return 1 + Math.max(0, (score - 1) * sure - behind);
}

/** Of the figures of one measure only the best is shown: it leads to the series, where all stand. */
function onePerSeries(answers: readonly Answer[]): Answer[] {
  const seen = new Set<string>();
  return answers.filter(({ to, sort }) => {
    const page = sort === "figures" ? to.replace(/#.*/, "") : to;
    return seen.size < seen.add(page).size;
  });
}

function showing({ events, prospects, actors, figures, places, sources, terms }: SearchedRecords) {
  const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
    new Map(items.map((item) => [item.id, item]));
  const acts = byId([...events, ...prospects]);
  const [actor, figure, place, source] = [byId(actors), byId(figures), byId(places), byId(sources)];
  const measures = new Map(
    terms.filter(({ list }) => list === "measures").map(({ id, label }) => [id as string, label]),
  );
  return (
    { collection, id }: SearchResult,
    language: Language,
  ): Omit<Answer, "sort" | "score" | "language"> => {
    switch (collection) {
      case "actors":
        return { title: actor.get(id)?.names[language] ?? id, to: addressOf.actor(id), hint: "" };
      case "places":
        return { title: place.get(id)?.names[language] ?? id, to: addressOf.place(id), hint: "" };
      case "sources": {
        const { title, published } = source.get(id) ?? {};
        return {
          title: title?.[language] ?? id,
          to: addressOf.source(id),
          hint: published?.edtf ?? "",
        };
      }
      case "figures": {
        const found = figure.get(id);
        const measure: string = found?.measure ?? "";
        const { best, low, high } = found?.value ?? {};
        return {
          title: measures.get(measure)?.[language] ?? id,
          to: addressOf.series(measure),
          hint: [best ?? low ?? high ?? "", (found?.asOf ?? found?.period)?.edtf ?? ""].join(" "),
        };
      }
      default: {
        const act = acts.get(id);
        return {
          title: act?.title[language] ?? id,
          to: act ? addressOf.act(act) : "",
          hint: act?.date.edtf ?? "",
        };
      }
    }
  };
}
