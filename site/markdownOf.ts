import { NodeHtmlMarkdown, type TranslatorConfigFactory } from "node-html-markdown";
import { HTMLElement, parse, type Node } from "node-html-parser";

/** The library copies all text so far at each element, so it is given pieces of about so many characters. */
const PIECE = 4000;
/** Between blocks in these there may be a cut. (The root has no name.) */
const PARTS = /^(?:|article|details|div|figure|nav|ol|section|table|ul)$/;
const BLOCKS = /^(?:article|details|div|figure|h\d|li|nav|ol|p|pre|section|table|tr|ul)$/;

/** Later blocks stand under the first, and numbers begin where the list says. */
const li: TranslatorConfigFactory = ({ parent, listKind, listItemNumber = 1 }) => {
  const start = Number(parent?.getAttribute("start") ?? 1);
  const prefix = listKind === "OL" ? `${start + listItemNumber - 1}. ` : "- ";
  const indent = `\n${" ".repeat(prefix.length)}`;
  return {
    prefix,
    surroundingNewlines: 1,
    postprocess: ({ content }) => content.trim().replaceAll(/\n(?=[^\n])/g, indent),
  };
};
const converter = new NodeHtmlMarkdown(
  {
    blockElements: ["details", "summary"],
    bulletMarker: "-",
    globalEscape: [/[\\`*_~[\]<]/g, String.raw`\$&`],
    ignore: ["button", "form", "output", "select", "svg", "template"],
    useInlineLinks: false,
  },
  {
    li,
    q: { prefix: "“", postfix: "”" },
    "details,div,summary": ({ node }) => ({ ignore: isSkipped(node) }),
  },
);
const { aTagTranslators, tableCellTranslators, tableRowTranslators, translators } = converter;
for (const name of ["code", "q"]) {
  aTagTranslators.set(name, translators.get(name));
  tableCellTranslators.set(name, translators.get(name));
}
/** A cell has one line, and all its bars are escaped: the library escapes only the first. */
tableCellTranslators.set("br,div,li,ol,p,summary,ul", { surroundingNewlines: 1 });
tableRowTranslators.set("td,th", {
  prefix: " ",
  postfix: " |",
  childTranslators: tableCellTranslators,
  postprocess: ({ content }) =>
    content
      .trim()
      .replaceAll(/\s+/g, " ")
      .replaceAll("|", String.raw`\|`),
});

/**
 * HTML of this site as Markdown.
 *
 * @param html - What stands in the `main` of a page.
 */
export function markdownOf(html: string): string {
  const clean = html
    .replaceAll(/ title="[^"]*"|<\/?noscript>/g, "")
    .replaceAll(/<dt\b/g, "<li")
    .replaceAll(/<\/dt>\s*<dd[^>]*>/g, ": ")
    .replaceAll("</dd>", "</li>")
    .replaceAll(/<(\/?)dl\b/g, "<$1ul")
    .replaceAll(/ href="(\.\.?\/(?:[^":#?]*\/)?)(#[^"]*)?"/g, ' href="$1index.md$2"');
  return `${converted(parse(clean), clean).replaceAll(/^\|.*\|$/gm, narrow)}\n`;
}

/** An element as Markdown: if it is long, some of its blocks at a time. */
function converted(element: HTMLElement, html: string): string {
  const name = (element.rawTagName as string | null) ?? "";
  const [from, to] = element.range;
  if (isSkipped(element)) return "";
  if (to - from <= PIECE || !PARTS.test(name)) return converter.translate(html.slice(from, to));
  const [head, ...rows] = name === "table" ? element.querySelectorAll("tr") : [];
  const nodes: Node[] = head
    ? rows
    : element.childNodes.filter(({ rawText }) => rawText.trim() !== "");
  const parts = partsOf(nodes).map(([first, last]) => {
    if (first === last && first instanceof HTMLElement && PARTS.test(first.rawTagName)) {
      return converted(first, html);
    }
    const part = html.slice(first.range[0], last.range[1]);
    const start = nodes.indexOf(first);
    if (/^[ou]l$/.test(name)) {
      return converter.translate(`<${name} start="${start + 1}">${part}</${name}>`);
    }
    if (!head) return converter.translate(part);
    const table = converter.translate(`<table>${html.slice(...head.range)}${part}</table>`);
    return start === 0 ? table : table.split("\n").slice(2).join("\n");
  });
  const glue = /^(?:ol|table|ul)$/.test(name) ? "\n" : "\n\n";
  return parts.filter((part) => part !== "").join(glue);
}

/** The first and the last of the nodes that are converted together; only a block begins anew. */
function partsOf(nodes: readonly Node[]): [first: Node, last: Node][] {
  const parts: [Node, Node][] = [];
  for (const node of nodes) {
    const part = parts.at(-1);
    const isBlock = node instanceof HTMLElement && BLOCKS.test(node.rawTagName);
    if (part && !(isBlock && node.range[1] - part[0].range[0] > PIECE)) part[1] = node;
    else parts.push([node, node]);
  }
  return parts;
}

function isSkipped(element: Pick<HTMLElement, "getAttribute"> | Element): boolean {
  return element.getAttribute("data-twin") === "skip";
}

/** The library fills each column with spaces up to its widest cell. */
function narrow(row: string): string {
  return /^[ |-]*---[ |-]*$/.test(row) ? row.replaceAll(/-+/g, "---") : row.replaceAll(/ +/g, " ");
}
