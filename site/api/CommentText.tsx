import MarkdownIt from "markdown-it";
import type { VNode } from "preact";
import { Reflection, type CommentDisplayPart } from "typedoc";
import { highlight } from "../markdown/highlight.js";
import { type PageAddress, usePage, wayTo } from "../shell/pageContext.js";
import { addressOf } from "./addresses.js";
import { exportOf } from "./reference.js";

const markdown = new MarkdownIt();
markdown.renderer.rules["fence"] = (tokens, at) => {
  const { content = "", info = "" } = tokens[at] ?? {};
  return highlight(content, info.trim());
};

/** A part of a doc comment: paragraphs, lists, code. */
export function CommentText({ parts }: { readonly parts: readonly CommentDisplayPart[] }): VNode {
  const html = markdown.render(markdownOf(parts, usePage()));
  return <div class="comment" dangerouslySetInnerHTML={{ __html: html }} />;
}

/** The first sentence of a doc comment, within a line. */
export function FirstSentence({ parts }: { readonly parts: readonly CommentDisplayPart[] }): VNode {
  const html = markdown.renderInline(firstSentence(markdownOf(parts, usePage())));
  return <span dangerouslySetInnerHTML={{ __html: html }} />;
}

/** The first sentence of a text: to the first full stop before a space, else the first paragraph. */
export function firstSentence(text: string): string {
  const [paragraph = ""] = text.split("\n\n");
  const line = paragraph.replaceAll(/\s+/g, " ").trim();
  return /^.*?\.(?= [A-Z]|$)/.exec(line)?.[0] ?? line;
}

function markdownOf(parts: readonly CommentDisplayPart[], page: PageAddress): string {
  return parts.map((part) => markdownOfPart(part, page)).join("");
}

function markdownOfPart(part: CommentDisplayPart, page: PageAddress): string {
  if (part.kind !== "inline-tag") return part.text;
  const { text, target } = part;
  if (typeof target === "string") return `[${text}](${target})`;
  const item = target instanceof Reflection ? exportOf(target) : undefined;
  return item ? `[\`${text}\`](${wayTo(page, addressOf.export(item))})` : `\`${text}\``;
}
