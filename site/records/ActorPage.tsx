import type { Actor } from "iraq-conflict-data";
import type { VNode } from "preact";
import type { Language } from "../shell/languages.js";
import { Link, usePage } from "../shell/pageContext.js";
import { addressOf } from "./addresses.js";
import { countryName } from "./countryName.js";
import { termLabel } from "./dataset.js";
import { EvidenceList } from "./EvidenceList.js";
import { Facts } from "./Facts.js";
import {
  figuresAbout,
  figuresBy,
  partsOf,
  postsIn,
  relationsTo,
  sourcesOf,
  sourcesRepeating,
  wordsBy,
} from "./incoming.js";
import { InferredList } from "./InferredList.js";
import { linkedData } from "./linkedData.js";
import { ActLine, FigureLine, SourceLine } from "./lines.js";
import { ListSection } from "./ListSection.js";
import { NameTable } from "./NameTable.js";
import { RecordPage } from "./RecordPage.js";
import { ActorLink, Term } from "./references.js";
import { Section } from "./Section.js";
import { separated } from "./separated.js";
import { Tenure } from "./Tenure.js";
import { word } from "./words.js";

/** The page of an actor: who it is, what it does and says, and what is said of it. */
export function ActorPage({
  actor,
  language,
}: {
  readonly actor: Actor;
  readonly language: Language;
}): VNode {
  const { id, kind, identity, names, aliases, country, inferred, evidence } = actor;
  return (
    <RecordPage
      record={actor}
      language={language}
      path={addressOf.actor(id)}
      title={names[language]}
      description={`${names[language]}: ${termLabel("actor-kinds", kind, language)}`}
      jsonLd={linkedData.actor(actor, language)}
    >
      <p class="lead">
        <span lang={language === "ar" ? "en" : "ar"} dir={language === "ar" ? "ltr" : "rtl"}>
          {names[language === "ar" ? "en" : "ar"]}
        </span>
      </p>
      <Facts
        rows={[
          [word("kind", language), <Term list="actor-kinds" id={kind} />],
          [word("identity", language), <Term list="identities" id={identity} />],
          [word("country", language), country && countryName(country, language)],
        ]}
      />
      <Offices actor={actor} />
      <Ties actor={actor} />
      <Doings id={id} />
      <NameTable aliases={aliases} />
      {evidence.length > 0 && (
        <Section id="evidence" name={word("evidence", language)} count={evidence.length}>
          <EvidenceList items={evidence} />
        </Section>
      )}
      <InferredList items={inferred} />
    </RecordPage>
  );
}

/** The posts that it holds, and those in it. */
function Offices({ actor: { id, posts } }: { readonly actor: Actor }) {
  const { language } = usePage();
  return (
    <>
      <ListSection id="posts" name={word("posts", language)} items={posts}>
        {(post) => (
          <>
            <Term list="post-titles" id={post.title} /> · <ActorLink id={post.of} />{" "}
            <Tenure held={post} />
          </>
        )}
      </ListSection>
      <ListSection id="posts-in" name={word("holdersHere", language)} items={postsIn.get(id)}>
        {({ holder, post }) => (
          <>
            <Term list="post-titles" id={post.title} />: <ActorLink id={holder.id} />{" "}
            <Tenure held={post} />
          </>
        )}
      </ListSection>
    </>
  );
}

/** Its relations to others, and theirs to it. */
function Ties({ actor: { id, relations } }: { readonly actor: Actor }) {
  const { language } = usePage();
  return (
    <>
      <ListSection id="relations" name={word("relations", language)} items={relations}>
        {(relation) => (
          <>
            <Term list="relation-kinds" id={relation.kind} />: <ActorLink id={relation.object} />{" "}
            <Tenure held={relation} />
          </>
        )}
      </ListSection>
      <ListSection
        id="relations-to"
        name={word("relationsTo", language)}
        items={relationsTo.get(id)}
      >
        {({ from, relation }) => (
          <>
            <ActorLink id={from.id} />: <Term list="relation-kinds" id={relation.kind} />{" "}
            <Tenure held={relation} />
          </>
        )}
      </ListSection>
    </>
  );
}

/** What it takes part in, what it tells of, its numbers and, of an outlet, its sources. */
function Doings({ id }: { readonly id: string }) {
  const { language } = usePage();
  const parts = partsOf.get(id);
  return (
    <>
      <ListSection id="parts" name={word("parts", language)} items={parts}>
        {({ act, role, status }) => (
          <>
            <ActLine act={act} />{" "}
            <span class="faint">
              (<Term list="roles" id={role} />, <Term list="statuses" id={status} />)
            </span>
          </>
        )}
      </ListSection>
      <ListSection id="tells" name={word("said", language)} items={wordsBy.get(id)}>
        {({ act, statuses }) => (
          <>
            <ActLine act={act} />{" "}
            <span class="faint">
              (
              {separated(
                statuses.map((status) => <Term list="statuses" id={status} />),
                ", ",
              )}
              )
            </span>
          </>
        )}
      </ListSection>
      <ListSection
        id="numbers-about"
        name={word("figuresAbout", language)}
        items={figuresAbout.get(id)}
      >
        {(figure) => <FigureLine figure={figure} />}
      </ListSection>
      <ListSection id="numbers-by" name={word("figuresBy", language)} items={figuresBy.get(id)}>
        {(figure) => <FigureLine figure={figure} />}
      </ListSection>
      <ListSection id="sources" name={word("sources", language)} items={sourcesOf.get(id)}>
        {(source) => <SourceLine source={source} />}
      </ListSection>
      <ListSection
        id="repeated"
        name={word("repeatedBy", language)}
        items={sourcesRepeating.get(id)}
      >
        {(source) => <SourceLine source={source} />}
      </ListSection>
      {parts && (
        <p>
          <Link to={`events/?actor=${id}`}>{word("inTable", language)}</Link>
        </p>
      )}
    </>
  );
}
