// What a reader might write, against every entry of the package. It is compiled, never run.
import * as actorsEntry from "iraq-conflict-data/actors";
import * as eventsEntry from "iraq-conflict-data/events";
import * as figuresEntry from "iraq-conflict-data/figures";
import * as peopleEntry from "iraq-conflict-data/people";
import * as placesEntry from "iraq-conflict-data/places";
import * as query from "iraq-conflict-data/query";
import * as root from "iraq-conflict-data";
import * as schema from "iraq-conflict-data/schema";
import * as search from "iraq-conflict-data/search";
import * as searchIndexEntry from "iraq-conflict-data/search-index";
import * as sourcesEntry from "iraq-conflict-data/sources";
import * as termsEntry from "iraq-conflict-data/terms";
import type { ActorId, ConflictEvent, DatasetIds, Figure } from "iraq-conflict-data";

type IsAny<Type> = 0 extends 1 & Type ? true : false;
type Names<Module> = { [Name in keyof Module]: IsAny<Module[Name]> extends true ? Name : never };
/** The exports of a module that are `any`; `never` when there are none. */
type AnyIn<Module> = Names<Module>[keyof Module];
function noneIsAny<Module>(_module: Module, ..._any: AnyIn<Module> extends never ? [] : [never]) {}

noneIsAny(root);
noneIsAny(actorsEntry);
noneIsAny(eventsEntry);
noneIsAny(figuresEntry);
noneIsAny(peopleEntry);
noneIsAny(placesEntry);
noneIsAny(query);
noneIsAny(schema);
noneIsAny(search);
noneIsAny(searchIndexEntry);
noneIsAny(sourcesEntry);
noneIsAny(termsEntry);
// @ts-expect-error -- the test itself: here one export is any.
noneIsAny({ loose: JSON.parse("1"), tight: 1 });

const { actors, asOf, byId, cite, events, figures, postsOf, selectEvents, seriesOf } = root;

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
// @ts-expect-error -- a mistyped id does not compile.
byId(events, "2020-11-17-us-embassy-rocket");
// @ts-expect-error -- records are read only.
for (const { title } of fire) title.en = "";

const own = schema.parseDataset({ sources: [], actors: [], places: [], events: [], figures: [] });
const found = search.createSearch({ actors }, {}).search("Kadhimi")[0]?.id;
export const used: readonly unknown[] = [
  shooters,
  troops,
  premier,
  reference,
  own.events.length,
  found,
];
