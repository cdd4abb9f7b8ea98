import type { VNode } from "preact";
import type { Language } from "../shell/languages.js";
import { Page } from "../shell/Page.js";
import { casualtiesGrew } from "./casualtiesGrew.js";
import type { Picture } from "./picture.js";
import { PictureFigure } from "./PictureFigure.js";
import { PICTURES } from "./pictures.js";
import { word } from "./words.js";

/** All pictures, with their tables. */
export function PicturesPage({ language }: { readonly language: Language }): VNode {
  return (
    <Page
      language={language}
      path="pictures/"
      title={word("pictures", language)}
      description={word("picturesAbout", language)}
      styles={["pictures.css"]}
    >
      <p class="lead">{word("picturesAbout", language)}</p>
      {PICTURES.map((pictureIn) => pictureIn(language)).map((picture) => (
        <section key={picture.name}>
          <h2 id={picture.name}>{picture.title}</h2>
          <PictureFigure picture={picture} />
        </section>
      ))}
      <h2 id="casualties">{word("casualties", language)}</h2>
      <p>{word("casualtiesIntro", language)}</p>
      {casualtiesGrew(language).map((picture: Picture) => (
        <section key={picture.name}>
          <h3 id={picture.name}>{picture.title}</h3>
          <PictureFigure picture={picture} />
        </section>
      ))}
    </Page>
  );
}
