import type { PlaceReference } from "iraq-conflict-data";
import type { VNode } from "preact";
import { usePage } from "../shell/pageContext.js";
import { PlaceLink, Term } from "./references.js";
import { separated } from "./separated.js";
import { word } from "./words.js";

/** A place with what is around it, and how exactly it is known. */
export function PlacePath({ place }: { readonly place: PlaceReference }): VNode {
  const { language } = usePage();
  return (
    <>
      {separated(
        place.path.map((id) => <PlaceLink key={id} id={id} />),
        " · ",
      )}{" "}
      <span class="faint">
        ({word("precision", language)} <Term list="place-precisions" id={place.precision} />)
      </span>
    </>
  );
}
