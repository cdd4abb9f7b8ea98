import type { VNode } from "preact";
import { useExplorer } from "./explorerContext.js";
import type { Searched } from "./searched.js";

/** Actors and places that the words name: one step to ask for them. */
export function AlsoFound({ searched: { others } }: { readonly searched: Searched }): VNode | null {
  const { say, wayTo, actorName, placeName } = useExplorer();
  const offered = others.slice(0, 4);
  if (offered.length === 0) return null;
  return (
    <p class="also">
      {say("alsoFound")}:{" "}
      {offered.map(({ collection, id }, at) => {
        const isActor = collection === "actors";
        return (
          <span key={id}>
            {at > 0 && " · "}
            <a href={wayTo({ q: "", [isActor ? "actor" : "place"]: id })}>
              {say(isActor ? "actor" : "place")}: {isActor ? actorName(id) : placeName(id)}
            </a>
          </span>
        );
      })}
    </p>
  );
}
