import type { Place } from "iraq-conflict-data";
import type { VNode } from "preact";
import type { Language } from "../shell/languages.js";
import { Link, usePage } from "../shell/pageContext.js";
import { addressOf } from "./addresses.js";
import { countryName } from "./countryName.js";
import { termLabel } from "./dataset.js";
import { Facts } from "./Facts.js";
import { actsAt, actsWithin, figuresAt, placesIn } from "./incoming.js";
import { linkedData } from "./linkedData.js";
import { ActLine, FigureLine } from "./lines.js";
import { ListSection } from "./ListSection.js";
import { NameTable } from "./NameTable.js";
import { RecordPage } from "./RecordPage.js";
import { PlaceLink, Term } from "./references.js";
import { separated } from "./separated.js";
import { word } from "./words.js";

/** The page of a place: where it lies, how exactly its point is known, and what happened there. */
export function PlacePage({
  place,
  language,
}: {
  readonly place: Place;
  readonly language: Language;
}): VNode {
  const { id, kind, names, aliases, country, subdivision, pcode, path, coordinates } = place;
  const other = language === "ar" ? "en" : "ar";
  return (
    <RecordPage
      record={place}
      language={language}
      path={addressOf.place(id)}
      title={names[language]}
      description={`${names[language]}: ${termLabel("place-kinds", kind, language)}`}
      jsonLd={linkedData.place(place, language)}
    >
      <p class="lead">
        <span lang={other} dir={other === "ar" ? "rtl" : "ltr"}>
          {names[other]}
        </span>
      </p>
      <Facts
        rows={[
          [word("kind", language), <Term list="place-kinds" id={kind} />],
          [
            word("place", language),
            path.length > 1 && separated(path.slice(1).map((around) => <PlaceLink id={around} />)),
          ],
          [word("country", language), country && countryName(country, language)],
          [
            word("codes", language),
            separated(
              [country, subdivision, pcode].filter(Boolean).map((code) => <code>{code}</code>),
            ),
          ],
          [word("point", language), coordinates && <Point coordinates={coordinates} />],
        ]}
      />
      <Happenings id={id} />
      <ListSection id="numbers" name={word("figuresHere", language)} items={figuresAt.get(id)}>
        {(figure) => <FigureLine figure={figure} />}
      </ListSection>
      <NameTable aliases={aliases} />
    </RecordPage>
  );
}

/** A point, how large an area it stands for, and who gives it. */
function Point({ coordinates }: { readonly coordinates: NonNullable<Place["coordinates"]> }) {
  const { language } = usePage();
  const { lat, lon, precision, source } = coordinates;
  return (
    <>
      <code>
        {lat}, {lon}
      </code>{" "}
      <span class="faint">
        ({word("precision", language)} <Term list="place-precisions" id={precision} />;{" "}
        <span lang="en" dir="ltr">
          {source}
        </span>
        )
      </span>
    </>
  );
}

/** What happened at the place itself, and how much inside it. */
function Happenings({ id }: { readonly id: string }) {
  const { language } = usePage();
  const within = actsWithin.get(id)?.length ?? 0;
  return (
    <>
      <ListSection id="here" name={word("happenedHere", language)} items={actsAt.get(id)}>
        {(act) => <ActLine act={act} />}
      </ListSection>
      <ListSection id="inside" name={word("contains", language)} items={placesIn.get(id)}>
        {(inside) => (
          <>
            <PlaceLink id={inside.id} />{" "}
            <span class="faint">
              (<Term list="place-kinds" id={inside.kind} />
              ): {actsWithin.get(inside.id)?.length ?? 0}
            </span>
          </>
        )}
      </ListSection>
      {within > 0 && (
        <p>
          {word("inside", language)}: {within}.{" "}
          <Link to={`events/?place=${id}`}>{word("inTable", language)}</Link>
        </p>
      )}
    </>
  );
}
