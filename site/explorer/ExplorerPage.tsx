import { actors, events, figures, places, prospects, terms } from "iraq-conflict-data";
import { relationsOf } from "iraq-conflict-data/query";
import type { VNode } from "preact";
import type { Language } from "../shell/languages.js";
import { Page } from "../shell/Page.js";
import { atlasOf } from "./atlas.js";
import { drawBorders } from "./borders.js";
import { Explorer } from "./Explorer.js";
import { EXPLORER_IDS } from "./explorerIds.js";
import { START } from "./explorerState.js";
import { layOut } from "./layOut.js";
import { word } from "./words.js";

const atlas = atlasOf({ events, prospects, actors, figures, places, terms });
const { land, borders } = drawBorders();
const positions = layOut(
  relationsOf(actors).map(({ subject, object }) => ({ source: subject, target: object })),
);

/** The page of the explorer, with its first picture drawn: it can be read before any script has come. */
export function ExplorerPage({ language }: { readonly language: Language }): VNode {
  return (
    <Page
      language={language}
      path="explorer/"
      title={word("title", language)}
      description={word("description", language)}
      scripts={["explorer.js"]}
      styles={["explorer.css"]}
      wide
    >
      <p class="lead">{word("lead", language)}</p>
      <noscript>
        <p class="note">{word("needsScript", language)}</p>
      </noscript>
      <p id={EXPLORER_IDS.loading} class="loading" role="status" hidden>
        <label>
          {word("loading", language)} <progress max="1" value="0" />
        </label>
      </p>
      <div id={EXPLORER_IDS.root}>
        <Explorer
          atlas={atlas}
          positions={positions}
          state={START}
          isReady={false}
          search={{ hasFailed: false }}
          ask={() => undefined}
        />
      </div>
      <svg width="0" height="0" aria-hidden="true" class="defined">
        <defs>
          <path id={EXPLORER_IDS.land} d={land} />
          <path id={EXPLORER_IDS.borders} d={borders} vector-effect="non-scaling-stroke" />
        </defs>
      </svg>
      <script
        type="application/json"
        id={EXPLORER_IDS.positions}
        dangerouslySetInnerHTML={{ __html: JSON.stringify([...positions]) }}
      />
    </Page>
  );
}
