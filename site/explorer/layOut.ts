import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";

/** The size that the network is drawn in. */
export const NETWORK_WIDTH = 1000;
export const NETWORK_HEIGHT = 800;

/** Two actors that are tied. */
export interface TiedPair {
  readonly source: string;
  readonly target: string;
}

/** Where an actor is drawn. */
export type Position = readonly [x: number, y: number];

/**
 * Finds a place for each actor: those that are tied near each other, none upon another. The same ties give the
 * same places each time.
 */
export function layOut(pairs: readonly TiedPair[], steps = 300): ReadonlyMap<string, Position> {
  const ids = [...new Set(pairs.flatMap(({ source, target }) => [source, target]))].sort();
  const nodes = ids.map((id): SimulationNodeDatum & { id: string } => ({ id }));
  const simulation = forceSimulation(nodes)
    .force(
      "links",
      forceLink<(typeof nodes)[number], { source: string; target: string }>(
        pairs.map((pair) => ({ ...pair })),
      )
        .id(({ id }) => id)
        .distance(50),
    )
    .force("charge", forceManyBody().strength(-160).distanceMax(400))
    .force("collide", forceCollide(30))
    .force("x", forceX(0).strength(0.06))
    .force("y", forceY(0).strength(0.08))
    .alphaDecay(1 - 0.001 ** (1 / steps))
    .stop();
  simulation.tick(steps);
  return new Map(fitted(nodes));
}

/** Stretches the places over the drawing, in whole pixels. */
function fitted(nodes: readonly (SimulationNodeDatum & { id: string })[]): [string, Position][] {
  const onAxis = (
    read: (node: SimulationNodeDatum) => number | undefined,
    length: number,
    edge: number,
  ) => {
    const all = nodes.map((node) => read(node) ?? 0);
    const [low, high] = [Math.min(...all), Math.max(...all)];
    return (node: SimulationNodeDatum) =>
      Math.round(edge + (((read(node) ?? 0) - low) / (high - low || 1)) * (length - 2 * edge));
  };
  const x = onAxis((node) => node.x, NETWORK_WIDTH, 90);
  const y = onAxis((node) => node.y, NETWORK_HEIGHT, 40);
  return nodes.map((node) => [node.id, [x(node), y(node)]]);
}
