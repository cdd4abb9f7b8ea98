import type { VNode } from "preact";
import { Link, usePage } from "../shell/pageContext.js";
import { addressOf } from "./addresses.js";
import {
  actById,
  actorById,
  known,
  placeById,
  sourceById,
  termDefinition,
  termLabel,
} from "./dataset.js";

/** A link to an actor, by its name in the language of the page. */
export function ActorLink({ id }: { readonly id: string }): VNode {
  const { language } = usePage();
  return <Link to={addressOf.actor(id)}>{known(actorById, id).names[language]}</Link>;
}

/** A link to an event or a prospect, by its title. */
export function ActLink({ id }: { readonly id: string }): VNode {
  const { language } = usePage();
  const act = known(actById, id);
  return <Link to={addressOf.act(act)}>{act.title[language]}</Link>;
}

/** A link to a place, by its name. */
export function PlaceLink({ id }: { readonly id: string }): VNode {
  const { language } = usePage();
  return <Link to={addressOf.place(id)}>{known(placeById, id).names[language]}</Link>;
}

/** A link to a source, by our title of it. */
export function SourceLink({ id }: { readonly id: string }): VNode {
  const { language } = usePage();
  return <Link to={addressOf.source(id)}>{known(sourceById, id).title[language]}</Link>;
}

/** A term by its label, which leads to its definition and shows it when pointed at. */
export function Term({ list, id }: { readonly list: string; readonly id: string }): VNode {
  const { language } = usePage();
  return (
    <Link to={addressOf.term(list, id)} class="term" title={termDefinition(list, id, language)}>
      {termLabel(list, id, language)}
    </Link>
  );
}
