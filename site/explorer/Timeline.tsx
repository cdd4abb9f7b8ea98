import type { Act } from "iraq-conflict-data";
import type { VNode } from "preact";
import { useMemo, useState } from "preact/hooks";
import { ActLinks } from "./ActLinks.js";
import { countByMonth, MONTHS, type GroupCounts, type MonthCounts } from "./countByMonth.js";
import { useExplorer } from "./explorerContext.js";
import { LazyDetails } from "./LazyDetails.js";

/** Acts by month, a row for each group. */
export function Timeline(): VNode {
  const { atlas, state, shown, say } = useExplorer();
  const counts = useMemo(() => {
    const groups = (atlas.termsOf.get("event-groups") ?? []).map(({ id }) => id);
    return countByMonth(shown, atlas.shelves[state.show].monthOf, groups);
  }, [atlas, state.show, shown]);
  return (
    <>
      <p class="note">{say("timelineNote")}</p>
      <Rows counts={counts} />
      <Apart name="apart" acts={counts.apart} />
      <Apart name="outside" acts={counts.outside} />
      <LazyDetails summary={say("asTable")}>{() => <MonthTable counts={counts} />}</LazyDetails>
    </>
  );
}

function Rows({ counts }: { readonly counts: MonthCounts }) {
  const { ask, state, isReady } = useExplorer();
  const [pointed, setPointed] = useState<string>();
  const monthAt = (event: MouseEvent) => {
    const { left, width } = (event.currentTarget as Element).getBoundingClientRect();
    return MONTHS[Math.floor(((event.clientX - left) / width) * MONTHS.length)];
  };
  const total = (month: string) =>
    counts.groups.reduce((sum, { months }) => sum + (months[MONTHS.indexOf(month)] ?? 0), 0);
  return (
    <div class="month-rows">
      {counts.groups.map((group) => (
        <GroupLine key={group.group} group={group} />
      ))}
      {/* Pointing is a short cut: every month is a link in the table. */}
      <div
        class="bars"
        dir="ltr"
        aria-hidden="true"
        {...(isReady && {
          onMouseMove: (event: MouseEvent) => {
            setPointed(monthAt(event));
          },
          onMouseLeave: () => {
            setPointed(undefined);
          },
          onClick: (event: MouseEvent) => {
            const month = monthAt(event) ?? "";
            ask({ during: state.during === month ? "" : month });
          },
        })}
      >
        {counts.groups.map(({ group, months }) => (
          <svg key={group} viewBox={`0 0 ${MONTHS.length} 100`} preserveAspectRatio="none">
            <path d={barsOf(months, counts.highest)} />
          </svg>
        ))}
        <p class="years">
          {[2019, 2020, 2021, 2022, 2023, 2024].map((year) => (
            <span key={year}>{year}</span>
          ))}
        </p>
        {pointed !== undefined && (
          <p class="pointed">
            {pointed}: {total(pointed)}
          </p>
        )}
      </div>
    </div>
  );
}

function GroupLine({ group: { group, total } }: { readonly group: GroupCounts }) {
  const { wayTo, label, state } = useExplorer();
  const isChosen = state.kind === group;
  return (
    <p class="row-name">
      <a href={wayTo({ kind: isChosen ? "" : group })} aria-current={isChosen ? "true" : undefined}>
        {label("event-groups", group)}
      </a>{" "}
      {total}
    </p>
  );
}

/** All bars of a row as one path. */
function barsOf(months: readonly number[], highest: number): string {
  return months
    .map((count, at) => {
      const height = Math.round((count / highest) * 1000) / 10;
      return count === 0 ? "" : `M${at + 0.1} 100V${100 - height}h.8V100z`;
    })
    .join("");
}

function Apart({
  name,
  acts,
}: {
  readonly name: "apart" | "outside";
  readonly acts: readonly Act[];
}) {
  const { say } = useExplorer();
  if (acts.length === 0) return null;
  return (
    <LazyDetails summary={`${say(name)}: ${acts.length}`}>
      {() => <ActLinks acts={acts} />}
    </LazyDetails>
  );
}

function MonthTable({ counts: { groups } }: { readonly counts: MonthCounts }) {
  const { say, label, wayTo } = useExplorer();
  const filled = groups.filter(({ total }) => total > 0);
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={say("asTable")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say("month")}</th>
            <th scope="col">{say("all")}</th>
            {filled.map(({ group }) => (
              <th scope="col" key={group}>
                {label("event-groups", group)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {MONTHS.map((month, at) => {
            const row = filled.map(({ months }) => months[at] ?? 0);
            const all = row.reduce((sum, count) => sum + count, 0);
            return (
              all > 0 && (
                <tr key={month}>
                  <th scope="row">
                    <a href={wayTo({ during: month })}>
                      <code>{month}</code>
                    </a>
                  </th>
                  <td>{all}</td>
                  {row.map((count, column) => (
                    <td key={column}>{count === 0 ? "" : count}</td>
                  ))}
                </tr>
              )
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
