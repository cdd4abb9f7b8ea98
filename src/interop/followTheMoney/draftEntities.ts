import { shown } from "../../errors/shown.js";
import { refuse } from "../../input/refuse.js";
import { bilingual, having, type Shape } from "../../input/shape.js";
import type { Actor, Post, Relation } from "../../model/actor.js";
import type { ConflictEvent } from "../../model/event.js";
import type { Attribution } from "../../model/evidence.js";
import type { Place } from "../../model/place.js";
import type { Source } from "../../model/source.js";
import { plainEnds } from "../whole/plainEnds.js";
import { requireWhole } from "../whole/requireWhole.js";
import { wholeShapes, writable } from "../whole/wholeShapes.js";
import { valueOf } from "../whole/valueOf.js";
import type { FollowTheMoneyRecords } from "./followTheMoney.js";
import { languageOf } from "./languageOf.js";

/** A value, with its language where it has one. */
export interface Value {
  readonly text: string;
  readonly lang?: string | undefined;
}

/** An entity before it is written as properties or as statements. */
export interface DraftEntity {
  readonly id: string;
  readonly schema: string;
  /** Properties without a value are left out when it is written. */
  readonly values: Readonly<Record<string, readonly Value[]>>;
}

/** What entities are made from, and what they point to. */
interface Ground {
  readonly caller: string;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly sources: ReadonlyMap<string, Source>;
  /** The label of a post. */
  readonly labels: ReadonlyMap<string, { readonly en: string; readonly ar: string }>;
}

const shapes: Readonly<Record<string, Shape>> = /* @__PURE__ */ (() => ({
  actors: wholeShapes.actors,
  events: wholeShapes.events,
  places: wholeShapes.places,
  sources: wholeShapes.sources,
}))();
const termShape: Shape = /* @__PURE__ */ (() =>
  having({ id: writable, list: writable, label: bilingual }))();

/** The schema for each kind of actor; of others no more is said than that they act. */
const actorSchemata: Readonly<Record<string, string>> = {
  person: "Person",
  state: "PublicBody",
  government: "PublicBody",
  ministry: "PublicBody",
  parliament: "PublicBody",
  judiciary: "PublicBody",
  "armed-force": "PublicBody",
  "security-force": "PublicBody",
  "diplomatic-mission": "PublicBody",
  "intergovernmental-body": "PublicBody",
  "armed-group": "Organization",
  coalition: "Organization",
  party: "Organization",
  "political-alliance": "Organization",
  committee: "Organization",
  office: "Organization",
  "media-outlet": "Organization",
  "research-body": "Organization",
  company: "Company",
};
/** The schemata that may stand where an organization is wanted. */
const organizations: readonly string[] = ["Organization", "PublicBody", "Company"];
/** The property for each kind of name. A name that takes a side is none of the record's own. */
const nameProperties: Readonly<Record<string, string>> = {
  full: "alias",
  variant: "alias",
  transliteration: "alias",
  short: "weakAlias",
  abbreviation: "weakAlias",
  former: "previousName",
};

/** What a reference of FollowTheMoney may be (its type `entity`), without the dot, which is ours. */
const ID = /^[\da-z](?:[\da-z-]*[\da-z])?$/i;
/** How many characters a value may have, by the types of the model; of others 1,024. */
const limits: Readonly<Record<string, number>> = {
  id: 200,
  name: 384,
  alias: 384,
  weakAlias: 384,
  previousName: 384,
  location: 250,
  full: 250,
  sourceUrl: 4096,
  summary: 65_000,
};

/**
 * The entities of the records, one after the other.
 *
 * @param caller - The function that errors name.
 * @throws {RangeError} Naming the caller and the record.
 */
export function draftEntities(caller: string, records: FollowTheMoneyRecords): DraftEntity[] {
  requireWhole(caller, records, { ...shapes, terms: termShape }, ["terms"]);
  const { actors = [], events = [], places = [], sources = [], terms = [] } = records;
  const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
    new Map(items.map((item) => [item.id, item]));
  const ground: Ground = {
    caller,
    actors: byId(actors),
    places: byId(places),
    sources: byId(sources),
    labels: new Map(
      terms.flatMap(({ list, id, label }) =>
        list === "post-titles" ? [[id, label] as const] : [],
      ),
    ),
  };
  const positions = new Map<string, DraftEntity>();
  const drafts = [
    ...actors.flatMap((actor) => actorDrafts(actor, ground, positions)),
    ...events.flatMap((event) => eventDrafts(event, ground)),
    ...places.map((place) => placeDraft(place, ground)),
    ...sources.map((source) => sourceDraft(source, ground)),
  ];
  return [...drafts, ...positions.values()];
}

