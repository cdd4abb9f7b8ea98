import * as z from "zod/v4-mini";
import * as query from "../../../src/entries/query.js";
import { relationKinds } from "../../../src/vocabulary/relationKinds.js";
import { asked, day, oneOrMore, options, read, termOf, text } from "../legal.js";
import { records } from "../records.js";
import { helper, type SoundCall } from "../sound.js";
import { certainty, ofActors, ofEvents } from "./legalRecords.js";

const { actors, events } = records;

/** Sound calls of networks. */
export const networkCalls: readonly SoundCall[] = [
  helper("dyads", query.dyads, { events: read(events, ofEvents) }),
  helper("membersOf", query.membersOf, {
    actors: read(actors, ofActors),
    umbrella: asked("harbour-town", text),
    options: asked(
      { on: "2021-03-02", certainty: "possible" },
      z.optional(options({ on: day, certainty })),
    ),
  }),
  helper("networkOf", query.networkOf, {
    records: read({ actors, events }, z.looseObject({ actors: ofActors, events: ofEvents })),
    criteria: asked(
      { on: "2021-03-02", certainty: "possible", kind: ["member-of", "co-participation"] },
      z.optional(
        options({
          on: day,
          certainty,
          kind: oneOrMore(termOf(relationKinds, ["co-participation"])),
        }),
      ),
    ),
  }),
];
