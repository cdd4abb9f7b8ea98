// What a reader might write with every entry that needs no Zod. It is compiled, and what comes out is run.
import * as actorsEntry from "iraq-conflict-data/actors";
import * as eventsEntry from "iraq-conflict-data/events";
import * as eventIndex from "iraq-conflict-data/event-index";
import * as figuresEntry from "iraq-conflict-data/figures";
import * as peopleEntry from "iraq-conflict-data/people";
import * as placesEntry from "iraq-conflict-data/places";
import * as prospectsEntry from "iraq-conflict-data/prospects";
import * as query from "iraq-conflict-data/query";
import * as root from "iraq-conflict-data";
import * as search from "iraq-conflict-data/search";
import * as searchIndexEntry from "iraq-conflict-data/search-index";
import * as sourcesEntry from "iraq-conflict-data/sources";
import * as termsEntry from "iraq-conflict-data/terms";
import type {
  ActorId,
  ConflictEvent,
  DatasetIds,
  EventKind,
  Figure,
  Prospect,
} from "iraq-conflict-data";
import { expectEqual, noneIsAny } from "./expect.js";

noneIsAny(root);
noneIsAny(actorsEntry);
noneIsAny(eventsEntry);
noneIsAny(eventIndex);
noneIsAny(prospectsEntry);
noneIsAny(figuresEntry);
noneIsAny(peopleEntry);
noneIsAny(placesEntry);
noneIsAny(query);
noneIsAny(search);
noneIsAny(searchIndexEntry);
noneIsAny(sourcesEntry);
noneIsAny(termsEntry);
// @ts-expect-error -- the test itself: here one export is any.
noneIsAny({ loose: JSON.parse("1"), tight: 1 });

const { actors, asOf, byId, cite, events, figures, places, postsOf, selectEvents, seriesOf } = root;

const fire: ConflictEvent<DatasetIds>[] = selectEvents(events, {
  kind: "attack",
  at: "us-embassy-baghdad",
  during: "2020-11",
});
const shooters: ActorId[] = fire.flatMap(({ participants }) =>
  participants.map(({ actor }) => actor),
);
const troops: readonly Figure<DatasetIds>[] = seriesOf(figures, "us-troops-in-iraq");
const premier: ActorId | undefined = asOf(
  postsOf(actors, "prime-minister-of-iraq"),
  "2020-11-18",
)[0]?.holder;
const reference: string = cite(byId(events, "2020-11-17-us-embassy-rockets"), "biblatex");
const found = search
  .createSearch({ actors }, {})
  .search("Kadhimi")
  .map(({ id }) => id);

expectEqual(fire.map(({ id }) => id).join(), "2020-11-17-us-embassy-rockets");
expectEqual(shooters.includes("iran-aligned-factions"), true);
expectEqual(troops.length > 0, true);
expectEqual(premier, "mustafa-al-kadhimi");
expectEqual(reference.startsWith("@"), true);
expectEqual(found[0], "mustafa-al-kadhimi");
expectEqual(eventsEntry.events, events);
expectEqual(query.byId, byId);
expectEqual(eventIndex.indexEvents(events).select({ kind: "attack" }).length > 3, true);
expectEqual(prospectsEntry.prospects, root.prospects);
const threats: readonly Prospect<DatasetIds>[] = selectEvents(prospectsEntry.prospects, {
  modality: "threatened",
});
expectEqual(threats.length > 0, true);
// @ts-expect-error -- no event was threatened: that is a prospect.
selectEvents(events, { modality: "threatened" });

/** A choice that is not made yet, as forms have it. */
const choice = "" as EventKind | "";
expectEqual(selectEvents(events, { kind: choice || undefined }).length, events.length);

// Each slip must fail to compile, with every compiler; the function is never called.
export function slips(): void {
  // @ts-expect-error -- a mistyped id of an event.
  byId(events, "2020-11-17-us-embassy-rocket");
  // @ts-expect-error -- a mistyped id of a place.
  byId(places, "us-embassy-bagdad");
  // @ts-expect-error -- a mistyped id among the criteria.
  selectEvents(events, { involving: "united-state" });
  // @ts-expect-error -- a mistyped term.
  selectEvents(events, { kind: "atack" });
  // @ts-expect-error -- one mistyped term of several.
  selectEvents(events, { status: ["claimed", "aleged"] });
  // @ts-expect-error -- a mistyped criterion.
  selectEvents(events, { kinds: "attack" });
  // @ts-expect-error -- a mistyped measure.
  seriesOf(figures, "us-troops-iraq");
  // @ts-expect-error -- a mistyped post.
  postsOf(actors, "prime-minister");
  // @ts-expect-error -- a mistyped format.
  cite(byId(events, "2020-11-17-us-embassy-rockets"), "biblatec");
  // @ts-expect-error -- a mistyped collection.
  search.createSearch({ actor: actors });
  // @ts-expect-error -- records are read only.
  for (const { title } of fire) title.en = "";
  // @ts-expect-error -- so are collections.
  events.pop();
}
