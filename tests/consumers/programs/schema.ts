// What a reader might write with the entry that needs Zod, in version 3.25 or 4, and beside schemas of their own.
import * as own from "zod";
import * as z from "zod/v4";
import * as schema from "iraq-conflict-data/schema";
import { events } from "iraq-conflict-data";
import { expectEqual, noneIsAny } from "./expect.js";

noneIsAny(schema);

const dataset = schema.parseDataset({
  sources: [],
  actors: [],
  places: [],
  events: [],
  figures: [],
});
expectEqual(dataset.events.length, 0);
expectEqual(schema.eventSchema.safeParse(events[0]).success, true);
expectEqual(schema.eventSchema.safeParse({ ...events[0], kind: "atack" }).success, false);

const page = z.object({ heading: z.string(), title: schema.bilingualSchema });
const { title } = page.parse({ heading: "Today", title: { en: "Talks", ar: "محادثات" } });
const arabic: string = title.ar;
expectEqual(arabic, "محادثات");
expectEqual(own.string().parse("their own"), "their own");

export function slips(): void {
  // @ts-expect-error -- a title has no German.
  expectEqual(title.de, "");
  // @ts-expect-error -- a mistyped collection.
  schema.parseDataset({ event: [] });
}
