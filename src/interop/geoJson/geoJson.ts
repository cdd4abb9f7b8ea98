import type { FigureValue } from "../../model/figure.js";
import type { PlacePrecision } from "../../vocabulary/placePrecisions.js";
import type { RecordDate } from "../../model/recordDate.js";

/**
 * A collection of features with points (GeoJSON, RFC 7946, section 3.3).
 *
 * @typeParam Item - The records that were given.
 */
export interface PointCollection<Item extends object = object> {
  /** Always `FeatureCollection`. */
  readonly type: "FeatureCollection";
  /** One per record, in the order given. */
  readonly features: PointFeature<Item>[];
}

/**
 * A record as a feature (RFC 7946, section 3.2).
 *
 * @typeParam Item - The record.
 */
export interface PointFeature<Item extends object = object> {
  /** Always `Feature`. */
  readonly type: "Feature";
  /** The id of the record. */
  readonly id: string;
  /** Where to draw it; `null` when it cannot be drawn as a point, which RFC 7946 calls unlocated. */
  readonly geometry: PointGeometry | null;
  /** Flat, so that every program reads them as columns. */
  readonly properties: FeatureProperties<Item>;
}

/** A point (RFC 7946, section 3.1.2). */
export interface PointGeometry {
  /** Always `Point`. */
  readonly type: "Point";
  /** Degrees east, then degrees north, WGS 84. */
  readonly coordinates: readonly [longitude: number, latitude: number];
}

/**
 * The properties of a feature: the members of the record that are texts or numbers, those of its date and of
 * its value, and where it is. What is not known is left out.
 *
 * @typeParam Item - The record.
 */
export type FeatureProperties<Item extends object = object> = SimpleMembers<Item> &
  Partial<Omit<RecordDate, "earliest" | "latest"> & FigureValue> &
  PlacedProperties;

/** The members of a record that are texts or numbers. */
export type SimpleMembers<Item extends object> = {
  readonly [
    Name in keyof Item as Name extends keyof PlacedProperties
      ? never
      : Item[Name] extends string | number | undefined
        ? Name
        : never
  ]: Item[Name];
};

/** What the features of all records have, as far as it is known. */
export interface PlacedProperties {
  /** The id of the record. */
  readonly id: string;
  /** Its title or name in English; of a figure, its measure. */
  readonly label: string;
  /** Its title or name in Arabic. */
  readonly label_ar?: string;
  /** The first day that it may have been, `YYYY-MM-DD`. */
  readonly earliest?: string;
  /** The last day that it may have been, `YYYY-MM-DD`. */
  readonly latest?: string;
  /** The place that it names. */
  readonly place?: string;
  /** That place in English. */
  readonly place_label?: string;
  /** That place in Arabic. */
  readonly place_label_ar?: string;
  /**
   * How exactly it is known where it was. With a geometry, it is the coarser of what the text says and what the
   * point stands for: `exact`, `neighbourhood` or `city`. Without, it is what the text says.
   */
  readonly precision?: PlacePrecision;
  /** The place that the point belongs to: the one named, or the smallest around it that has a point. */
  readonly point_of?: string;
  /** The place that contains the place named. */
  readonly parent?: string;
  /** ISO 3166-1 code of the place named: joins to the borders of countries. */
  readonly country?: string;
  /** ISO 3166-2 code of the place named: joins to the borders of governorates. */
  readonly subdivision?: string;
  /** P-code (OCHA COD-AB) of the place named: joins to the borders of districts. */
  readonly pcode?: string;
}
