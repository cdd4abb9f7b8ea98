import * as z from "zod/v4-mini";
import * as query from "../../../src/entries/query.js";
import * as schema from "../../../src/entries/schema.js";
import { asked, read, text, typesOf } from "../legal.js";
import { records } from "../records.js";
import { helper, type SoundCall } from "../sound.js";
import { ofActors, ofEvents, ofProspects, ofSources } from "./legalRecords.js";

const { actors, events, prospects, sources } = records;
const [attack] = events;

/** Sound calls of claims. */
export const claimCalls: readonly SoundCall[] = [
  helper("chainOf", query.chainOf, {
    evidence: read(attack?.evidence[1], typesOf(schema.evidenceSchema)),
    sources: read(sources, ofSources),
  }),
  helper("claimsAbout", query.claimsAbout, {
    events: read(events, ofEvents),
    actor: asked("sail-group", text),
  }),
  helper("attributionsOf", query.attributionsOf, {
    event: read(attack, typesOf(schema.eventSchema, ["path"])),
    actor: asked("sail-group", text),
  }),
  helper("outcomesOf", query.outcomesOf, {
    records: read(
      { events, prospects },
      z.strictObject({ events: ofEvents, prospects: ofProspects }),
    ),
  }),
  helper("witnessesOf", query.witnessesOf, {
    record: read(attack, typesOf(schema.eventSchema, ["path"])),
    dataset: read({ sources, actors }, z.strictObject({ sources: ofSources, actors: ofActors })),
  }),
  helper("rivalClaims", query.rivalClaims, { events: read(events, ofEvents) }),
];
