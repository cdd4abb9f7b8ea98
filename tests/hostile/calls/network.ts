import * as z from "zod/v4-mini";
import * as query from "../../../src/entries/query.js";
import { relationKinds } from "../../../src/vocabulary/relationKinds.js";
import { asked, day, oneOrMore, options, read, termOf } from "../legal.js";
import { records } from "../records.js";
import { helper, type SoundCall } from "../sound.js";
import { certainty, ofActors, ofEvents } from "./legalRecords.js";

const { actors, events } = records;

const network = query.networkOf({ actors, events });
const ofNetwork = z.looseObject({
  nodes: z.array(
    z.looseObject({
      key: z.string(),
      attributes: z.looseObject({ label: z.string(), labelArabic: z.string(), kind: z.string() }),
    }),
  ),
  edges: z.array(
    z.looseObject({
      key: z.string(),
      source: z.string(),
      target: z.string(),
      attributes: z.looseObject({ kind: z.string() }),
    }),
  ),
});

/** Sound calls of networks. */
export const networkCalls: readonly SoundCall[] = [
  helper("dyads", query.dyads, { events: read(events, ofEvents) }),
  helper("egoNetwork", query.egoNetwork, {
    network: read(network, ofNetwork),
    actor: asked("sail-group", z.enum(network.nodes.map(({ key }) => key))),
    distance: asked(2, z.optional(z.int().check(z.minimum(0)))),
  }),
  helper("membersOf", query.membersOf, {
    actors: read(actors, ofActors),
    umbrella: asked("harbour-town", z.enum(actors.map(({ id }) => id))),
    options: asked(
      { on: "2021-03-02", certainty: "possible" },
      z.optional(options({ on: day, certainty })),
    ),
  }),
  helper("networkOf", query.networkOf, {
    records: read({ actors, events }, z.looseObject({ actors: ofActors, events: ofEvents })),
    criteria: asked(
      { on: "2021-03-02", certainty: "possible", kinds: ["member-of", "co-participation"] },
      z.optional(
        options({
          on: day,
          certainty,
          kinds: oneOrMore(termOf(relationKinds, ["co-participation"])),
        }),
      ),
    ),
  }),
  helper("toCytoscape", query.toCytoscape, { network: read(network, ofNetwork) }),
];
