import type { Act } from "iraq-conflict-data";
import type { VNode } from "preact";
import type { Language } from "../shell/languages.js";
import { Page } from "../shell/Page.js";
import { word } from "./words.js";
import { addressOf } from "./addresses.js";
import { DateShown } from "./DateShown.js";
import { EvidenceList } from "./EvidenceList.js";
import { ActLink, ActorLink, PlaceLink, Term } from "./references.js";

/** The page of an event or a prospect. */
export function ActPage({
  act,
  language,
}: {
  readonly act: Act;
  readonly language: Language;
}): VNode {
  const { kind, title, summary, date, place, modality, participants, links, evidence, witnesses } =
    act;
  return (
    <Page
      language={language}
      path={addressOf.act(act)}
      title={title[language]}
      description={summary[language]}
    >
      <p class="lead">{summary[language]}</p>
      <dl class="facts">
        <dt>{word("kind", language)}</dt>
        <dd>
          <Term list="event-kinds" id={kind} /> · <Term list="modalities" id={modality} />
        </dd>
        <dt>{word("date", language)}</dt>
        <dd>
          <DateShown date={date} />
        </dd>
        {place && (
          <>
            <dt>{word("place", language)}</dt>
            <dd>
              {place.path.map((id, at) => (
                <>
                  {at > 0 && " · "}
                  <PlaceLink id={id} />
                </>
              ))}
            </dd>
          </>
        )}
        <dt>{word("witnesses", language)}</dt>
        <dd>{witnesses}</dd>
      </dl>
      <h2>{word("participants", language)}</h2>
      <ul>
        {participants.map(({ actor, role, status }) => (
          <li key={`${actor}/${role}`}>
            <Term list="roles" id={role} />: <ActorLink id={actor} /> ·{" "}
            <Term list="statuses" id={status} />
          </li>
        ))}
      </ul>
      {links.length > 0 && (
        <>
          <h2>{word("links", language)}</h2>
          <ul>
            {links.map((link) => (
              <li key={`${link.kind}/${link.to}`}>
                <Term list="link-kinds" id={link.kind} />: <ActLink id={link.to} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 id="evidence">{word("evidence", language)}</h2>
      <EvidenceList items={evidence} />
    </Page>
  );
}
