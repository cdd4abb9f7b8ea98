import {
  formatDate,
  type Act,
  type Figure,
  type RecordDate,
  type Source,
} from "iraq-conflict-data";
import type { VNode } from "preact";
import { Link, usePage } from "../shell/pageContext.js";
import { addressOf } from "./addresses.js";
import { ActLink, ActorLink, SourceLink, Term } from "./references.js";
import { separated } from "./separated.js";
import { valueText } from "./valueText.js";
import { word } from "./words.js";

/** When, in words. */
export function DateWords({ date }: { readonly date: RecordDate }): VNode {
  const { language } = usePage();
  return <span class="when">{formatDate(date, { language })}</span>;
}

/** An act in one line: when, and what. */
export function ActLine({ act }: { readonly act: Act }): VNode {
  return (
    <>
      <DateWords date={act.date} /> <ActLink id={act.id} />
    </>
  );
}

/** A source in one line: when, by whom, and what it is about. */
export function SourceLine({ source }: { readonly source: Source }): VNode {
  return (
    <>
      <DateWords date={source.published} /> <SourceLink id={source.id} />
    </>
  );
}

/** A figure in one line: its measure, its number, when, and by whose count. */
export function FigureLine({ figure }: { readonly figure: Figure }): VNode {
  const { language } = usePage();
  const { measure, modality, asOf, period, evidence } = figure;
  const date = asOf ?? period;
  const speakers = [...new Set(evidence.map(({ speaker }) => speaker))];
  return (
    <>
      {date && (
        <>
          <DateWords date={date} />{" "}
        </>
      )}
      <Term list="measures" id={measure} />:{" "}
      <Link to={addressOf.figure(figure)}>{valueText(figure, language)}</Link>
      {modality !== "occurred" && (
        <>
          {" "}
          · <Term list="modalities" id={modality} />
        </>
      )}{" "}
      <span class="faint">
        {word("by", language)}{" "}
        {separated(
          speakers.map((id) => <ActorLink key={id} id={id} />),
          language === "ar" ? "، " : ", ",
        )}
      </span>
    </>
  );
}