function actorDrafts(
  actor: Actor,
  ground: Ground,
  positions: Map<string, DraftEntity>,
): DraftEntity[] {
  const id = idOf(ground, "actors", actor.id);
  const schema = schemaOf(actor);
  const names: Record<string, Value[]> = { name: inBoth(actor.names) };
  for (const { text, lang, kind } of actor.aliases) {
    const property = valueOf(nameProperties, kind);
    if (property) (names[property] ??= []).push({ text, lang: languageOf(lang) });
  }
  return [
    draft(ground, actor.id, id, schema, {
      ...names,
      country: countryOf(ground, actor),
      classification: plain(actor.kind),
      keywords: plain(actor.identity),
      ...proven(actor.evidence, ground),
    }),
    ...actor.posts.flatMap((post, index) => {
      const holder = `${id}.posts.${index + 1}`;
      return postDrafts(actor, post, { holder, id, schema }, ground, positions);
    }),
    ...actor.relations.flatMap((relation, index) =>
      relationDrafts(actor, relation, `${id}.relations.${index + 1}`, ground),
    ),
  ];
}

/** The position, once for all who held it, and the time for which this one held it. */
function postDrafts(
  actor: Actor,
  post: Post,
  { holder, id, schema }: { readonly holder: string; readonly id: string; readonly schema: string },
  ground: Ground,
  positions: Map<string, DraftEntity>,
): DraftEntity[] {
  const body = ground.actors.get(post.of);
  const position = `${idOf(ground, "posts", post.title, actor.id)}.${idOf(ground, "actors", post.of)}`;
  if (!positions.has(position)) {
    const label = ground.labels.get(post.title);
    const isOrganization = body && organizations.includes(schemaOf(body));
    positions.set(
      position,
      draft(ground, actor.id, position, "Position", {
        name: label ? inBoth(label) : plain(post.title.replaceAll("-", " ")),
        country: body ? countryOf(ground, body) : [],
        organization: isOrganization ? plain(idOf(ground, "actors", body.id)) : [],
      }),
    );
  }
  const ends: DraftEntity["values"] =
    schema === "Person"
      ? { holder: plain(id), post: plain(position) }
      : { subject: plain(id), object: plain(position), role: plain("holder") };
  return [
    draft(ground, actor.id, holder, schema === "Person" ? "Occupancy" : "UnknownLink", {
      ...ends,
      ...held(post),
      ...proven(post.evidence, ground),
    }),
  ];
}

/** A relation in the schema that means it; where none does, or the ends do not fit, as a link with its role. */
function relationDrafts(
  actor: Actor,
  relation: Relation,
  id: string,
  ground: Ground,
): DraftEntity[] {
  const object = ground.actors.get(relation.object);
  if (!object) return [];
  const subject = plain(idOf(ground, "actors", actor.id));
  const other = plain(idOf(ground, "actors", object.id));
  const isIn = organizations.includes(schemaOf(object));
  const [schema, ends] = ((): readonly [string, DraftEntity["values"]] => {
    switch (relation.kind) {
      case "member-of":
      case "part-of":
      case "integrated-into":
        if (isIn) return ["Membership", { member: subject, organization: other }];
        break;
      case "leads":
        if (isIn) return ["Directorship", { director: subject, organization: other }];
        break;
      case "works-for":
        if (isIn && schemaOf(actor) === "Person")
          return ["Employment", { employee: subject, employer: other }];
        break;
      case "speaks-for":
        return ["Representation", { agent: subject, client: other }];
      case "succeeds":
        return ["Succession", { predecessor: other, successor: subject }];
      default:
    }
    return ["UnknownLink", { subject, object: other }];
  })();
  return [
    draft(ground, actor.id, id, schema, {
      ...ends,
      role: plain(relation.kind),
      status: each(relation.evidence.map(({ status }) => status)),
      ...held(relation),
      ...proven(relation.evidence, ground),
    }),
  ];
}

function eventDrafts(event: ConflictEvent, ground: Ground): DraftEntity[] {
  const id = idOf(ground, "events", event.id);
  const [start, end] = plainEnds(event.date.edtf);
  const isSpan = event.date.edtf.includes("/");
  const place = event.place && ground.places.get(event.place.id);
  const parts = event.participants.flatMap(({ actor, role, status }, index) =>
    ground.actors.has(actor)
      ? [{ actor: idOf(ground, "actors", actor), role, status, place: index + 1 }]
      : [],
  );
  // Who is only said to be involved, or denies it, is tied by a link that says so.
  const involved = parts.filter(({ status }) => status !== "alleged" && status !== "denied");
  return [
    draft(ground, event.id, id, "Event", {
      name: inBoth(event.title),
      summary: inBoth(event.summary),
      keywords: each([event.kind, event.modality]),
      date: isSpan || start === undefined ? [] : plain(start),
      startDate: isSpan && start !== undefined ? plain(start) : [],
      endDate: end === undefined ? [] : plain(end),
      country: place ? countryOf(ground, place) : [],
      location: place ? inBoth(place.names) : [],
      addressEntity: place ? plain(idOf(ground, "places", place.id)) : [],
      involved: each(involved.map(({ actor }) => actor)),
      ...proven(event.evidence, ground),
    }),
    ...parts.map(({ actor, role, status, place: index }) =>
      draft(ground, event.id, `${id}.participants.${index}`, "UnknownLink", {
        subject: plain(actor),
        object: plain(id),
        role: plain(role),
        status: plain(status),
      }),
    ),
  ];
}

