import { actsOf, isDone } from "../../../src/check/actsOf.js";
import type { DraftDataset } from "../../../src/check/draftDataset.js";
import type { RawRecord } from "../../../src/check/readRecord.js";
import type { Drafted } from "../../../src/model/drafted.js";
import type { Act } from "../../../src/model/act.js";
import type { ActField } from "../../../src/model/actMembers.js";
import type { Chance } from "../../bench/random.js";
import { another, type FaultKind, withItem } from "../faultKind.js";

type AnyAct = Drafted<Act>;

/** Read either way, these say the same, so turning one round is no fault. */
const MUTUAL: readonly string[] = ["coincides-with", "possibly-same"];

/** Faults in events and prospects. */
export const actFaults: readonly FaultKind[] = [
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
    seed: (sound, chance) => [rawOf({ ...chance.one(actsIn(sound)), id: "seeded-duplicate" })],
  },
];

/** Takes a link from the act that carries it and gives it to the act that it names. */
function reversedLink(
  sound: DraftDataset,
  chance: Chance,
  editFrom = (act: AnyAct, _field: ActField): AnyAct => act,
  editTo = (act: AnyAct, _field: ActField): AnyAct => act,
): readonly RawRecord[] | undefined {
  const acts = actsIn(sound);
  const ties = acts.flatMap((from) => from.links.map((link) => ({ from, link })));
  const { from, link } = chance.one(ties);
  const to = acts.find(({ id }) => id === link.to);
  if (to === undefined || MUTUAL.includes(link.kind)) return undefined;
  const { kind } = link;
  const bare: AnyAct = { ...from, links: from.links.filter((other) => other !== link) };
  const tied: AnyAct = { ...to, links: [...to.links, { kind, to: from.id }] };
  return [rawOf(editFrom(bare, `links.${to.id}`)), rawOf(editTo(tied, `links.${from.id}`))];
}

/** Puts an actor of another record in the place of one participant. */
function swappedActor(
  sound: DraftDataset,
  chance: Chance,
  edit = (act: AnyAct, _from: ActField, _to: ActField): AnyAct => act,
): readonly RawRecord[] {
  const parts = actsIn(sound).flatMap((act) =>
    act.participants.map((part, index) => ({ act, part, index })),
  );
  const { act, part, index } = chance.one(parts);
  const others = sound.actors
    .map(({ id }) => id)
    .filter((id) => !act.participants.some(({ actor }) => actor === id));
  const actor = another(chance, others, part.actor);
  const participants = withItem(act.participants, index, { ...part, actor });
  return [
    rawOf(edit({ ...act, participants }, `participants.${part.actor}`, `participants.${actor}`)),
  ];
}

function withoutSupport(act: AnyAct, field: ActField): AnyAct {
  const isLeft = (name: ActField): boolean =>
    name !== field && (name !== "links" || act.links.length > 0);
  return {
    ...act,
    inferred: act.inferred.filter((entry) => isLeft(entry.field)),
    evidence: act.evidence.map((item) => ({ ...item, supports: item.supports.filter(isLeft) })),
  };
}

function withSupport(act: AnyAct, field: ActField): AnyAct {
  const [first, ...rest] = act.evidence;
  return first === undefined
    ? act
    : { ...act, evidence: [{ ...first, supports: [...first.supports, field] }, ...rest] };
}

function renamedSupport(act: AnyAct, from: ActField, to: ActField): AnyAct {
  const renamed = (name: ActField): ActField => (name === from ? to : name);
  return {
    ...act,
    inferred: act.inferred.map((entry) => ({ ...entry, field: renamed(entry.field) })),
    evidence: act.evidence.map((item) => ({ ...item, supports: item.supports.map(renamed) })),
  };
}

function rawOf(act: AnyAct): RawRecord {
  return { collection: isDone(act) ? "events" : "prospects", id: act.id, value: act };
}

function actsIn(sound: DraftDataset): AnyAct[] {
  return [...actsOf(sound)].map(({ act }) => act);
}
