import { type Figure } from "iraq-conflict-data";
import type { VNode } from "preact";
import type { Language } from "../shell/languages.js";
import { PictureFigure } from "../pictures/PictureFigure.js";
import { picturesOfSeries } from "../pictures/picturesOfSeries.js";
import { Link, usePage } from "../shell/pageContext.js";
import { addressOf } from "./addresses.js";
import { figuresByMeasure, known, termDefinition, termLabel } from "./dataset.js";
import { DateShown } from "./DateShown.js";
import { EvidenceList } from "./EvidenceList.js";
import { rivalriesOf } from "./incoming.js";
import { FieldName } from "./FieldName.js";
import { RecordPage } from "./RecordPage.js";
import { ActLink, ActorLink, PlaceLink } from "./references.js";
import { Section } from "./Section.js";
import { separated } from "./separated.js";
import { valueText } from "./valueText.js";
import { word } from "./words.js";

/** The page of a measure: its numbers in time, rivals side by side, observed ones apart from all others. */
export function SeriesPage({
  measure,
  language,
}: {
  readonly measure: string;
  readonly language: Language;
}): VNode {
  const figures = inTime(known(figuresByMeasure, measure));
  const modalities = [...new Set(figures.map(({ modality }) => modality))].toSorted(observedFirst);
  return (
    <RecordPage
      language={language}
      path={addressOf.series(measure)}
      title={termLabel("measures", measure, language)}
      description={termDefinition("measures", measure, language)}
      styles={["pictures.css"]}
      wide
    >
      <p class="lead">{termDefinition("measures", measure, language)}</p>
      {picturesOfSeries(measure, language).map((picture) => (
        <PictureFigure key={picture.name} picture={picture} withTable={false} />
      ))}
      {modalities.map((modality) => (
        <Section
          key={modality}
          id={modality}
          name={termLabel("modalities", modality, language)}
          count={figures.filter((figure) => figure.modality === modality).length}
        >
          <FigureTable
            name={termLabel("modalities", modality, language)}
            figures={figures.filter((figure) => figure.modality === modality)}
          />
        </Section>
      ))}
    </RecordPage>
  );
}

const OBSERVED = ["occurred", "ongoing"];

function observedFirst(one: string, other: string): number {
  return (
    Number(OBSERVED.includes(other)) - Number(OBSERVED.includes(one)) || (one < other ? -1 : 1)
  );
}

/** By the first day, then the last; those of one act stand together when their days are the same. */
function inTime(figures: readonly Figure[]): readonly Figure[] {
  const key = ({ asOf, period, event, prospect }: Figure) => {
    const { earliest, latest } = asOf ?? period ?? {};
    return [earliest ?? latest ?? "", latest ?? "", event ?? prospect ?? ""].join(" ");
  };
  return figures.toSorted((one, other) => {
    const [left, right] = [key(one), key(other)];
    return left < right ? -1 : Number(left > right);
  });
}

function FigureTable({
  name,
  figures,
}: {
  readonly name: string;
  readonly figures: readonly Figure[];
}) {
  const { language } = usePage();
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={name}>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{word("value", language)}</th>
            <th scope="col">{word("time", language)}</th>
            <th scope="col">{word("byWhom", language)}</th>
            <th scope="col">{word("about", language)}</th>
            <th scope="col">{word("witnesses", language)}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <FigureRows key={figure.id} figure={figure} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A figure, and below it what it differs from, its evidence and what of it is inferred. */
function FigureRows({ figure }: { readonly figure: Figure }) {
  const { language } = usePage();
  const { id, subject, place, asOf, period, event, prospect, witnesses, evidence } = figure;
  const date = asOf ?? period;
  const act = event ?? prospect;
  const speakers = [...new Set(evidence.map(({ speaker }) => speaker))];
  return (
    <>
      <tr id={id}>
        <th scope="row">{valueText(figure, language)}</th>
        <td>{date && <DateShown date={date} />}</td>
        <td>
          {separated(
            speakers.map((speaker) => <ActorLink id={speaker} />),
            <br />,
          )}
        </td>
        <td>
          {separated(
            [
              act && <ActLink id={act} />,
              subject && <ActorLink id={subject} />,
              place && <PlaceLink id={place.id} />,
            ].filter(Boolean),
            <br />,
          )}
        </td>
        <td>{witnesses}</td>
      </tr>
      <tr class="more">
        <td colSpan={5}>
          <Rivals figure={figure} />
          <details>
            <summary>
              {word("evidence", language)} ({evidence.length}) <code>{id}</code>
            </summary>
            <EvidenceList items={evidence} />
            <Reasons figure={figure} />
          </details>
        </td>
      </tr>
    </>
  );
}

/** The figures about the same thing that no number reconciles with this one. */
function Rivals({ figure }: { readonly figure: Figure }) {
  const { language } = usePage();
  const others = new Set(
    (rivalriesOf.get(figure.id) ?? [])
      .flatMap(({ figures }) => figures)
      .filter((other) => other !== figure),
  );
  if (others.size === 0) return null;
  return (
    <p class="otherwise">
      {word("differsFrom", language)}{" "}
      {separated(
        [...others].map((other) => (
          <Link to={addressOf.figure(other)}>{valueText(other, language)}</Link>
        )),
        language === "ar" ? "، " : ", ",
      )}
    </p>
  );
}

function Reasons({ figure: { inferred } }: { readonly figure: Figure }) {
  const { language } = usePage();
  return (
    <ul class="lines">
      {inferred.map(({ field, reason }) => (
        <li key={field}>
          {word("inferred", language)}: <FieldName field={field} />.{" "}
          <span lang="en" dir="ltr">
            {reason}
          </span>
        </li>
      ))}
    </ul>
  );
}
