import { check as read } from "@placemarkio/check-geojson";
import { toGeoJson } from "../../../../src/interop/geoJson/toGeoJson.js";
import type { ForeignCheck } from "../foreignCheck.js";
import { library, mustEqual } from "../ownTables.js";

export const check: ForeignCheck = {
  name: "check-geojson reads GeoJSON",
  run: () => {
    const { events, prospects, figures, places } = library;
    const made = {
      events: toGeoJson(events, places),
      prospects: toGeoJson(prospects, places),
      figures: toGeoJson(figures, places),
      places: toGeoJson(places, places),
    };
    return Object.entries(made).map(([name, collection]) => {
      const checked = read(JSON.stringify(collection));
      if (checked.type !== "FeatureCollection") throw new Error(`${name} is a ${checked.type}`);
      mustEqual(`features of ${name}`, checked.features.length, library[name as "events"].length);
      const points = checked.features.filter(({ geometry }) => geometry !== null).length;
      return `${name}: ${checked.features.length} features, ${points} of them with a point`;
    });
  },
};
