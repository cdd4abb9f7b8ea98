type EventGroup = "attack" | "warfare" | "speech" | "commentary" | "diplomacy" | "accord" | "forces" | "politics" | "justice";
type LinkKind = "concerns" | "responds-to" | "conditional-on" | "violates" | "part-of" | "claims" | "denies" | "follows" | "coincides-with" | "fulfils" | "possibly-same";
type Role = "agent" | "target" | "addressee" | "subject" | "party" | "victim" | "force" | "host" | "mediator" | "beneficiary" | "witness" | "supporter";
type Weapon = "rocket" | "katyusha-rocket" | "ballistic-missile" | "missile" | "ied" | "drone" | "c-ram" | "cruise-missile" | "mortar" | "artillery" | "aerial-munition" | "small-arms" | "incendiary";
export type { EventGroup as E, LinkKind as L, Role as R, Weapon as W };
