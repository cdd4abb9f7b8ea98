import type { Act, Actor, Place, RecordDate, Source } from "iraq-conflict-data";
import type { Language } from "../shell/languages.js";
import { actorById, known, placeById } from "./dataset.js";
import { isEvent } from "./isEvent.js";

const CONTEXT = { "@context": "https://schema.org" };

/** A record in the words of schema.org. A date is given only when it is one day, since schema.org knows no other. */
export const linkedData = {
  /** An event; a prospect is none, so it has no such form. */
  act: (act: Act, language: Language): object | undefined =>
    isEvent(act)
      ? {
          ...CONTEXT,
          "@type": "Event",
          identifier: act.id,
          name: act.title[language],
          description: act.summary[language],
          startDate: dayOf(act.date),
          location: act.place && placeOf(known(placeById, act.place.id), language),
        }
      : undefined,
  actor: ({ id, kind, names, country }: Actor, language: Language): object => ({
    ...CONTEXT,
    "@type": kind === "person" ? "Person" : kind === "state" ? "Country" : "Organization",
    identifier: id,
    name: names[language],
    ...(kind === "person" && country && { nationality: country }),
  }),
  place: (place: Place, language: Language): object => ({
    ...CONTEXT,
    ...placeOf(place, language),
  }),
  source: (
    { id, kind, title, published, outlet, url, language: printed }: Source,
    language: Language,
  ): object => ({
    ...CONTEXT,
    "@type": kind === "report" ? "Report" : "NewsArticle",
    identifier: id,
    description: title[language],
    datePublished: dayOf(published),
    inLanguage: printed,
    publisher: { "@type": "Organization", name: known(actorById, outlet).names[language] },
    url,
  }),
};

function placeOf({ id, kind, names, coordinates }: Place, language: Language): object {
  return {
    "@type": kind === "country" ? "Country" : kind === "city" ? "City" : "Place",
    identifier: id,
    name: names[language],
    ...(coordinates && {
      geo: { "@type": "GeoCoordinates", latitude: coordinates.lat, longitude: coordinates.lon },
    }),
  };
}

function dayOf({ earliest, latest }: RecordDate): string | undefined {
  return earliest !== null && earliest === latest ? earliest : undefined;
}
