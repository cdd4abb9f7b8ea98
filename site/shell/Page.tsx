import { release } from "iraq-conflict-data";
import type { ComponentChildren, VNode } from "preact";
import { directionOf, otherThan, type Language } from "./languages.js";
import { Link, PageContext, usePage, wayTo } from "./pageContext.js";
import { word } from "./words.js";

/** What a whole page needs. */
export interface PageProps {
  readonly language: Language;
  /** Its address from the root, without the language, with a slash at the end: `events/`. */
  readonly path: string;
  /** Its name, which is also its heading. */
  readonly title: string;
  /** One sentence for search engines and lists. */
  readonly description: string;
  /** Whether the page is there in both languages; if not, the switch leads to the home of the other. */
  readonly bilingual?: boolean;
  /** schema.org and the like: printed as JSON-LD. */
  readonly jsonLd?: object;
  /** Scripts of this page alone, as names of files in `assets`. */
  readonly scripts?: readonly string[];
  /** The address of the same as JSON, from the root of the site. */
  readonly json?: string;
  /** Style sheets of this page alone, as names of files in `assets`. */
  readonly styles?: readonly string[];
  /** Whether the content takes the whole width: tables, the explorer. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

const ROOMS: readonly (readonly [path: string, name: Parameters<typeof word>[0]])[] = [
  ["guides/", "guides"],
  ["events/", "events"],
  ["prospects/", "prospects"],
  ["actors/", "actors"],
  ["figures/", "figures"],
  ["places/", "places"],
  ["sources/", "sources"],
  ["explorer/", "explorer"],
  ["codebook/", "codebook"],
  ["api/", "api"],
];

/** A whole page: head, navigation, content, foot. */
export function Page({ language, path, ...content }: PageProps): VNode {
  const page = { language, path };
  return (
    <PageContext.Provider value={page}>
      <html lang={language} dir={directionOf(language)}>
        <Head {...content} />
        <body>
          <a class="skip" href="#content">
            {language === "ar" ? "إلى المحتوى" : "Skip to content"}
          </a>
          <Top bilingual={content.bilingual ?? true} />
          <main id="content" class={content.wide ? "wide" : undefined} tabIndex={-1}>
            <h1>{content.title}</h1>
            {content.children}
          </main>
          <Foot />
        </body>
      </html>
    </PageContext.Provider>
  );
}

function Head({
  title,
  description,
  jsonLd,
  json,
  scripts = [],
  styles = [],
}: Omit<PageProps, "language" | "path">) {
  const page = usePage();
  const asset = (name: string) => wayTo(page, `assets/${name}`);
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{page.path === "" ? title : `${title} · iraq-conflict-data`}</title>
      <meta name="description" content={description} />
      <link rel="icon" href={asset("icon.svg")} type="image/svg+xml" />
      <link rel="stylesheet" href={asset("site.css")} />
      {styles.map((name) => (
        <link key={name} rel="stylesheet" href={asset(name)} />
      ))}
      <link rel="alternate" type="text/markdown" href="index.md" />
      {json && <link rel="alternate" type="application/json" href={wayTo(page, json)} />}
      <script src={asset("theme.js")} />
      <script type="module" src={asset("shell.js")} data-root={wayTo(page, "")} />
      {scripts.map((name) => (
        <script key={name} type="module" src={asset(name)} />
      ))}
      {jsonLd && (
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: JSON.stringify(jsonLd).replaceAll("<", "\\u003c") }}
        />
      )}
    </head>
  );
}

function Top({ bilingual }: { readonly bilingual: boolean }) {
  const { language, path } = usePage();
  const other = otherThan(language);
  return (
    <header class="top">
      <Link to="" class="brand">
        iraq-conflict-data
      </Link>
      <details class="menu">
        <summary>{word("menu", language)}</summary>
        <nav aria-label={word("menu", language)}>
          {ROOMS.map(([to, name]) => (
            <Link
              key={to}
              to={to}
              {...(to === "api/" && { language: "en", lang: language })}
              {...(path.startsWith(to) && { current: path === to ? "page" : "true" })}
            >
              {word(name, language)}
            </Link>
          ))}
        </nav>
      </details>
      <div class="tools">
        <button type="button" class="search-open" aria-keyshortcuts="/" hidden>
          {word("search", language)}
        </button>
        <button type="button" class="theme" hidden>
          {word("darkOrLight", language)}
        </button>
        <Link to={bilingual ? path : ""} language={other} class="language">
          {other === "ar" ? "العربية" : "English"}
        </Link>
      </div>
    </header>
  );
}

function Foot() {
  const { language } = usePage();
  return (
    <footer class="foot">
      <p>
        iraq-conflict-data {release.version} · {word("licence", language)} ·{" "}
        <Link to="guides/cite/">{word("howToCite", language)}</Link> ·{" "}
        <a href="index.md" type="text/markdown">
          {word("asMarkdown", language)}
        </a>
      </p>
    </footer>
  );
}
