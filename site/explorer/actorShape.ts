/** What sorts of actors the network tells apart. */
export type ActorShape = "person" | "armed" | "state" | "other";

const SHAPE_OF: Readonly<Record<string, ActorShape>> = {
  person: "person",
  "armed-group": "armed",
  "armed-force": "armed",
  "security-force": "armed",
  coalition: "armed",
  state: "state",
  government: "state",
  ministry: "state",
  parliament: "state",
  judiciary: "state",
  office: "state",
  "diplomatic-mission": "state",
};

/** The shape of an actor of some kind. */
export function actorShape(kind: string): ActorShape {
  return SHAPE_OF[kind] ?? "other";
}

/** How each is drawn. */
export const SHAPES: Readonly<Record<ActorShape, string>> = {
  person: "M-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0z",
  armed: "M-5 -5H5V5H-5z",
  state: "M0 -7L7 0L0 7L-7 0z",
  other: "M0 -6L6 5H-6z",
};
