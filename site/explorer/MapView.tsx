import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { cutOf, MAP_HEIGHT, MAP_WIDTH, pixelsPerKilometre, type Cut } from "./baseProjection.js";
import { countByPlace, type PlaceCount } from "./countByPlace.js";
import { useExplorer } from "./explorerContext.js";
import { EXPLORER_IDS } from "./explorerIds.js";
import { FRAMES } from "./explorerState.js";
import { labelsThatFit } from "./labelsThatFit.js";
import { LazyDetails } from "./LazyDetails.js";
import { PRECISIONS, type Precision } from "./precisions.js";
import { useIsNarrow } from "./useIsNarrow.js";
import { Choice } from "./Choice.js";

/** Acts by place, with a symbol for how exactly the place is known. */
export function MapView(): VNode {
  const { atlas, state, shown, say } = useExplorer();
  const counts = useMemo(() => countByPlace(shown, atlas), [atlas, shown]);
  const cut = cutOf(state.frame);
  const inFrame = counts.places.filter((spot) => isInside(placed(spot, cut)));
  const beyond = counts.places.reduce((sum, { count }) => sum + count, 0) - sumOf(inFrame);
  return (
    <>
      <p class="note">{say("mapNote")}</p>
      <div class="fields">
        <Choice
          name="frame"
          label={say("frame")}
          options={FRAMES.map((frame) => [frame, say(frame)] as const)}
        />
      </div>
      <Drawing places={inFrame} cut={cut} />
      <Legend />
      <p class="faint">
        {counts.without} {say("noPlace")} · {counts.unplaced} {say("noPoint")} · {beyond}{" "}
        {say("beyond")}
      </p>
      <LazyDetails summary={say("asTable")}>
        {() => <PlaceTable places={counts.places} />}
      </LazyDetails>
    </>
  );
}

function placed({ x, y }: { readonly x: number; readonly y: number }, { k, dx, dy }: Cut) {
  return { x: k * x + dx, y: k * y + dy };
}

function isInside({ x, y }: { readonly x: number; readonly y: number }): boolean {
  return x >= 0 && x <= MAP_WIDTH && y >= 0 && y <= MAP_HEIGHT;
}

function sumOf(places: readonly PlaceCount[]): number {
  return places.reduce((sum, { count }) => sum + count, 0);
}

function Drawing({ places, cut }: { readonly places: readonly PlaceCount[]; readonly cut: Cut }) {
  const { say, ask, state, placeName } = useExplorer();
  const letters = useIsNarrow() ? 26 : 14;
  const { k, dx, dy } = cut;
  const moved = `translate(${dx} ${dy}) scale(${k})`;
  const labels = places.map((spot) => {
    const { x, y } = placed(spot, cut);
    return {
      key: keyOf(spot),
      text: placeName(spot.place),
      x: x + sizeOf(spot.count) + 8,
      y: y + 5,
    };
  });
  const named = labelsThatFit(labels, letters);
  return (
    <svg
      class="map"
      viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`}
      role="img"
      aria-label={`${say("map")}: ${sumOf(places)}`}
      direction="ltr"
      font-size={letters}
    >
      <use href={`#${EXPLORER_IDS.land}`} class="land" transform={moved} />
      <use href={`#${EXPLORER_IDS.borders}`} class="borders" transform={moved} />
      <ScaleBar />
      {places.map((spot) => {
        const { place, precision, count } = spot;
        const { x, y } = placed(spot, cut);
        const key = keyOf(spot);
        return (
          <g
            key={key}
            class={`spot ${precision}${state.place === place ? " chosen" : ""}`}
            transform={`translate(${Math.round(x)} ${Math.round(y)})`}
            onClick={() => {
              ask({ place: state.place === place ? "" : place });
            }}
          >
            <title>{`${placeName(place)}: ${count}`}</title>
            <Symbol precision={precision} size={sizeOf(count)} />
            {named.has(key) && (
              <text x={sizeOf(count) + 8} y="5">
                {placeName(place)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

function keyOf({ place, precision }: PlaceCount): string {
  return `${place} ${precision}`;
}

/** Half the width of a symbol: its surface grows with the number of acts. */
function sizeOf(count: number): number {
  return Math.round(10 * Math.min(34, 4 + 1.7 * Math.sqrt(count))) / 10;
}

function Symbol({ precision, size: s }: { readonly precision: Precision; readonly size: number }) {
  switch (precision) {
    case "exact":
      return <circle r={s} />;
    case "neighbourhood":
      return <path d={`M0 ${-s}L${s} 0L0 ${s}L${-s} 0z`} />;
    case "city":
      return <rect x={-s} y={-s} width={2 * s} height={2 * s} />;
    default:
      return <circle r={s + 3} />;
  }
}

function Legend() {
  const { label } = useExplorer();
  return (
    <ul class="legend">
      {PRECISIONS.filter((precision) => precision !== "multi-country").map((precision) => (
        <li key={precision}>
          <svg viewBox="-12 -12 24 24" width="24" height="24" class="map" aria-hidden="true">
            <g class={`spot ${precision}`}>
              <Symbol precision={precision} size={7} />
            </g>
          </svg>{" "}
          {label("place-precisions", precision)}
        </li>
      ))}
    </ul>
  );
}

function ScaleBar() {
  const { state, say } = useExplorer();
  const kilometres = { region: 500, iraq: 200, baghdad: 10 }[state.frame];
  const width = Math.round(kilometres * pixelsPerKilometre(state.frame));
  return (
    <g class="scale" transform={`translate(16 ${MAP_HEIGHT - 16})`}>
      <path d={`M0 -6V0H${width}V-6`} />
      <text x="4" y="-10">{`${kilometres} ${say("kilometres")}`}</text>
    </g>
  );
}

function PlaceTable({ places }: { readonly places: readonly PlaceCount[] }) {
  const { say, label, placeName, wayTo } = useExplorer();
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={say("asTable")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say("place")}</th>
            <th scope="col">{say("number")}</th>
            <th scope="col">{say("precision")}</th>
          </tr>
        </thead>
        <tbody>
          {places.map(({ place, precision, count }) => (
            <tr key={`${place} ${precision}`}>
              <th scope="row">
                <a href={wayTo({ place })}>{placeName(place)}</a>
              </th>
              <td>{count}</td>
              <td>{label("place-precisions", precision)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
