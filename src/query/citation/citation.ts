import type { Actor } from "../../model/actor.js";
import type { Act } from "../../model/act.js";
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
  readonly biblatex: string;
}

/** The name of a format of citation. */
export type CitationFormat = keyof Citations;

/** A record that can be cited. */
export type CitableRecord<Ids extends RecordIds = RecordIds> =
  Act<Ids> | Figure<Ids> | Actor<Ids> | Place<Ids> | Source<Ids>;

/** What the releases of a data set are called, who answers for them and where they are kept. */
export interface ReleaseDetails {
  /** The title of the data set. */
  readonly title: string;
  /** Who is responsible for it, as one name. */
  readonly author: string;
  /** The day of the release, `YYYY-MM-DD`. Left out, the citation says *n.d.* */
  readonly released?: string | undefined;
  /** Where that release is kept. */
  readonly url?: string | undefined;
}

/** One release of a data set. */
export interface CitedRelease extends ReleaseDetails {
  /** Its version, such as `1.2.0`. */
  readonly version: string;
}

/** The records that a citation looks up. */
export interface CitedRecords<Ids extends RecordIds = RecordIds> {
  /** Among them those that the record points to. */
  readonly sources: readonly Source<Ids>[];
  /** Among them the outlets of these sources. */
  readonly actors: readonly Actor<Ids>[];
}

/**
 * The records that a citation looks up, and the release that they come from.
 *
 * With a `version` the record's place in that release is cited last, and `title` and `author` must be
 * given: nobody else's name stands in for them.
 */
export type CitedDataset<Ids extends RecordIds = RecordIds> = CitedRecords<Ids> &
  (
    | CitedRelease
    | ({
        /** Left out, no release is cited. */
        readonly version?: undefined;
      } & {
        readonly [Name in keyof ReleaseDetails]?: ReleaseDetails[Name] | undefined;
      })
  );

/** A reference in CSL-JSON 1.0.2. */
export interface CslItem {
  /** Unique among all records and sources; the same as the key in BibLaTeX. */
  readonly id: string;
  /** What sort of work. */
  readonly type: "article-newspaper" | "document" | "dataset";
  /**
   * The title, in square brackets where it is our description. What no other member would bring
   * into every style follows in brackets of its own: the paragraphs, that the date is inferred or
   * approximate, the record of a data set.
   */
  readonly title: string;
  /** Who is responsible, as one name. */
  readonly author?: readonly CslName[];
  /** The outlet of an article. */
  readonly "container-title"?: string;
  /** The outlet of any other source. */
  readonly publisher?: string;
  /** When it was published; left out when nobody knows. */
  readonly issued?: CslDate;
  /** Version of a data set. */
  readonly version?: string;
  /** Paragraphs, such as `3, 6-8`: for the citation in the text, since no bibliography prints it. */
  readonly locator?: string;
  /** How the date was found, or which record of a data set. */
  readonly note?: string;
  /** BCP 47 code of the work's language; `mul`, for several, of a data set. */
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
  /** There when the date is approximate or inferred: the one mark that CSL has for both. */
  readonly circa?: true;
}
