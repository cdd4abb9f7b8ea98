import {
  actors,
  byId,
  citeRelease,
  events,
  figures,
  places,
  prospects,
  sources,
} from "iraq-conflict-data";
import type { ComponentChildren, VNode } from "preact";
import { highlight } from "../markdown/highlight.js";
import { troopLevels } from "../pictures/troopLevels.js";
import { PictureFigure } from "../pictures/PictureFigure.js";
import { addressOf } from "../records/addresses.js";
import { DateShown } from "../records/DateShown.js";
import { ActLink, ActorLink, Term } from "../records/references.js";
import type { Language } from "../shell/languages.js";
import { Page } from "../shell/Page.js";
import { Link, usePage, wayTo } from "../shell/pageContext.js";
import { word as shellWord } from "../shell/words.js";
import { datasetJsonLd, DOWNLOADS } from "./datasetJsonLd.js";
import { FIRST_PROGRAM } from "./firstProgram.js";
import { word } from "./words.js";

const COLLECTIONS = { events, prospects, actors, figures, places, sources };

/** The first page: what it is, a picture, what is in it, and three ways in. */
export function HomePage({ language }: { readonly language: Language }): VNode {
  const wayToData = wayTo({ language, path: "" }, "data/");
  const picture = troopLevels(language);
  return (
    <Page
      language={language}
      path=""
      title={word("title", language)}
      description={word("description", language)}
      jsonLd={datasetJsonLd(wayToData)}
      styles={["home.css", "markdown.css", "pictures.css"]}
    >
      <p class="lead">{word("description", language)}</p>
      <Counts />
      <h2 id="picture">{picture.title}</h2>
      <PictureFigure picture={picture} />
      <p>
        <Link to="pictures/">{word("allCharts", language)}</Link>
      </p>
      <ReadWay />
      <UseWay wayToData={wayToData} />
      <CiteWay />
      <Example />
      <h2 id="limits">
        <Link to="guides/not-for/">{word("notFor", language)}</Link>
      </h2>
      <p>{word("notForAbout", language)}</p>
    </Page>
  );
}

function Counts() {
  const { language } = usePage();
  return (
    <>
      <ul class="counts" aria-label={word("collections", language)}>
        {Object.entries(COLLECTIONS).map(([name, { length }]) => (
          <li key={name}>
            <Link to={`${name}/`}>
              <b>{length.toLocaleString("en")}</b>{" "}
              {shellWord(name as keyof typeof COLLECTIONS, language)}
            </Link>
          </li>
        ))}
      </ul>
      <p>{word("apart", language)}</p>
    </>
  );
}

function Way({
  name,
  children,
}: {
  readonly name: "read" | "use" | "cite";
  readonly children: ComponentChildren;
}) {
  const { language } = usePage();
  return (
    <section>
      <h2 id={name}>{word(name, language)}</h2>
      <p>{word(`${name}About`, language)}</p>
      {children}
    </section>
  );
}

function ReadWay() {
  const { language } = usePage();
  return (
    <Way name="read">
      <ul>
        <li>
          <Link to="explorer/">{word("explore", language)}</Link>
        </li>
        <li>
          <Link to="events/">{shellWord("events", language)}</Link>
          {word("comma", language)}
          <Link to="actors/">{shellWord("actors", language)}</Link>
          {word("comma", language)}
          <Link to="figures/">{shellWord("figures", language)}</Link>
        </li>
        <li>
          <Link to="codebook/">{word("codebook", language)}</Link>
        </li>
      </ul>
    </Way>
  );
}

function UseWay({ wayToData }: { readonly wayToData: string }) {
  const { language } = usePage();
  return (
    <Way name="use">
      <div
        dangerouslySetInnerHTML={{
          __html:
            highlight("npm install iraq-conflict-data", "sh") + highlight(FIRST_PROGRAM, "ts"),
        }}
      />
      <ul>
        <li>
          <Link to="guides/first-steps/">{word("firstSteps", language)}</Link>
        </li>
        <li>
          <Link to="api/" language="en">
            {word("api", language)}
          </Link>
        </li>
      </ul>
      <details>
        <summary>{word("allRecords", language)}</summary>
        <ul>
          {DOWNLOADS.map((name) => (
            <li key={name}>
              <a href={`${wayToData}${name}.json`}>
                <code>{name}.json</code>
              </a>
            </li>
          ))}
        </ul>
      </details>
    </Way>
  );
}

function CiteWay() {
  const { language } = usePage();
  return (
    <Way name="cite">
      <blockquote lang="en" dir="ltr" class="citation">
        {citeRelease("text")}
      </blockquote>
      <p>
        <Link to="guides/cite/">{word("citeGuide", language)}</Link>
      </p>
    </Way>
  );
}

function Example() {
  const { language } = usePage();
  const event = byId(events, "2020-11-17-us-embassy-rockets");
  return (
    <section>
      <h2 id="example">{word("example", language)}</h2>
      <p>
        <ActLink id={event.id} /> · <DateShown date={event.date} />
      </p>
      <ul>
        {event.participants.map(({ actor, role, status }) => (
          <li key={`${actor}/${role}`}>
            <Term list="roles" id={role} />: <ActorLink id={actor} /> ·{" "}
            <Term list="statuses" id={status} />
          </li>
        ))}
      </ul>
      <p>
        <Link to={`${addressOf.act(event)}#evidence`}>{word("exampleAbout", language)}</Link>
      </p>
    </section>
  );
}
