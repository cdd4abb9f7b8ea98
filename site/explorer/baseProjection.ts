import type { Frame } from "./explorerState.js";

/** The size that the map is drawn in. */
export const MAP_WIDTH = 800;
export const MAP_HEIGHT = 640;

const BASE_SCALE = 1600;
const MIDDLE = [47, 31.5] as const;

/** The projection in which borders and places are drawn once; a part of the map is the same, larger and moved. */
export const BASE = {
  center: MIDDLE,
  scale: BASE_SCALE,
  translate: [MAP_WIDTH / 2, MAP_HEIGHT / 2],
} as const;

/** Where a point is in the base projection: as d3-geo's `geoMercator` puts it, without the rest of that library. */
export function projected(lon: number, lat: number): readonly [x: number, y: number] {
  const east = radians(lon - MIDDLE[0]);
  const north = mercator(lat) - mercator(MIDDLE[1]);
  return [BASE.translate[0] + BASE_SCALE * east, BASE.translate[1] - BASE_SCALE * north];
}

function mercator(lat: number): number {
  return Math.log(Math.tan(Math.PI / 4 + radians(lat) / 2));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

const CENTRES: Readonly<Record<Frame, readonly [lon: number, lat: number, scale: number]>> = {
  region: [...MIDDLE, BASE_SCALE],
  iraq: [43.8, 33.4, 3500],
  baghdad: [44.36, 33.31, 90_000],
};

/** How a part of the map is cut out of the whole: `x` becomes `k * x + dx`. */
export interface Cut {
  readonly k: number;
  readonly dx: number;
  readonly dy: number;
}

/** The cut for a part of the map. */
export function cutOf(frame: Frame): Cut {
  const [lon, lat, scale] = CENTRES[frame];
  const [x, y] = projected(lon, lat);
  const k = scale / BASE_SCALE;
  return { k, dx: MAP_WIDTH / 2 - k * x, dy: MAP_HEIGHT / 2 - k * y };
}

/** How many pixels of the drawing a kilometre takes, in the middle of a part of the map. */
export function pixelsPerKilometre(frame: Frame): number {
  const [, lat, scale] = CENTRES[frame];
  return scale / (6371 * Math.cos(radians(lat)));
}
