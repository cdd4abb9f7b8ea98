import type { Act } from "iraq-conflict-data";
import type { VNode } from "preact";
import { usePage } from "../shell/pageContext.js";
import { neighboursOf } from "./neighbours.js";
import { ActLine } from "./lines.js";
import { word } from "./words.js";

/** The way to what came before and after. */
export function NeighbourLinks({ act }: { readonly act: Act }): VNode {
  const { language } = usePage();
  const { previous, next } = neighboursOf(act);
  return (
    <nav class="neighbours" aria-label={word("time", language)}>
      {previous && (
        <p>
          <span class="faint">{word("previous", language)}</span> <ActLine act={previous} />
        </p>
      )}
      {next && (
        <p>
          <span class="faint">{word("next", language)}</span> <ActLine act={next} />
        </p>
      )}
    </nav>
  );
}
