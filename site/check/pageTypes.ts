import type { Language } from "../shell/languages.js";

/** One address of each type of page, and the languages that it is there in. */
export const PAGE_TYPES: readonly (readonly [path: string, languages: readonly Language[]])[] = [
  ["", ["en", "ar"]],
  ["events/", ["en", "ar"]],
  ["events/2020-11-17-us-embassy-rockets/", ["en", "ar"]],
  ["prospects/", ["en", "ar"]],
  ["prospects/2020-planned-us-base-consolidation/", ["en", "ar"]],
  ["actors/", ["en", "ar"]],
  ["actors/kataib-hezbollah/", ["en", "ar"]],
  ["actors/mustafa-al-kadhimi/", ["en", "ar"]],
  ["figures/", ["en", "ar"]],
  ["figures/us-troops-in-iraq/", ["en", "ar"]],
  ["places/", ["en", "ar"]],
  ["places/green-zone/", ["en", "ar"]],
  ["sources/", ["en", "ar"]],
  ["sources/2020-11-18-embassy-rockets/", ["en", "ar"]],
  ["sources/2020-11-17-gv-wire/", ["en", "ar"]],
  ["explorer/", ["en", "ar"]],
  ["codebook/", ["en", "ar"]],
  ["codebook/statuses/", ["en", "ar"]],
  ["pictures/", ["en", "ar"]],
  ["search/", ["en", "ar"]],
  ["guides/", ["en", "ar"]],
  ["guides/first-steps/", ["en", "ar"]],
  ["guides/rival-numbers/", ["en"]],
  ["api/", ["en"]],
];
