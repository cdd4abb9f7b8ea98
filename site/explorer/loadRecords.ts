import type { Records } from "./atlas.js";

/** The years first: each is a part of the events, so that the bar moves while they come. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  () => import("iraq-conflict-data/terms"),
  () => import("iraq-conflict-data/places"),
  () => import("iraq-conflict-data/events/2019"),
  () => import("iraq-conflict-data/events/2020"),
  () => import("iraq-conflict-data/events/2021"),
  () => import("iraq-conflict-data/events/2022"),
  () => import("iraq-conflict-data/events/2023"),
  () => import("iraq-conflict-data/events/2024"),
  () => import("iraq-conflict-data/prospects"),
  () => import("iraq-conflict-data/actors"),
  () => import("iraq-conflict-data/figures"),
];

/**
 * Loads the collections of the package, part by part.
 *
 * @param progress - Told after each part which share of all is there, from 0 to 1.
 */
export async function loadRecords(progress: (share: number) => void): Promise<Records> {
  let there = 0;
  await Promise.all(
    PARTS.map(async (load) => {
      await load();
      progress(++there / PARTS.length);
    }),
  );
  const [{ events }, { prospects }, { actors }, { figures }, { places }, { terms }] =
    await Promise.all([
      import("iraq-conflict-data/events"),
      import("iraq-conflict-data/prospects"),
      import("iraq-conflict-data/actors"),
      import("iraq-conflict-data/figures"),
      import("iraq-conflict-data/places"),
      import("iraq-conflict-data/terms"),
    ]);
  return { events, prospects, actors, figures, places, terms };
}
