import type { VNode } from "preact";
import { usePage } from "../shell/pageContext.js";
import { actById, actorById } from "./dataset.js";
import { ActLink, ActorLink } from "./references.js";
import { fieldWord, isNamedField, word } from "./words.js";

/** A field by its name; the part of one actor, or the link to one act, by theirs. */
export function FieldName({ field }: { readonly field: string }): VNode {
  const { language } = usePage();
  const [name = field, ...rest] = field.split(".");
  const about = rest.join(".");
  if (name === "participants" && actorById.has(about)) {
    return (
      <>
        {word("partOf", language)} <ActorLink id={about} />
      </>
    );
  }
  if (name === "links" && actById.has(about)) {
    return (
      <>
        {fieldWord("links", language)}: <ActLink id={about} />
      </>
    );
  }
  return isNamedField(field) ? <>{fieldWord(field, language)}</> : <code>{field}</code>;
}