function placeDraft(place: Place, ground: Ground): DraftEntity {
  const { coordinates } = place;
  // A point that stands for a province would be taken for an address.
  const isNear = coordinates && ["exact", "neighbourhood", "city"].includes(coordinates.precision);
  return draft(ground, place.id, idOf(ground, "places", place.id), "Address", {
    name: inBoth(place.names),
    full: inBoth(place.names),
    country: countryOf(ground, place),
    state: place.subdivision === undefined ? [] : plain(place.subdivision),
    latitude: isNear ? plain(String(coordinates.lat)) : [],
    longitude: isNear ? plain(String(coordinates.lon)) : [],
    remarks: isNear ? plain(`precision: ${coordinates.precision}`) : [],
  });
}

function sourceDraft(source: Source, ground: Ground): DraftEntity {
  const [published] = plainEnds(source.published.edtf);
  const outlet = ground.actors.get(source.outlet);
  // Our words, in brackets as in citations: the headline is not repeated.
  const title = inBoth(source.title).map(({ text, lang }) => ({ text: `[${text}]`, lang }));
  const language = languageOf(source.language);
  return draft(ground, source.id, idOf(ground, "sources", source.id), "Article", {
    name: title,
    title,
    fileName: plain(source.document ?? source.id),
    publishedAt: published === undefined ? [] : plain(published),
    retrievedAt: source.accessed === undefined ? [] : plain(source.accessed),
    language: language === undefined ? [] : plain(language),
    publisher: outlet?.identity === "named" ? inBoth(outlet.names) : [],
    sourceUrl: urlOf(ground, source),
  });
}

/** The sources that say so, and where they can be read. */
function proven(evidence: readonly Attribution[], ground: Ground): DraftEntity["values"] {
  const sources = [...new Set(evidence.map(({ source }) => source))].flatMap(
    (id) => ground.sources.get(id) ?? [],
  );
  return {
    proof: sources.flatMap(({ id }) => plain(idOf(ground, "sources", id))),
    sourceUrl: sources.flatMap((source) => urlOf(ground, source)),
  };
}

function held({ valid }: Post | Relation): DraftEntity["values"] {
  const [start, end] = plainEnds(valid);
  return {
    startDate: start === undefined ? [] : plain(start),
    endDate: end === undefined ? [] : plain(end),
  };
}

function schemaOf({ kind }: Actor): string {
  return valueOf(actorSchemata, kind) ?? "LegalEntity";
}

function countryOf(ground: Ground, { id, country }: Actor | Place): Value[] {
  if (country === undefined) return [];
  if (!/^[A-Z]{2}$/.test(country)) {
    const wanted = `a code of ISO 3166-1, such as "IQ". The record is ${shown(id)}`;
    refuse(`${ground.caller}: country`, country, wanted);
  }
  return plain(country.toLowerCase());
}

function urlOf(ground: Ground, { id, url }: Source): Value[] {
  if (url === undefined) return [];
  if (!/^https?:\/\//.test(url)) {
    const wanted = `a web address, such as "https://example.org". The record is ${shown(id)}`;
    refuse(`${ground.caller}: url`, url, wanted);
  }
  return plain(url);
}

/** The id of an entity. FollowTheMoney refers only to ids of letters, digits, hyphens and dots. */
function idOf(ground: Ground, collection: string, id: string, record: string = id): string {
  if (!ID.test(id)) {
    const wanted = `an id of letters, digits and hyphens, such as "iraq". The record is ${shown(record)}`;
    refuse(`${ground.caller}: an id in ${collection}`, id, wanted);
  }
  return `${collection}-${id}`;
}

function draft(
  { caller }: Ground,
  record: string,
  id: string,
  schema: string,
  values: DraftEntity["values"],
): DraftEntity {
  for (const [property, list] of Object.entries({ ...values, id: plain(id) })) {
    for (const { text } of list) {
      const limit = valueOf(limits, property) ?? 1024;
      if (text.length > limit) {
        const wanted = `at most ${limit} characters. The record is ${shown(record)}`;
        refuse(`${caller}: ${property}`, text, wanted);
      }
    }
  }
  return { id, schema, values };
}

function inBoth({ en, ar }: { readonly en: string; readonly ar: string }): Value[] {
  return [
    { text: en, lang: "eng" },
    { text: ar, lang: "ara" },
  ];
}

function plain(text: string): Value[] {
  return [{ text }];
}

function each(texts: readonly string[]): Value[] {
  return [...new Set(texts)].flatMap(plain);
}
