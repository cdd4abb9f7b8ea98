import * as fc from "fast-check";
import { expect, test } from "vitest";
import { terms } from "../../../src/collections/terms.js";
import { toAcledLike } from "../../../src/interop/fieldCodes/toAcledLike.js";
import { toUcdpGedLike } from "../../../src/interop/fieldCodes/toUcdpGedLike.js";
import { records } from "../../hostile/records.js";
import { hostileText } from "../hostileText.js";

const [rocket] = records.events;
const [actor] = records.actors;
const [place] = records.places;
const [source] = records.sources;
if (!rocket || !actor || !place || !source) throw new Error("one of each");

test("whatever ids and names are, each event has its row, and each text comes through unharmed", () => {
  const three = fc.uniqueArray(hostileText, { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(
      three,
      three,
      ([id = "", other = "", third = ""], [name = "", summary = "", spot = ""]) => {
        const event = {
          ...rocket,
          id,
          summary: { en: summary, ar: summary },
          place: { id: spot, precision: "exact" as const, path: [spot] },
          participants: [
            { actor: other, role: "agent" as const, status: "reported" as const },
            { actor: id, role: "target" as const, status: "reported" as const },
          ],
          evidence: [{ ...rocket.evidence[0], source: third, speaker: id }],
        } as typeof rocket;
        const ground = {
          actors: [
            { ...actor, id: other, kind: "armed-group" as const, names: { en: name, ar: name } },
            { ...actor, id, kind: "state" as const, names: { en: summary, ar: summary } },
          ],
          places: [
            { ...place, id: spot, path: [spot], names: { en: spot, ar: spot }, parent: spot },
          ],
          sources: [{ ...source, id: third, outlet: id }],
          figures: [
            {
              ...records.figures[0],
              measure: "persons-killed",
              subject: undefined,
              event: id,
              value: { bound: "exact", best: 1 },
            } as unknown as (typeof records.figures)[number],
          ],
          terms,
        };
        const [row] = toAcledLike([event], ground).rows;
        expect(row).toMatchObject({
          event_id_cnty: id,
          actor1: name,
          actor2: summary,
          notes: summary,
        });
        expect(row).toMatchObject({ location: spot, source: summary, fatalities: 1 });
        const [ged] = toUcdpGedLike([event], ground).rows;
        expect(ged).toMatchObject({ id, side_a: name, side_b: summary, where_description: spot });
        expect(ged).toMatchObject({ source_office: summary, source_original: summary, best: 1 });
      },
    ),
    { seed: 13, numRuns: 500 },
  );
});
