import type { Actor } from "../../model/actor.js";
import type { ConflictEvent } from "../../model/event.js";
import type { Figure } from "../../model/figure.js";
import type { Place } from "../../model/place.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { Source } from "../../model/source.js";

/** What each format of citation gives. */
export interface Citations {
  /** APA 7, plain text: one reference per line. */
  readonly text: string;
  /** CSL-JSON items, as reference managers and citeproc read them. */
  readonly csl: CslItem[];
  /** BibLaTeX in UTF-8 for biber: one entry per reference, parted by a blank line. */
  readonly bibtex: string;
}

/** The name of a format of citation. */
export type CitationFormat = keyof Citations;

/** A record that can be cited. */
export type CitableRecord<Ids extends RecordIds = RecordIds> =
  ConflictEvent<Ids> | Figure<Ids> | Actor<Ids> | Place<Ids> | Source<Ids>;

/** What a release is called and where it is kept; ours unless told. */
export interface ReleaseDetails {
  /** The title of the data set. */
  readonly title?: string;
  /** Who is responsible for it, as one name. */
  readonly author?: string;
  /** The day of the release, `YYYY-MM-DD`. Left out, the citation says *n.d.* */
  readonly released?: string;
  /** Where that release is kept. */
  readonly url?: string;
}

/** The records that a citation looks up, and the release that they come from. */
export interface CitedDataset<Ids extends RecordIds = RecordIds> extends ReleaseDetails {
  /** Among them those that the record points to. */
  readonly sources: readonly Source<Ids>[];
  /** Among them the outlets of these sources. */
  readonly actors: readonly Actor<Ids>[];
  /** The version of the data. If given, the record's place in that release is cited last. */
  readonly version?: string;
}

/** A reference in CSL-JSON 1.0.2. */
export interface CslItem {
  /** Unique within one citation. */
  readonly id: string;
  /** What sort of work. */
  readonly type: "article-newspaper" | "document" | "dataset";
  /** The title; in square brackets where it is our description. */
  readonly title: string;
  /** Who is responsible, as one name. */
  readonly author?: readonly CslName[];
  /** The outlet. */
  readonly "container-title"?: string;
  /** When it was published; left out when nobody knows. */
  readonly issued?: CslDate;
  /** Version of a data set. */
  readonly version?: string;
  /** Paragraphs, such as `3, 6-8`. */
  readonly locator?: string;
  /** How the date was found, or which record of a data set. */
  readonly note?: string;
  /** BCP 47 code of the work's language. */
  readonly language?: string;
  /** Where it can be read. */
  readonly URL?: string;
}

/** A name in CSL-JSON. */
export interface CslName {
  /** The name, to be printed as it stands. */
  readonly literal: string;
}

/** A date in CSL-JSON. */
export interface CslDate {
  /** One date, or the two ends of a range, each as year, month and day as far as known. */
  readonly "date-parts": readonly (readonly number[])[];
  /** There when the date is approximate. */
  readonly circa?: true;
}
