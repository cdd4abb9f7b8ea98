export { type BoundingBox, boundingBoxOf, type BoxedPlaces } from "./boundingBoxOf.js";
export { type Distance, distanceBetween } from "./distanceBetween.js";
export { isWithin } from "./isWithin.js";
export { type PlacePoint, pointOf } from "./pointOf.js";
export { withinBox } from "./withinBox.js";
