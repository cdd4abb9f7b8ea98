import GithubSlugger from "github-slugger";
import MarkdownIt, { type Token } from "markdown-it";
import { highlight } from "./highlight.js";

/** A heading within a text. */
export interface Heading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

/** A text in Markdown as HTML. */
export interface RenderedMarkdown {
  /** All that follows the first heading. */
  readonly html: string;
  /** The first heading, which the page prints itself. */
  readonly title: string;
  /** The first paragraph as plain text, or its first sentence if it is long; empty if a heading stands there. */
  readonly lead: string;
  readonly headings: readonly Heading[];
}

/** What a text needs to become a page. */
export interface RenderMarkdownOptions {
  /** The way from the page to what a link or a picture of the text names; `undefined` when there is none: then only its words stay. */
  readonly wayTo?: (target: string) => string | undefined;
  /** The name of a table for those who hear the page; its number follows. */
  readonly tableName?: string;
}

const markdown = new MarkdownIt({ html: true });
// The highlighter gives the whole block, `pre` and all.
markdown.renderer.rules["fence"] = (tokens, at) => {
  const { content, info } = tokens[at] as Token;
  return highlight(content, info.trim());
};

markdown.renderer.rules["table_open"] = (tokens, at) => {
  const { label } = (tokens[at] as Token).meta as { label: string };
  return `<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table>\n`;
};
markdown.renderer.rules["table_close"] = () => "</table></div>\n";

/**
 * A text in Markdown as HTML: headings have the ids that GitHub gives them, code is coloured, tables scroll on their
 * own, and links lead to pages.
 *
 * @param text - Markdown whose first heading is its title.
 */
export function renderMarkdown(
  text: string,
  { wayTo = (target) => target, tableName = "Table" }: RenderMarkdownOptions = {},
): RenderedMarkdown {
  const tokens = markdown.parse(text, {});
  const headings = nameHeadings(tokens);
  for (const { children } of tokens) leadLinks(children ?? [], wayTo);
  nameTables(tokens, tableName);
  const first = tokens.findIndex(({ type }) => type === "heading_close") + 1;
  return {
    html: markdown.renderer.render(tokens.slice(first), markdown.options, {}),
    title: headings[0]?.text ?? "",
    lead: leadOf(tokens.slice(first)),
    headings: headings.slice(1),
  };
}

function nameHeadings(tokens: readonly Token[]): Heading[] {
  const slugger = new GithubSlugger();
  return tokens.flatMap((token, at) => {
    if (token.type !== "heading_open") return [];
    const text = plainText(tokens[at + 1]);
    const id = slugger.slug(text);
    token.attrSet("id", id);
    return [{ level: Number(token.tag.slice(1)), id, text }];
  });
}

function leadOf(tokens: readonly Token[]): string {
  const [opening, words] = tokens.filter(({ type }) => type !== "html_block");
  const paragraph = opening?.type === "paragraph_open" ? plainText(words) : "";
  return paragraph.length > 200 ? paragraph.replace(/(?<=\.) .*/, "") : paragraph;
}

function plainText(token: Token | undefined): string {
  return (token?.children ?? [])
    .map(({ type, content }) => (type === "softbreak" ? " " : content))
    .join("");
}

function leadLinks(
  tokens: readonly Token[],
  wayTo: NonNullable<RenderMarkdownOptions["wayTo"]>,
): void {
  let isDropped = false;
  for (const token of tokens) {
    if (token.type === "image") token.attrSet("src", wayTo(String(token.attrGet("src"))) ?? "");
    if (token.type === "link_open") {
      const way = wayTo(String(token.attrGet("href")));
      isDropped = way === undefined;
      if (way !== undefined) token.attrSet("href", way);
    }
    // Links do not nest, so the next end is the end of this one.
    if (token.type.startsWith("link_")) token.hidden = isDropped;
  }
}

function nameTables(tokens: readonly Token[], name: string): void {
  const tables = tokens.filter(({ type }) => type === "table_open");
  for (const [at, table] of tables.entries()) table.meta = { label: `${name} ${String(at + 1)}` };
}
