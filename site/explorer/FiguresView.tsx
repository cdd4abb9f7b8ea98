import type { Figure } from "iraq-conflict-data";
import { formatDate } from "iraq-conflict-data/query";
import type { VNode } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { addressOf } from "../records/addresses.js";
import { valueSaid, withCommas } from "../records/valueSaid.js";
import { Link } from "../shell/pageContext.js";
import type { Atlas } from "./atlas.js";
import { Choice, type Option } from "./Choice.js";
import { useExplorer } from "./explorerContext.js";
import type { ExplorerState } from "./explorerState.js";
import {
  figureRows,
  OTHERS,
  OUTLETS,
  speakersOf,
  timeOf,
  type FigureRows,
  type Mark,
} from "./figureRows.js";
import { figuresShown, originalId } from "./selectShown.js";

/** The numbers of one measure, by whose count. */
export function FiguresView(): VNode {
  const { atlas, state, say, label, language } = useExplorer();
  const figures = useMemo(() => figuresOrNone(atlas, state), [atlas, state]);
  const rows = useMemo(() => {
    const isOutlet = (id: string) => atlas.actorById.get(id)?.kind === "media-outlet";
    return figureRows(figures, isOutlet);
  }, [atlas, figures]);
  const measures = useMemo(() => measuresOf(atlas.records.figures), [atlas]);
  const options = useMemo(
    () =>
      [...measures]
        .map(([id, count]): Option => [id, `${label("measures", id)} (${count})`])
        .sort(([, left], [, right]) => left.localeCompare(right, language)),
    [measures, language],
  );
  return (
    <>
      <p class="note">{say("figuresNote")}</p>
      <div class="fields">
        <Choice name="measure" label={say("measure")} options={options} />
      </div>
      <p class="faint">{say("figuresFilters")}</p>
      {figures.length === 0 ? <p>{say("noFigures")}</p> : <Rows rows={rows} />}
      {rows.unnumbered > 0 && (
        <p class="faint">
          {say("wordsOnly")}: {rows.unnumbered}
        </p>
      )}
      <FigureTable figures={figures} />
    </>
  );
}

/** An address may ask for a measure that is none; what is wrong with filters is said above the pictures. */
function figuresOrNone(atlas: Atlas, state: ExplorerState): readonly Figure[] {
  try {
    return figuresShown(atlas, state);
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

function measuresOf(figures: readonly Figure[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { measure } of figures) counts.set(measure, (counts.get(measure) ?? 0) + 1);
  return counts;
}

function Rows({ rows: { rows, years, highest } }: { readonly rows: FigureRows }) {
  return (
    <div class="month-rows">
      {rows.map(({ speaker, marks }) => (
        <p key={speaker} class="row-name">
          <Speaker id={speaker} /> {marks.length}
        </p>
      ))}
      <div class="bars marks" dir="ltr" aria-hidden="true">
        {rows.map(({ speaker, marks }) => (
          <svg key={speaker} viewBox="0 0 1000 100" preserveAspectRatio="none">
            <path class="span" d={marks.map(spanOf).join("")} />
            <path class="dot" d={dotsOf(marks)} />
            <path class="hole" d={dotsOf(marks.filter(({ isObserved }) => !isObserved))} />
          </svg>
        ))}
        <p class="years">
          {years.map(({ year, at }) => (
            <span key={year} style={{ left: `${at / 10}%` }}>
              {year}
            </span>
          ))}
        </p>
        <p class="highest">{withCommas(highest)}</p>
      </div>
    </div>
  );
}

function Speaker({ id }: { readonly id: string }) {
  const { say, actorName } = useExplorer();
  if (id === OUTLETS) return <>{say("outlets")}</>;
  if (id === OTHERS) return <>{say("others")}</>;
  return <Link to={addressOf.actor(id)}>{actorName(id)}</Link>;
}

/** The line over the time of a number, and the line over its range. */
function spanOf({ from, to, dot, at, low, high }: Mark): string {
  const time = to - from > 2 ? `M${from} ${at}H${to}` : "";
  return low === high ? time : `${time}M${dot} ${low}V${high}`;
}

/** Lines without length, which round ends make into dots; they stay round however the drawing is stretched. */
function dotsOf(marks: readonly Mark[]): string {
  return marks.map(({ dot, at }) => `M${dot} ${at}h0`).join("");
}

const STEP = 40;

function FigureTable({ figures }: { readonly figures: readonly Figure[] }) {
  const { say, label, language, actorName } = useExplorer();
  const [most, setMost] = useState(STEP);
  useEffect(() => {
    setMost(STEP);
  }, [figures]);
  if (figures.length === 0) return null;
  return (
    <>
      <div class="scroll" tabIndex={0} role="region" aria-label={say("asTable")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say("value")}</th>
              <th scope="col">{say("when")}</th>
              <th scope="col">{say("modality")}</th>
              <th scope="col">{say("speakers")}</th>
              <th scope="col">{say("status")}</th>
            </tr>
          </thead>
          <tbody>
            {figures.slice(0, most).map((figure) => {
              const time = timeOf(figure);
              const statuses = [...new Set(figure.evidence.map(({ status }) => status))];
              return (
                <tr key={figure.id}>
                  <th scope="row">
                    <Link
                      to={addressOf.figure({
                        ...figure,
                        id: originalId(figure.id),
                      })}
                    >
                      {valueSaid(figure.value, label)}
                    </Link>
                  </th>
                  <td>
                    {time && formatDate(time, { language })} <code>{time?.edtf}</code>
                  </td>
                  <td>{label("modalities", figure.modality)}</td>
                  <td>{speakersOf(figure).map(actorName).join(" · ")}</td>
                  <td>{statuses.map((status) => label("statuses", status)).join(" · ")}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {figures.length > most && (
        <p>
          <button
            type="button"
            onClick={() => {
              setMost(most + 5 * STEP);
            }}
          >
            {say("showMore")} ({figures.length - most})
          </button>
        </p>
      )}
    </>
  );
}
