import { isCalendarDay } from "../../edtf/isCalendarDay.js";
import type { ReleaseDetails } from "./citation.js";
import type { CitationEntry } from "./citationEntry.js";

const PACKAGE = "iraq-conflict-data";
const SEMANTIC_VERSION = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;

/**
 * A release of a data set as a reference, of ours unless told otherwise.
 *
 * @throws {RangeError} When the version or the day of the release is malformed.
 */
export function releaseEntry(
  caller: string,
  version: string,
  details: ReleaseDetails,
  record?: string,
): CitationEntry {
  if (!SEMANTIC_VERSION.test(version)) {
    throw new RangeError(`${caller}: "${version}" is not a version. Pass one such as 1.2.0.`);
  }
  const {
    title = `${PACKAGE}: events, actors and reported figures of the stand-off in Iraq, 2019 to 2024`,
    author = `The ${PACKAGE} maintainers`,
    released,
    url = `https://www.npmjs.com/package/${PACKAGE}/v/${version}`,
  } = details;
  if (released !== undefined && !isCalendarDay(released)) {
    throw new RangeError(`${caller}: "${released}" is not a calendar day. Pass YYYY-MM-DD.`);
  }
  const parts = released === undefined ? null : [released.split("-").map(Number)];
  return {
    id: [PACKAGE, version, ...(record === undefined ? [] : [record])].join("-"),
    type: "dataset",
    title,
    author,
    date: parts && { parts, approximate: false, inferred: false },
    paragraphs: [],
    version,
    ...(record !== undefined && { record, note: `Record ${record}` }),
    url,
  };
}
