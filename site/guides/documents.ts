import { readdirSync } from "node:fs";
import { basename } from "node:path";
import type { Language } from "../shell/languages.js";

/** A text of the repository that is a page of the site. */
export interface SiteDocument {
  /** Its path in the repository. */
  readonly file: string;
  readonly language: Language;
  /** What it is called in addresses and in `SECTIONS`. */
  readonly name: string;
  /** Its title on the site, if not its first heading. */
  readonly title?: string;
}

/** Texts outside `docs`. */
const OUTSIDE: readonly SiteDocument[] = [
  { file: "README.md", name: "overview", language: "en", title: "Overview" },
  { file: "CONTRIBUTING.md", name: "contributing", language: "en" },
  { file: "CHANGELOG.md", name: "changelog", language: "en" },
  { file: "SECURITY.md", name: "security", language: "en" },
];

/** Texts that other rooms of the site show in a better way, and the addresses there. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  "docs/codebook.md": "codebook/",
  "docs/contradictions.md": "codebook/contradictions/",
  "docs/coverage.md": "codebook/coverage/",
  "data/reliability/README.md": "codebook/reliability/",
};

/** All texts that become pages: those of `docs/guides` and `docs`, and a few beside the README. */
export const documents: readonly SiteDocument[] = [
  ...OUTSIDE,
  ...["docs", "docs/guides"].flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .filter((name) => name.endsWith(".md") && !(`${folder}/${name}` in ELSEWHERE))
      .map((name) => documentOf(`${folder}/${name}`)),
  ),
];

const documentOfFile = new Map(documents.map((document) => [document.file, document]));

/** The address of a document. */
export function addressOfDocument({ name }: Pick<SiteDocument, "name">): string {
  return `guides/${name}/`;
}

/**
 * Where the site shows a file of the repository, if it does.
 *
 * @param file - Its path in the repository.
 * @param language - That of the page that points to it: other rooms have their pages in both.
 */
export function pageOfFile(
  file: string,
  language: Language,
): { readonly path: string; readonly language: Language } | undefined {
  const elsewhere = ELSEWHERE[file];
  if (elsewhere !== undefined) return { path: elsewhere, language };
  const document = documentOfFile.get(file);
  return document && { path: addressOfDocument(document), language: document.language };
}

/** Arabic texts are called `….ar.md`. */
function documentOf(file: string): SiteDocument {
  const isArabic = file.endsWith(".ar.md");
  return {
    file,
    name: basename(file, isArabic ? ".ar.md" : ".md"),
    language: isArabic ? "ar" : "en",
  };
}
