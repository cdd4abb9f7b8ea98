import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { geoMercator, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { BASE, MAP_HEIGHT, MAP_WIDTH } from "./baseProjection.js";

/** Land and borders of the region, as paths in the base projection. */
export interface Borders {
  readonly land: string;
  readonly borders: string;
}

/**
 * Draws land and borders once, when the site is made: browsers get two short paths instead of the borders of the
 * whole world and a library that draws them. Natural Earth 1:50 million, public domain, by way of `world-atlas`.
 */
export function drawBorders(): Borders {
  const file = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
  const world = JSON.parse(readFileSync(file, "utf8")) as Topology<{
    countries: GeometryCollection;
    land: GeometryCollection;
  }>;
  const { countries, land } = world.objects;
  const margin = 40;
  const projection = geoMercator()
    .scale(BASE.scale)
    .center([...BASE.center])
    .translate([...BASE.translate])
    .clipExtent([
      [-margin, -margin],
      [MAP_WIDTH + margin, MAP_HEIGHT + margin],
    ]);
  const path = geoPath(projection).digits(1);
  return {
    land: path(feature(world, land)) ?? "",
    borders: path(mesh(world, countries, (left, right) => left !== right)) ?? "",
  };
}
