/** What the page and its script agree on: the ids of elements. */
export const EXPLORER_IDS = {
  root: "explorer",
  loading: "explorer-loading",
  positions: "explorer-positions",
  land: "explorer-land",
  borders: "explorer-borders",
} as const;
