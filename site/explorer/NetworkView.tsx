import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { isCalendarDay } from "iraq-conflict-data/query";
import { addressOf } from "../records/addresses.js";
import { directionOf } from "../shell/languages.js";
import { Link } from "../shell/pageContext.js";
import { actorShape, SHAPES } from "./actorShape.js";
import { Choice } from "./Choice.js";
import { useExplorer } from "./explorerContext.js";
import { TIES } from "./explorerState.js";
import { labelsThatFit } from "./labelsThatFit.js";
import { layOut, NETWORK_HEIGHT, NETWORK_WIDTH, type Position } from "./layOut.js";
import { LazyDetails } from "./LazyDetails.js";
import { relationsShown, sharedActs, type ShownTie } from "./tiesShown.js";
import { useIsNarrow } from "./useIsNarrow.js";
import { TypedField } from "./TypedField.js";

/** Who is tied to whom: on a day, or by acts. */
export function NetworkView(): VNode {
  const { atlas, state, shown, positions, say, ask } = useExplorer();
  const isOnDay = state.ties === "relations";
  const ties = useMemo(
    () =>
      isOnDay
        ? relationsShown(atlas.records.actors, state.on, state.actor)
        : sharedActs(atlas.actorById, shown, state.actor),
    [atlas, isOnDay, state.on, state.actor, shown],
  );
  // Relations keep their places from day to day, so that what changes is seen.
  const places = useMemo(
    () => (isOnDay && positions.size > 0 ? positions : layOut(ties, 60)),
    [isOnDay, positions, ties],
  );
  return (
    <>
      <p class="note">{say(isOnDay ? "relationsNote" : "actsNote")}</p>
      <div class="fields">
        <Choice
          name="ties"
          label={say("ties")}
          options={TIES.map((tie) => [tie, say(tie)] as const)}
        />
        {isOnDay && (
          <TypedField
            name="on"
            type="date"
            label={say("day")}
            value={state.on}
            read={(day) => (isCalendarDay(day) ? day : undefined)}
            refusal={say("badDay")}
            take={(on) => {
              ask({ on });
            }}
          />
        )}
      </div>
      {ties.length === 0 ? <p>{say("noTies")}</p> : <Drawing ties={ties} places={places} />}
      <ShapeLegend />
      <LazyDetails summary={say("asTable")}>{() => <TieTable ties={ties} />}</LazyDetails>
    </>
  );
}

function Drawing({
  ties,
  places,
}: {
  readonly ties: readonly ShownTie[];
  readonly places: ReadonlyMap<string, Position>;
}) {
  const { atlas, state, say, ask, actorName, language } = useExplorer();
  const letters = useIsNarrow() ? 26 : 12;
  const degrees = new Map<string, number>();
  for (const { source, target } of ties) {
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  const labels = [...degrees]
    .sort(([, left], [, right]) => right - left)
    .map(([id]) => {
      const [x, y] = places.get(id) ?? [0, 0];
      return { key: id, text: shortened(actorName(id)), x, y: y - 9, isCentred: true };
    });
  const named = labelsThatFit(labels, letters);
  const heaviest = Math.max(1, ...ties.map(({ weight = 1 }) => weight));
  return (
    <svg
      class="network"
      viewBox={`0 0 ${NETWORK_WIDTH} ${NETWORK_HEIGHT}`}
      role="img"
      aria-label={`${say("network")}: ${degrees.size} · ${ties.length}`}
      direction={directionOf(language)}
      font-size={letters}
    >
      {ties.map(({ source, target, kind, held, weight = 1 }) => {
        const from = places.get(source);
        const to = places.get(target);
        return (
          from &&
          to && (
            <path
              key={`${source} ${kind} ${target}`}
              class={`tie ${kind} ${held ?? ""}`}
              d={`M${from.join(" ")}L${to.join(" ")}`}
              stroke-width={held ? 1.5 : Math.round(10 + (50 * weight) / heaviest) / 10}
            />
          )
        );
      })}
      {[...degrees.keys()].map((id) => {
        const [x, y] = places.get(id) ?? [0, 0];
        const shape = actorShape(atlas.actorById.get(id)?.kind ?? "");
        return (
          <g
            key={id}
            class={`node ${shape}${state.actor === id ? " chosen" : ""}`}
            transform={`translate(${x} ${y})`}
            onClick={() => {
              ask({ actor: state.actor === id ? "" : id });
            }}
          >
            <title>{actorName(id)}</title>
            <path d={SHAPES[shape]} />
            {named.has(id) && <text y="-9">{shortened(actorName(id))}</text>}
          </g>
        );
      })}
    </svg>
  );
}

/** A name that leaves room for others; the whole of it stands in the title and in the table. */
function shortened(name: string): string {
  return name.length > 26 ? `${name.slice(0, 25).trimEnd()}…` : name;
}

function ShapeLegend() {
  const { say } = useExplorer();
  return (
    <ul class="legend">
      {(["person", "armed", "state", "other"] as const).map((shape) => (
        <li key={shape}>
          <svg viewBox="-9 -9 18 18" width="18" height="18" class="network" aria-hidden="true">
            <g class={`node ${shape}`}>
              <path d={SHAPES[shape]} />
            </g>
          </svg>{" "}
          {say(shape)}
        </li>
      ))}
    </ul>
  );
}

function TieTable({ ties }: { readonly ties: readonly ShownTie[] }) {
  const { state, say, label, actorName } = useExplorer();
  const isOnDay = state.ties === "relations";
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={say("asTable")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say("from")}</th>
            {isOnDay && <th scope="col">{say("relation")}</th>}
            <th scope="col">{say("to")}</th>
            <th scope="col">{say(isOnDay ? "held" : "shared")}</th>
          </tr>
        </thead>
        <tbody>
          {ties.map(({ source, target, kind, held, weight }) => (
            <tr key={`${source} ${kind} ${target}`}>
              <th scope="row">
                <Link to={addressOf.actor(source)}>{actorName(source)}</Link>
              </th>
              {isOnDay && <td>{label("relation-kinds", kind)}</td>}
              <td>
                <Link to={addressOf.actor(target)}>{actorName(target)}</Link>
              </td>
              <td>{held ? say(`held_${held}`) : weight}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
