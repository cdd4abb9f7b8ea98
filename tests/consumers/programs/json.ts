// The same records as plain files: for readers whose compiler and loader take JSON without more ado.
import places from "iraq-conflict-data/data/places.json";
import eventSchema from "iraq-conflict-data/schema/event.json";
import * as root from "iraq-conflict-data";
import { expectEqual } from "./expect.js";

const names: string[] = places.map(({ names }) => names.en);
expectEqual(names.join(), root.places.map(({ names }) => names.en).join());
expectEqual(eventSchema.type, "object");

export function slips(): void {
  // @ts-expect-error -- the file is typed, too.
  expectEqual(places[0]?.name, "");
}
