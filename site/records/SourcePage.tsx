import { formatDate, type Source } from "iraq-conflict-data";
import type { ComponentChildren, VNode } from "preact";
import type { Language } from "../shell/languages.js";
import { Link, usePage } from "../shell/pageContext.js";
import { addressOf } from "./addresses.js";
import { Anchor } from "./Anchor.js";
import { termLabel } from "./dataset.js";
import { DateShown } from "./DateShown.js";
import { Facts } from "./Facts.js";
import { FieldName } from "./FieldName.js";
import { actorsFrom, actsFrom, figuresFrom, originalsOf, type ReadItem } from "./incoming.js";
import { languageName } from "./languageName.js";
import { linkedData } from "./linkedData.js";
import { LongList } from "./LongList.js";
import { RecordPage } from "./RecordPage.js";
import { ActLink, ActorLink, SourceLink, Term } from "./references.js";
import { Section } from "./Section.js";
import { separated } from "./separated.js";
import { valueText } from "./valueText.js";
import { word } from "./words.js";

/** The page of a source: what it is, and every record that rests on it, with the words that lead to the place. */
export function SourcePage({
  source,
  language,
}: {
  readonly source: Source;
  readonly language: Language;
}): VNode {
  const { id, kind, outlet, title, published, url, accessed, access, dateline, digest } = source;
  const { basedOn = [], copies = [], language: printed, paragraphsWithoutFacts } = source;
  return (
    <RecordPage
      record={source}
      language={language}
      path={addressOf.source(id)}
      title={title[language]}
      description={`${termLabel("source-kinds", kind, language)}: ${title[language]}`}
      jsonLd={linkedData.source(source, language)}
    >
      <Facts
        rows={[
          [word("outlet", language), <ActorLink id={outlet} />],
          [word("kind", language), <Term list="source-kinds" id={kind} />],
          [word("published", language), <DateShown date={published} />],
          [word("language", language), languageName(printed, language)],
          [word("dateline", language), dateline && <bdi lang={printed}>{dateline}</bdi>],
          [
            word("openPage", language),
            url && (
              <a class="url" href={url} rel="external" dir="ltr">
                {url}
              </a>
            ),
          ],
          [word("accessed", language), accessed && <>{formatDate(accessed, { language })}</>],
          [word("access", language), <Term list="accesses" id={access} />],
          [
            word("basedOn", language),
            separated(basedOn.map((agency) => <ActorLink id={agency} />)),
          ],
          [word("copies", language), separated(copies.map((copy) => <SourceLink id={copy} />))],
          [
            word("copyOf", language),
            separated(
              (originalsOf.get(id) ?? []).map((original) => <SourceLink id={original.id} />),
            ),
          ],
          [word("digest", language), digest && <code class="url">{digest.text}</code>],
        ]}
      />
      <Rests id={id} />
      {paragraphsWithoutFacts.length > 0 && (
        <Section
          id="bare"
          name={word("paragraphsWithoutFacts", language)}
          count={paragraphsWithoutFacts.length}
        >
          <LongList items={paragraphsWithoutFacts}>
            {({ paragraph, reason }) => (
              <>
                {word("paragraph", language)} {paragraph}:{" "}
                <span lang="en" dir="ltr">
                  {reason}
                </span>
              </>
            )}
          </LongList>
        </Section>
      )}
    </RecordPage>
  );
}

/** Every record that rests on a source, by what sort it is. */
function Rests({ id }: { readonly id: string }) {
  const { language } = usePage();
  const [acts, figures, actors] = [actsFrom, figuresFrom, actorsFrom].map(
    (map) => map.get(id) ?? [],
  ) as [Of<typeof actsFrom>, Of<typeof figuresFrom>, Of<typeof actorsFrom>];
  const parts: readonly (readonly [string, readonly Rest[]])[] = [
    [
      word("actsRead", language),
      acts.map(({ record, items }) => [<ActLink id={record.id} />, items]),
    ],
    [
      word("figuresRead", language),
      figures.map(({ record, items }) => [
        <>
          <Term list="measures" id={record.measure} />:{" "}
          <Link to={addressOf.figure(record)}>{valueText(record, language)}</Link>
        </>,
        items,
      ]),
    ],
    [
      word("actorsRead", language),
      actors.map(({ record, items }) => [<ActorLink id={record.id} />, items]),
    ],
  ];
  const count = acts.length + figures.length + actors.length;
  return (
    <Section id="rests" name={word("rests", language)} count={count}>
      {count === 0 && <p>{word("nothingRests", language)}</p>}
      {parts.map(
        ([name, rests]) =>
          rests.length > 0 && (
            <>
              <h3>{name}</h3>
              <LongList items={rests} shown={25}>
                {([link, items]) => (
                  <>
                    {link}
                    <ReadLines items={items} />
                  </>
                )}
              </LongList>
            </>
          ),
      )}
    </Section>
  );
}

type Of<Map> = Map extends ReadonlyMap<string, infer Value> ? Value : never;

/** A link to a record, and what was read for it. */
type Rest = readonly [link: ComponentChildren, items: readonly ReadItem[]];

/** What was read: the words, whose they are, and what they support. */
function ReadLines({ items }: { readonly items: readonly ReadItem[] }) {
  const { language } = usePage();
  return (
    <ul class="read">
      {items.map((item, at) => (
        <li key={at}>
          <Anchor item={item} />{" "}
          <span class="faint">
            {item.paragraph !== undefined &&
              `${word("paragraph", language)} ${String(item.paragraph)} · `}
            <ActorLink id={item.speaker} />, <Term list="statuses" id={item.status} /> ·{" "}
            {separated(
              item.supports.map((field) => <FieldName key={field} field={field} />),
              language === "ar" ? "، " : ", ",
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
