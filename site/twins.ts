import { writeFileSync } from "node:fs";
import { NodeHtmlMarkdown } from "node-html-markdown";

const converter = new NodeHtmlMarkdown({ bulletMarker: "-", useLinkReferenceDefinitions: false });

/**
 * Writes the twin of a page: what stands in its `main`, as Markdown beside it, for readers that are programs.
 *
 * @param file - The page, `…/index.html`.
 * @param html - What stands in it.
 */
export function writeTwin(file: string, html: string): void {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1];
  if (main === undefined) throw new RangeError(`${file} has no <main>.`);
  writeFileSync(file.replace(/\.html$/, ".md"), `${converter.translate(readable(main))}\n`);
}

/** The page without what only a screen needs: facts as a list, quotations in their marks, links to other twins. */
function readable(main: string): string {
  return main
    .replaceAll(/ title="[^"]*"/g, "")
    .replaceAll(/<(details|summary)[^>]* data-twin="skip"[^>]*>[\s\S]*?<\/\1>/g, "")
    .replaceAll(/<button[\s\S]*?<\/button>/g, "")
    .replaceAll(/<dt[^>]*>/g, "<li>")
    .replaceAll(/<\/dt>\s*<dd[^>]*>/g, ": ")
    .replaceAll("</dd>", "</li>")
    .replaceAll(/<(\/?)dl[^>]*>/g, "<$1ul>")
    .replaceAll(/<p class="note"[^>]*>([\s\S]*?)<\/p>/g, " $1")
    .replaceAll(/<q[^>]*>([\s\S]*?)<\/q>/g, "“$1”")
    .replaceAll(/href="((?:\.\.\/|\.\/)[^":#?]*\/|\.\/)(#[^"]*)?"/g, 'href="$1index.md$2"');
}
