import { attributionsOf, type Act, type Participant, type RecordIds } from "iraq-conflict-data";
import { group } from "d3-array";
import type { VNode } from "preact";
import type { Language } from "../shell/languages.js";
import { usePage } from "../shell/pageContext.js";
import { addressOf } from "./addresses.js";
import { DateShown } from "./DateShown.js";
import { EvidenceList } from "./EvidenceList.js";
import { Facts } from "./Facts.js";
import { figuresOfAct, linksTo, rivalriesOf } from "./incoming.js";
import { InferredList } from "./InferredList.js";
import { linkedData } from "./linkedData.js";
import { FigureLine } from "./lines.js";
import { LongList } from "./LongList.js";
import { NeighbourLinks } from "./NeighbourLinks.js";
import { OutcomeList } from "./OutcomeList.js";
import { PlacePath } from "./PlacePath.js";
import { RecordPage } from "./RecordPage.js";
import { ActLink, ActorLink, Term } from "./references.js";
import { Section } from "./Section.js";
import { separated } from "./separated.js";
import { WitnessList } from "./WitnessList.js";
import { word } from "./words.js";

/** The page of an event or a prospect. */
export function ActPage({
  act,
  language,
}: {
  readonly act: Act;
  readonly language: Language;
}): VNode {
  const { id, group, kind, title, summary, date, place, modality, weapons, evidence, inferred } =
    act;
  const jsonLd = linkedData.act(act, language);
  return (
    <RecordPage
      record={act}
      language={language}
      path={addressOf.act(act)}
      title={title[language]}
      description={summary[language]}
      {...(jsonLd && { jsonLd })}
    >
      <p class="lead">{summary[language]}</p>
      <Facts
        rows={[
          [
            word("kind", language),
            <>
              <Term list="event-kinds" id={kind} /> (<Term list="event-groups" id={group} />)
            </>,
          ],
          [word("modality", language), <Term list="modalities" id={modality} />],
          [word("date", language), <DateShown date={date} />],
          [word("place", language), place && <PlacePath place={place} />],
          [
            word("weapons", language),
            weapons.length > 0 &&
              separated(weapons.map((weapon) => <Term list="weapons" id={weapon} />)),
          ],
          [word("witnesses", language), act.witnesses],
        ]}
      />
      <Participants act={act} />
      <Numbers id={id} />
      <Links act={act} />
      <OutcomeList id={id} />
      <Section id="witnesses" name={word("witnessesList", language)}>
        <WitnessList record={act} />
      </Section>
      <Section id="evidence" name={word("evidence", language)} count={evidence.length}>
        <EvidenceList items={evidence} />
      </Section>
      <InferredList items={inferred} />
      <NeighbourLinks act={act} />
    </RecordPage>
  );
}

/** Who takes part, and who says so. */
function Participants({ act }: { readonly act: Act }) {
  const { language } = usePage();
  return (
    <Section
      id="participants"
      name={word("participants", language)}
      count={act.participants.length}
    >
      <ul class="lines">
        {act.participants.map((part) => (
          <li key={`${part.actor}/${part.role}`}>
            <Term list="roles" id={part.role} />: <ActorLink id={part.actor} /> ·{" "}
            <Term list="statuses" id={part.status} /> <Attributions act={act} part={part} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Who says that an actor had its part; who says it otherwise than the record, with how they say it. */
function Attributions({ act, part }: { readonly act: Act; readonly part: Participant }) {
  const { language } = usePage();
  const byStatus = group(attributionsOf<RecordIds>(act, part.actor), ({ status }) => status);
  const speakersOf = (status: string) =>
    separated(
      (byStatus.get(status as Participant["status"]) ?? []).map(({ speaker }) => (
        <ActorLink key={speaker} id={speaker} />
      )),
      language === "ar" ? "، " : ", ",
    );
  const others = [...byStatus.keys()].filter((status) => status !== part.status);
  return (
    <span class="faint">
      {byStatus.has(part.status) && (
        <>
          {word("by", language)} {speakersOf(part.status)}
        </>
      )}
      {others.map((status) => (
        <>
          {" "}
          · <Term list="statuses" id={status} /> {word("by", language)} {speakersOf(status)}
        </>
      ))}
    </span>
  );
}

/** The numbers that belong to the act; rivals stand side by side. */
function Numbers({ id }: { readonly id: string }) {
  const { language } = usePage();
  const figures = figuresOfAct.get(id) ?? [];
  if (figures.length === 0) return null;
  return (
    <Section id="numbers" name={word("figuresOfAct", language)} count={figures.length}>
      <LongList items={figures}>
        {(figure) => (
          <>
            <FigureLine figure={figure} />
            {rivalriesOf.has(figure.id) && (
              <>
                {" "}
                <span class="tag">{word("rivals", language)}</span>
              </>
            )}
          </>
        )}
      </LongList>
    </Section>
  );
}

/** The links from the act, and those that lead to it. */
function Links({ act }: { readonly act: Act }) {
  const { language } = usePage();
  const incoming = linksTo.get(act.id) ?? [];
  return (
    <>
      {act.links.length > 0 && (
        <Section id="links" name={word("linksFrom", language)} count={act.links.length}>
          <LongList items={act.links}>
            {({ kind, to }) => (
              <>
                <Term list="link-kinds" id={kind} />: <ActLink id={to} />
              </>
            )}
          </LongList>
        </Section>
      )}
      {incoming.length > 0 && (
        <Section id="links-to" name={word("linksTo", language)} count={incoming.length}>
          <LongList items={incoming}>
            {({ from, kind }) => (
              <>
                <ActLink id={from.id} />: <Term list="link-kinds" id={kind} />
              </>
            )}
          </LongList>
        </Section>
      )}
    </>
  );
}
