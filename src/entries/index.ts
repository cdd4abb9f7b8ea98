/**
 * All collections, all types and the query helpers; no Zod.
 *
 * A bundler leaves out what a program does not use. Without a bundler, this entry parses all collections; the
 * entry of one collection parses only that one.
 *
 * @example
 * ```ts
 * import { actors, asOf, events, postsOf, selectEvents } from "iraq-conflict-data";
 *
 * selectEvents(events, { kind: "attack", at: "us-embassy-baghdad", during: "2020-11" })[0]?.id;
 * // => "2020-11-17-us-embassy-rockets"
 * asOf(postsOf(actors, "prime-minister-of-iraq"), "2020-11-18")[0]?.holder; // => "mustafa-al-kadhimi"
 * ```
 * @module
 */

export { actors } from "../collections/actors.js";
export { events } from "../collections/events.js";
export { figures } from "../collections/figures.js";
export type {
  ActorId,
  DatasetIds,
  EventId,
  FigureId,
  PlaceId,
  ProspectId,
  SourceId,
} from "../collections/ids.js";
export { people } from "../collections/people.js";
export { places } from "../collections/places.js";
export { prospects } from "../collections/prospects.js";
export { redirects } from "../collections/redirects.js";
export { release, type ReleaseDigests } from "../collections/release.js";
export { sources } from "../collections/sources.js";
export { terms } from "../collections/terms.js";
export * from "./query.js";
// Of our own data: these stand before the helpers of the same name, which take any sources.
export { cite } from "../ownRelease/cite.js";
export { citeRelease } from "../ownRelease/citeRelease.js";
export type { OwnReleaseOptions } from "../ownRelease/ownRelease.js";
