import {
  events,
  figures,
  prospects,
  rivalClaims,
  rivals,
  terms,
  type Reading,
} from "iraq-conflict-data";
import { Fragment, type VNode } from "preact";
import { addressOf as recordAddress } from "../records/addresses.js";
import { figuresByMeasure, placeById } from "../records/dataset.js";
import { ActLink, ActorLink, PlaceLink, SourceLink, Term } from "../records/references.js";
import { separated } from "../records/separated.js";
import { valueText } from "../records/valueText.js";
import type { Language } from "../shell/languages.js";
import { Page } from "../shell/Page.js";
import { Link, usePage } from "../shell/pageContext.js";
import { addressOf } from "./addresses.js";
import { word } from "./words.js";

const disputes = rivalClaims([...events, ...prospects]);
const rivalries = rivals(figures);

/** What the sources say differently. Nothing is decided. */
export function ContradictionsPage({ language }: { readonly language: Language }): VNode {
  return (
    <Page
      language={language}
      path={addressOf.contradictions}
      title={word("contradictions", language)}
      description={word("contradictionsAbout", language)}
      styles={["codebook.css"]}
    >
      <p class="lead">{word("contradictionsAbout", language)}</p>
      <h2 id="figures">
        {word("numbersThatDisagree", language)} <span class="faint">{rivalries.length}</span>
      </h2>
      {rivalries.length === 0 && <p>{word("noneDisagree", language)}</p>}
      <ul>
        {rivalries.map(({ figures: those }, at) => (
          <li key={at}>
            <Term list="measures" id={those[0]?.measure ?? ""} />:{" "}
            {separated(
              those.map((figure) => (
                <Fragment key={figure.id}>
                  <Link to={recordAddress.figure(figure)}>{valueText(figure, language)}</Link>
                  {separated(
                    [...new Set(figure.evidence.map(({ speaker }) => speaker))].map((id) => (
                      <Fragment key={id}>
                        {" "}
                        (<ActorLink id={id} />)
                      </Fragment>
                    )),
                    "",
                  )}
                </Fragment>
              )),
            )}{" "}
            <span class="faint">
              <code>{(those[0]?.asOf ?? those[0]?.period)?.edtf}</code>
            </span>
          </li>
        ))}
      </ul>
      <h2 id="measures">{word("chooseMeasure", language)}</h2>
      <ul class="columns">
        {[...figuresByMeasure]
          .filter(([, those]) => those.length > 1)
          .map(([measure, those]) => (
            <li key={measure}>
              <Link to={recordAddress.series(measure)}>
                {terms.find(({ list, id }) => list === "measures" && id === measure)?.label[
                  language
                ] ?? measure}
              </Link>{" "}
              <span class="faint">{those.length}</span>
            </li>
          ))}
      </ul>
      <h2 id="acts">
        {word("actsThatDiffer", language)} <span class="faint">{disputes.length}</span>
      </h2>
      {disputes.map(({ act, disputes: those }) => (
        <section key={act.id}>
          <h3 id={act.id}>
            <ActLink id={act.id} />
          </h3>
          {those.map(({ about, readings }) => (
            <div key={about}>
              <p class="about">
                <code>{about}</code>
              </p>
              <ul>
                {readings.map((reading, at) => (
                  <ReadingItem key={at} about={about} reading={reading} />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </Page>
  );
}

function ReadingItem({ about, reading }: { readonly about: string; readonly reading: Reading }) {
  const { language } = usePage();
  const { value, status, event, evidence } = reading;
  const said = evidence.map(({ speaker, source, paragraph }) => (
    <>
      <ActorLink id={speaker} />, <SourceLink id={source} />
      {paragraph !== undefined && ` ¶${String(paragraph)}`}
    </>
  ));
  return (
    <li>
      <ReadingValue about={about} value={value} />
      {status !== undefined && (
        <>
          {" "}
          (<Term list="statuses" id={status} />)
        </>
      )}
      {event !== undefined && (
        <>
          {" "}
          · <ActLink id={event} />
        </>
      )}
      <br />
      <span class="faint">
        {said.length === 0 ? word("inferred", language) : word("saidBy", language)}
        {said.length > 0 && ": "}
        {separated(said, "; ")}
      </span>
    </li>
  );
}

/** A value by its name where it has one: a term, a place, an actor. */
function ReadingValue({ about, value }: { readonly about: string; readonly value: string }) {
  if (about === "kind") return <Term list="event-kinds" id={value} />;
  if (about === "modality") return <Term list="modalities" id={value} />;
  if (placeById.has(value)) return <PlaceLink id={value} />;
  return <code>{value}</code>;
}
