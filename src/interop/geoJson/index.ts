export type {
  FeatureProperties,
  PlacedProperties,
  PointCollection,
  PointFeature,
  PointGeometry,
  SimpleMembers,
} from "./geoJson.js";
export { toGeoJson } from "./toGeoJson.js";
