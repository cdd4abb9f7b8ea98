import type { VNode } from "preact";
import { agreement } from "../../src/reports/agreement.js";
import type { Language } from "../shell/languages.js";
import { Page } from "../shell/Page.js";
import { usePage } from "../shell/pageContext.js";
import { addressOf } from "./addresses.js";
import { rounds } from "./codingData.js";
import { word } from "./words.js";

const FIELDS = {
  kind: { en: "kind", ar: "النوع" },
  modality: { en: "modality", ar: "وقوع الفعل" },
  status: { en: "status", ar: "كيف يقوله القائل" },
  date: { en: "date, as written", ar: "التاريخ كما كتب" },
  extent: { en: "date, by days in common", ar: "التاريخ بالأيام المشتركة" },
  value: { en: "number", ar: "الرقم" },
} as const;

const NAMES = Object.keys(FIELDS) as (keyof typeof FIELDS)[];

/** How far two coders agree, round by round. */
export function ReliabilityPage({ language }: { readonly language: Language }): VNode {
  const results = rounds.map(({ about, paragraphs, units }) => ({
    about,
    paragraphs: paragraphs.length,
    fields: agreement(units),
  }));
  return (
    <Page
      language={language}
      path={addressOf.reliability}
      title={word("reliability", language)}
      description={word("reliabilityAbout", language)}
      styles={["codebook.css"]}
    >
      <p class="lead">{word("reliabilityAbout", language)}</p>
      {NAMES.map((name) => (
        <section key={name}>
          <h2 id={name}>{FIELDS[name][language]}</h2>
          <AlphaChart alphas={results.map(({ fields }) => fields[name]?.alpha)} />
          <div class="scroll" tabIndex={0} role="region" aria-label={FIELDS[name][language]}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{word("round", language)}</th>
                  <th scope="col">{word("units", language)}</th>
                  <th scope="col">{word("agreement", language)}</th>
                  <th scope="col">{word("alpha", language)}</th>
                </tr>
              </thead>
              <tbody>
                {results.map(({ fields }, at) => (
                  <tr key={at}>
                    <th scope="row">{at + 1}</th>
                    <td>{fields[name]?.units}</td>
                    <td>{fields[name]?.percent}</td>
                    <td>{fields[name]?.alpha}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      ))}
      <h2 id="rounds">{word("round", language)}</h2>
      <ol>
        {results.map(({ about, paragraphs }, at) => (
          <li key={at}>
            <span lang="en" class="ltr">
              {about} ({paragraphs} paragraphs)
            </span>
          </li>
        ))}
      </ol>
    </Page>
  );
}

const HEIGHT = 60;
const STEP = 32;

/** A bar for each round, from 0 to 1. The table below has the same numbers, so it is hidden from those who hear the page. */
function AlphaChart({ alphas }: { readonly alphas: readonly (number | undefined)[] }) {
  const { language } = usePage();
  const width = alphas.length * STEP;
  return (
    <figure class="alphas">
      <svg
        aria-hidden="true"
        width={width}
        height={HEIGHT + 1}
        viewBox={`0 0 ${width} ${HEIGHT + 1}`}
      >
        <line class="axis" x1="0" x2={width} y1={HEIGHT} y2={HEIGHT} />
        {alphas.map((alpha = 0, at) => (
          <rect
            key={at}
            class="bar"
            x={at * STEP + 4}
            width={STEP - 8}
            y={HEIGHT - alpha * HEIGHT}
            height={alpha * HEIGHT}
          />
        ))}
      </svg>
      <figcaption class="faint">{word("alpha", language)}: 0 – 1</figcaption>
    </figure>
  );
}
