/** The pictures of the explorer. */
export const PICTURES = ["timeline", "map", "network", "figures"] as const;
export type PictureName = (typeof PICTURES)[number];

/** The parts of the map that can be looked at. */
export const FRAMES = ["region", "iraq", "baghdad"] as const;
export type Frame = (typeof FRAMES)[number];

/** What ties the actors of the network: their relations on a day, or the acts that they share. */
export const TIES = ["relations", "acts"] as const;
export type Tie = (typeof TIES)[number];

/** What a reader asks: all of it stands in the address, so that it can be shared. */
export interface ExplorerState {
  readonly view: PictureName;
  /** Events, or prospects: never both, so that nobody counts a threat as an attack. */
  readonly show: "events" | "prospects";
  /** Words to search for. */
  readonly q: string;
  /** EDTF. */
  readonly during: string;
  /** Whether every reading of a date must lie in `during`. */
  readonly certain: boolean;
  /** A kind, or a group of kinds. */
  readonly kind: string;
  readonly actor: string;
  readonly role: string;
  readonly place: string;
  readonly modality: string;
  readonly status: string;
  readonly source: string;
  /** The least number of independent witnesses. */
  readonly witnesses: number;
  readonly frame: Frame;
  readonly ties: Tie;
  /** The day of the network. */
  readonly on: string;
  readonly measure: string;
}

/** What is shown before anybody asks. */
export const START: ExplorerState = {
  view: "timeline",
  show: "events",
  q: "",
  during: "",
  certain: false,
  kind: "",
  actor: "",
  role: "",
  place: "",
  modality: "",
  status: "",
  source: "",
  witnesses: 0,
  frame: "iraq",
  ties: "relations",
  on: "2020-11-17",
  measure: "us-troops-in-iraq",
};

/** What the names in an address may be, where only a few may. */
const CHOICES: Partial<Record<keyof ExplorerState, readonly string[]>> = {
  view: PICTURES,
  show: ["events", "prospects"],
  frame: FRAMES,
  ties: TIES,
};

/** Reads what stands behind the `?` of an address; what it does not know, it leaves as at the start. */
export function readState(query: string): ExplorerState {
  const asked = new URLSearchParams(query);
  const read = Object.keys(START).flatMap((name): [string, unknown][] => {
    const given = asked.get(name);
    return given === null ? [] : [[name, readMember(name as keyof ExplorerState, given)]];
  });
  return { ...START, ...(Object.fromEntries(read) as Partial<ExplorerState>) };
}

function readMember(name: keyof ExplorerState, given: string): unknown {
  const choices = CHOICES[name];
  if (choices && !choices.includes(given)) return START[name];
  if (name === "certain") return given === "1";
  if (name === "witnesses") return Math.max(0, Math.trunc(Number(given)) || 0);
  return given;
}

/** Writes a state as it stands behind the `?`: only what differs from the start, always in the same order. */
export function writeState(state: ExplorerState): string {
  const members = Object.entries(state).flatMap(
    ([name, value]: [string, string | number | boolean]) =>
      value === START[name as keyof ExplorerState]
        ? []
        : [[name, value === true ? "1" : String(value)]],
  );
  return members.length === 0 ? "" : `?${new URLSearchParams(members).toString()}`;
}

/** Whether anything narrows what is shown. */
export function isNarrowed(state: ExplorerState): boolean {
  return FILTERS.some((name) => state[name] !== START[name]);
}

/** The members that choose records; the others choose a picture of them. */
export const FILTERS = [
  "q",
  "during",
  "certain",
  "kind",
  "actor",
  "role",
  "place",
  "modality",
  "status",
  "source",
  "witnesses",
] as const satisfies readonly (keyof ExplorerState)[];
