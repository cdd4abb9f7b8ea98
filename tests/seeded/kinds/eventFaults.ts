import type { DraftDataset } from "../../../src/dataset/draftDataset.js";
import type { RawRecord } from "../../../src/dataset/rawRecord.js";
import type { Drafted } from "../../../src/model/drafted.js";
import type { ConflictEvent, EventField } from "../../../src/model/event.js";
import type { Chance } from "../../bench/random.js";
import { another, type FaultKind, withItem } from "../faultKind.js";

type Event = Drafted<ConflictEvent>;

/** Read either way, these say the same, so turning one round is no fault. */
const MUTUAL: readonly string[] = ["coincides-with", "possibly-same"];

/** Faults in events. */
export const eventFaults: readonly FaultKind[] = [
  { name: "reversed link", seed: (sound, chance) => reversedLink(sound, chance) },
  {
    name: "reversed link, supports edited too",
    seed: (sound, chance) => reversedLink(sound, chance, withoutSupport, withSupport),
  },
  { name: "swapped actors", seed: (sound, chance) => swappedActor(sound, chance) },
  {
    name: "swapped actors, supports edited too",
    seed: (sound, chance) => swappedActor(sound, chance, renamedSupport),
  },
  {
    name: "duplicate event under a new id",
    seed: ({ events }, chance) => [rawOf({ ...chance.one(events), id: "seeded-duplicate" })],
  },
];

/** Takes a link from the event that carries it and gives it to the event that it names. */
function reversedLink(
  { events }: DraftDataset,
  chance: Chance,
  editFrom = (event: Event, _field: EventField): Event => event,
  editTo = (event: Event, _field: EventField): Event => event,
): readonly RawRecord[] | undefined {
  const ties = events.flatMap((from) => from.links.map((link) => ({ from, link })));
  const { from, link } = chance.one(ties);
  const to = events.find(({ id }) => id === link.event);
  if (to === undefined || MUTUAL.includes(link.kind)) return undefined;
  const { kind } = link;
  const bare: Event = { ...from, links: from.links.filter((other) => other !== link) };
  const tied: Event = { ...to, links: [...to.links, { kind, event: from.id }] };
  return [rawOf(editFrom(bare, `links.${to.id}`)), rawOf(editTo(tied, `links.${from.id}`))];
}

/** Puts an actor of another record in the place of one participant. */
function swappedActor(
  { events, actors }: DraftDataset,
  chance: Chance,
  edit = (event: Event, _from: EventField, _to: EventField): Event => event,
): readonly RawRecord[] {
  const parts = events.flatMap((event) =>
    event.participants.map((part, index) => ({ event, part, index })),
  );
  const { event, part, index } = chance.one(parts);
  const others = actors
    .map(({ id }) => id)
    .filter((id) => !event.participants.some(({ actor }) => actor === id));
  const actor = another(chance, others, part.actor);
  const participants = withItem(event.participants, index, { ...part, actor });
  return [
    rawOf(edit({ ...event, participants }, `participants.${part.actor}`, `participants.${actor}`)),
  ];
}

function withoutSupport(event: Event, field: EventField): Event {
  const isLeft = (name: EventField): boolean =>
    name !== field && (name !== "links" || event.links.length > 0);
  return {
    ...event,
    inferred: event.inferred.filter((entry) => isLeft(entry.field)),
    evidence: event.evidence.map((item) => ({ ...item, supports: item.supports.filter(isLeft) })),
  };
}

function withSupport(event: Event, field: EventField): Event {
  const [first, ...rest] = event.evidence;
  return first === undefined
    ? event
    : { ...event, evidence: [{ ...first, supports: [...first.supports, field] }, ...rest] };
}

function renamedSupport(event: Event, from: EventField, to: EventField): Event {
  const renamed = (name: EventField): EventField => (name === from ? to : name);
  return {
    ...event,
    inferred: event.inferred.map((entry) => ({ ...entry, field: renamed(entry.field) })),
    evidence: event.evidence.map((item) => ({ ...item, supports: item.supports.map(renamed) })),
  };
}

function rawOf(event: Event): RawRecord {
  return { collection: "events", id: event.id, value: event };
}
