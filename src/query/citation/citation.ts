import type { Actor } from "../../model/actor.js";
import type { Act } from "../../model/act.js";
import type { Figure } from "../../model/figure.js";
import type { Place } from "../../model/place.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { Source } from "../../model/source.js";

/** The result of each citation format. */
export interface Citations {
  /** APA 7, plain text: one reference per line. */
  readonly text: string;
  /** CSL-JSON items, as reference managers and citeproc read them. */
  readonly csl: CslItem[];
  /** BibLaTeX in UTF-8 for biber: one entry per reference, with a blank line between entries. */
  readonly biblatex: string;
}

/** The name of a citation format. */
export type CitationFormat = keyof Citations;

/** A record that can be cited. */
export type CitableRecord<Ids extends RecordIds = RecordIds> =
  Act<Ids> | Figure<Ids> | Actor<Ids> | Place<Ids> | Source<Ids>;

/** The title of a data set, who is responsible for it, and where and when a release was published. */
export interface ReleaseDetails {
  /** The title of the data set. */
  readonly title: string;
  /** Who is responsible for it, as one name. */
  readonly author: string;
  /** The day of the release, `YYYY-MM-DD`. If it is left out, the citation says *n.d.* */
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
  /** The sources that the record points to must be among them. */
  readonly sources: readonly Source<Ids>[];
  /** The outlets of these sources must be among them. */
  readonly actors: readonly Actor<Ids>[];
}

/**
 * The records that a citation looks up, and the release that they come from.
 *
 * With a `version`, the record in that release is cited last, and `title` and `author` must be given. They
 * have no default.
 */
export type CitedDataset<Ids extends RecordIds = RecordIds> = CitedRecords<Ids> &
  (
    | CitedRelease
    | ({
        /** If it is left out, no release is cited. */
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
   * The title, in square brackets when it is our description. A second pair of brackets has what not every
   * style prints from another field: the paragraphs, whether the date is inferred or approximate, and the
   * record of a data set.
   */
  readonly title: string;
  /** Who is responsible, as one name. */
  readonly author?: readonly CslName[];
  /** The outlet of an article. */
  readonly "container-title"?: string;
  /** The outlet of any other source. */
  readonly publisher?: string;
  /** When it was published. Absent when nobody knows. */
  readonly issued?: CslDate;
  /** Version of a data set. */
  readonly version?: string;
  /** Paragraphs, such as `3, 6-8`: for the citation in the text, because bibliographies do not print it. */
  readonly locator?: string;
  /** How the date was found, or the record of a data set. */
  readonly note?: string;
  /** BCP 47 code of the language of the work. A data set has `mul` (several languages). */
  readonly language?: string;
  /** Where it can be read. */
  readonly URL?: string;
}

/** A name in CSL-JSON. */
export interface CslName {
  /** The name, printed as it is. */
  readonly literal: string;
}

/** A date in CSL-JSON. */
export interface CslDate {
  /** One date, or the two ends of a range, each as year, month and day, as far as they are known. */
  readonly "date-parts": readonly (readonly number[])[];
  /** Present when the date is approximate or inferred. CSL has only one mark for both. */
  readonly circa?: true;
}
