import * as z from "zod/v4-mini";
import { actorSchema } from "../schema/actor.js";
import { eventSchema } from "../schema/event.js";
import { figureSchema } from "../schema/figure.js";
import { placeSchema } from "../schema/place.js";
import { sourceSchema } from "../schema/source.js";

/** The schemas of single records as JSON Schema (2020-12), for those who do not use Zod. */
export function jsonSchemas(): Record<string, string> {
  const schemas = {
    source: sourceSchema,
    actor: actorSchema,
    place: placeSchema,
    event: eventSchema,
    figure: figureSchema,
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `public/schema/${name}.json`,
      `${JSON.stringify({ title: name, ...z.toJSONSchema(schema) }, null, 2)}\n`,
    ]),
  );
}
