import { shown } from "../../errors/shown.js";
import { refuse } from "../../input/refuse.js";
import { requireRecords } from "../../input/requireRecords.js";
import { bilingual, having, listOf, maybe, oneOf, type Shape, text } from "../../input/shape.js";
import type { Act } from "../../model/act.js";
import type { Figure } from "../../model/figure.js";
import type { Place } from "../../model/place.js";
import { pointShape } from "../../query/places/pointShape.js";
import { placePrecisions } from "../../vocabulary/placePrecisions.js";
import type { FeatureProperties, PointCollection } from "./geoJson.js";

/** What is read of an act, a figure or a place; everything else is only handed on. */
type Mapped = Pick<Place, "id"> &
  Partial<
    Pick<Place, "names"> &
      Pick<Act, "title" | "date" | "place"> &
      Pick<Figure, "measure" | "asOf" | "period" | "value">
  >;

const placeShape: Shape = /* @__PURE__ */ (() => {
  const named = having({ id: text, names: bilingual, path: listOf(text) });
  return (place) => named(place) ?? pointShape(place);
})();
const recordShape: Shape = /* @__PURE__ */ (() => {
  const object = having({});
  const placed = having({
    id: text,
    place: maybe(having({ id: text, precision: oneOf(placePrecisions) })),
    asOf: maybe(object),
    period: maybe(object),
  });
  const act = having({ title: bilingual, date: object });
  const figure = having({ measure: text, value: object });
  return (value) => {
    const record = value as Mapped;
    return placed(value) ?? (record.measure ? figure : record.names ? placeShape : act)(value);
  };
})();
/**
 * Events, prospects, figures or places as GeoJSON, for maps.
 *
 * One feature per record, so that counts stay the same. A point is drawn where both the text and the gazetteer
 * go at least as far as a city. What is only known by region or country has no geometry: a point in the middle
 * of a province would look like a town. Draw it by its borders, which `country` (ISO 3166-1), `subdivision`
 * (ISO 3166-2) and `pcode` (OCHA COD-AB) join to.
 *
 * @typeParam Item - The records.
 * @param records - Events, prospects, figures or places; use `selectEvents` first for a kind or a time.
 * @param places - Those that the records point to, and the places that contain them.
 * @returns A feature collection for Leaflet, MapLibre or d3-geo, or, after `JSON.stringify`, for QGIS, DuckDB or
 *   geopandas. Coordinates are in degrees, WGS 84. The properties are flat: the members of the record that are
 *   texts or numbers, those of its date and value, and where it is; what is not known is left out.
 * @throws {RangeError} When a record or place lacks a field that is read, a place is missing from `places`, or
 *   a point is off the globe. The message names the record.
 * @remarks
 * O(records + places). GeoJSON, RFC 7946 (2016); a feature without a geometry is its "unlocated" feature
 * (section 3.2). A point is never calculated or moved.
 * @example
 * ```ts
 * import { toGeoJson } from "iraq-conflict-data/interop";
 *
 * const point = { lat: 33.31, lon: 44.36, precision: "city", source: "GeoNames" };
 * const places = [
 *   { id: "baghdad", kind: "city", names: { en: "Baghdad", ar: "بغداد" }, path: ["baghdad"], coordinates: point },
 *   { id: "embassy", kind: "facility", names: { en: "Embassy", ar: "سفارة" }, path: ["embassy", "baghdad"] },
 * ];
 * const [, embassy] = toGeoJson(places, places).features;
 * embassy.geometry; // => { type: "Point", coordinates: [44.36, 33.31] }
 * [embassy.properties.precision, embassy.properties.point_of]; // => ["city", "baghdad"]
 * ```
 */
export function toGeoJson<Item extends Act | Figure | Place>(
  records: readonly Item[],
  places: readonly Place[],
): PointCollection<Item> {
  requireRecords("toGeoJson", "records", records, recordShape);
  requireRecords("toGeoJson", "places", places, placeShape);
  const byId = new Map<unknown, Place>(places.map((place) => [place.id, place]));
  return {
    type: "FeatureCollection",
    features: records.map((record) => {
      const mapped: Mapped = record;
      const { id, names, title = names, measure, place: where } = mapped;
      const named = names ? id : where?.id;
      const place = byId.get(named);
      if (named !== undefined && !place) {
        refuse(`toGeoJson: place of ${shown(id)}`, named, "it in places");
      }
      const around = place?.path.map((each) => byId.get(each)).find((each) => each?.coordinates);
      const point = around?.coordinates;
      const said = (where ?? place?.coordinates)?.precision;
      const ranks: readonly unknown[] = placePrecisions;
      const rank = Math.max(ranks.indexOf(said), ranks.indexOf(point?.precision));
      // A point may stand for a city, but for nothing coarser; what is not known has the rank -1.
      const isDrawn = point && rank <= 2;
      return {
        type: "Feature",
        id,
        geometry: isDrawn ? { type: "Point", coordinates: [point.lon, point.lat] } : null,
        properties: simpleMembersOf({
          ...place,
          kind: undefined, // of the place, which is not that of the record
          ...record,
          ...(mapped.date ?? mapped.asOf ?? mapped.period),
          ...mapped.value,
          label: title?.en ?? measure,
          label_ar: title?.ar,
          place: named,
          place_label: place?.names.en,
          place_label_ar: place?.names.ar,
          precision: isDrawn ? placePrecisions[rank] : said,
          point_of: isDrawn && around.id,
        }) as FeatureProperties<Item>,
      };
    }),
  };
}

/** The members that are texts or numbers: a table has no others. */
function simpleMembersOf(members: object): object {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => ["string", "number"].includes(typeof value)),
  );
}
