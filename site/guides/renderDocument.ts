import { readFileSync } from "node:fs";
import { basename, posix } from "node:path";
import { renderMarkdown, type RenderedMarkdown } from "../markdown/renderMarkdown.js";
import { fileInRepository } from "../shell/manifest.js";
import { placed, wayTo } from "../shell/pageContext.js";
import { addressOfDocument, pageOfFile, type SiteDocument } from "./documents.js";
import { word } from "./words.js";

/** A document as HTML, with links that lead to pages of the site. */
function renderDocument(document: SiteDocument): RenderedMarkdown {
  const { file, language } = document;
  const page = { path: addressOfDocument(document), language };
  return renderMarkdown(readFileSync(file, "utf8"), {
    tableName: word("table", language),
    wayTo(target) {
      const [way = "", heading] = target.split("#");
      if (/^[a-z]+:/.test(target) || way === "") return target;
      const named = posix.join(posix.dirname(file), way);
      if (named.endsWith(".svg")) return wayTo(page, `assets/pictures/${basename(named)}`);
      const found = pageOfFile(named, language);
      if (!found) return fileInRepository(named);
      return wayTo(page, placed(found)) + (heading === undefined ? "" : `#${heading}`);
    },
  });
}

const rendered = new Map<SiteDocument, RenderedMarkdown>();

/** A document as HTML, rendered once. */
export function htmlOf(document: SiteDocument): RenderedMarkdown {
  const made = rendered.get(document) ?? {
    ...renderDocument(document),
    ...(document.title !== undefined && { title: document.title }),
  };
  rendered.set(document, made);
  return made;
}
