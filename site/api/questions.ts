/** A question that some exports answer together: one page of the reference. */
export interface Question {
  /** The last part of its address. */
  readonly id: string;
  /** The question, as people ask it. */
  readonly title: string;
  /** What the answers have in common, in a sentence or two. */
  readonly about: string;
  /** Where the answers stand: files and folders of `src`, in the order of the page. The longest fit decides. */
  readonly rooms: readonly string[];
}

/** The questions in the order of the README, after what every one of them needs: the records. */
export const QUESTIONS: readonly Question[] = [
  {
    id: "collections",
    title: "Our records",
    about:
      "The collections. Each is a frozen array of plain objects, in a stable order, and every id in it is known to the compiler.",
    rooms: ["collections/"],
  },
  {
    id: "select",
    title: "What, when, where, who, how certain",
    about:
      "Selecting records by one object of criteria. All criteria must hold; of a list of values, one is enough. No match is an empty array, a term outside its list is refused, and so is a near miss of an id.",
    rooms: ["select/", "query/lookup/", "input/requireValues.ts"],
  },
  {
    id: "order",
    title: "In which order, on a time axis",
    about:
      "Putting records in order of time, and in groups by day, week, month, year, actor or place. Dates that fit no group stay apart.",
    rooms: ["query/time/"],
  },
  {
    id: "dates",
    title: "What a date means",
    about:
      "Dates are EDTF: some day within a month is another thing than every day of it. These read, check and print them.",
    rooms: [
      "query/time/formatDate.ts",
      "query/time/boundsOf.ts",
      "dates/",
      "input/",
      "arabic/",
      "model/recordDate.ts",
    ],
  },
  {
    id: "posts",
    title: "Who held which post, who belonged to what, on a day",
    about:
      "Posts and relations have a valid time whose ends may be imprecise or unknown. So each answer says whether it is certain or possible.",
    rooms: [
      "query/time/asOf.ts",
      "query/time/postsOf.ts",
      "query/time/relationsOf.ts",
      "query/network/membersOf.ts",
      "model/spanning.ts",
    ],
  },
  {
    id: "figures",
    title: "How many, according to whom",
    about:
      "Rival numbers stay side by side. You choose among them by a policy that has a name; numbers that were planned or demanded are never mixed with observed ones, and words never become numbers.",
    rooms: ["query/figures/"],
  },
  {
    id: "witnesses",
    title: "How well it is attested",
    about:
      "A witness is a voice and an origin. Ten pages that repeat one agency are one witness, and so is one spokesman whom many outlets quote.",
    rooms: ["query/claims/witnessesOf.ts"],
  },
  {
    id: "claims",
    title: "Who says what about others, and what happened then",
    about:
      "What an actor says of others, what sources say differently, and what became of what was threatened or planned.",
    rooms: ["query/claims/"],
  },
  {
    id: "network",
    title: "Who acts with or against others",
    about: "Actors as nodes, relations and shared events as edges, as graphology loads them.",
    rooms: ["query/network/"],
  },
  {
    id: "places",
    title: "Where, how far",
    about:
      "Points have a precision, distances are along a great circle, and one place lies in another by its path, never by its point.",
    rooms: ["query/places/"],
  },
  {
    id: "terms",
    title: "What a term is called, and its code in PLOVER, CAMEO, ACLED, UCDP",
    about:
      "Every term has a label and a definition in both languages, and a code in other schemes or the reason why it has none.",
    rooms: ["query/lookup/labelOf.ts", "crosswalk/", "model/term.ts", "vocabulary/termLists.ts"],
  },
  {
    id: "citation",
    title: "How to cite it",
    about:
      "References as text, CSL-JSON and BibLaTeX. The main entry knows our sources and our release; `iraq-conflict-data/query` takes yours.",
    rooms: ["ownRelease/", "query/citation/", "collections/release.ts"],
  },
  {
    id: "formats",
    title: "In other formats",
    about:
      "Records as other programs read them: tables for spreadsheets, SQL, R and pandas (CSV, Parquet, Data Package), maps, graphs, linked data, references, and the rows of ACLED and UCDP. Each format is alone in a bundle.",
    rooms: ["interop/"],
  },
  {
    id: "changes",
    title: "What changed since a version, what was known then, where an id went",
    about: "Every release is kept, so that a result can be made again years later.",
    rooms: [
      "ownHistory/",
      "history/",
      "collections/releases.ts",
      "collections/retiredIds.ts",
      "model/release.ts",
    ],
  },
  {
    id: "search",
    title: "Search by words, in both languages",
    about: "Full-text search that knows spellings, transliterations, synonyms and typing errors.",
    rooms: ["search/", "collections/searchIndex.ts"],
  },
  {
    id: "event-index",
    title: "Selection from a million records",
    about: "The criteria of `selectEvents`, answered by an index that is made once.",
    rooms: ["eventIndex/"],
  },
  {
    id: "own-records",
    title: "Are records of my own sound",
    about:
      "The rules that our own records pass, for yours: one schema for each kind of record, and one function that checks them all together.",
    rooms: ["check/", "schema/", "model/drafted.ts"],
  },
  {
    id: "records",
    title: "What a record is",
    about:
      "The types of the records. The codebook says how their fields are filled, and how often.",
    rooms: [
      "model/event.ts",
      "model/prospect.ts",
      "model/act.ts",
      "model/actMembers.ts",
      "model/actor.ts",
      "model/figure.ts",
      "model/place.ts",
      "model/source.ts",
      "model/evidence.ts",
      "model/",
    ],
  },
  {
    id: "lists",
    title: "The closed lists",
    about:
      "A type for each closed list, with its terms and what they mean. The codebook has them with counts, in both languages.",
    rooms: ["vocabulary/"],
  },
];

/**
 * The question that a file answers, and its place on the page.
 *
 * @param file - Its path within `src`.
 */
export function questionOf(file: string): { readonly question: Question; readonly at: number } {
  const [best] = QUESTIONS.flatMap((question) =>
    question.rooms.flatMap((room, at) =>
      file.startsWith(room) ? [{ question, at, length: room.length }] : [],
    ),
  ).sort((one, other) => other.length - one.length);
  if (!best) throw new RangeError(`No question of the API reference is answered in ${file}.`);
  return best;
}
