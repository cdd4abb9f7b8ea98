import { expect, test } from "vitest";
import { markdownOf } from "../../site/markdownOf.js";

test.each([
  ["a heading and a paragraph", "<h1>One</h1><p>Two <b>three</b></p>", "# One\n\nTwo **three**\n"],
  [
    "a link to a page leads to its twin",
    '<p><a href="../../actors/a/#x">A</a> <a href="index.json">J</a></p>',
    "[A](../../actors/a/index.md#x) [J](index.json)\n",
  ],
  [
    "facts",
    "<dl><dt>Kind</dt><dd>Attack</dd><dt>Date</dt><dd>May<p>a note</p></dd></dl><p>after</p>",
    "- Kind: Attack\n- Date: May\n\n  a note\n\nafter\n",
  ],
  [
    "lists in lists",
    "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul><ol><li>d</li></ol>",
    "- a\n  - b\n- c\n1. d\n",
  ],
  [
    "a table",
    '<table><tr><th>N</th><th>T</th></tr><tr><td>1|2</td><td><a href="./">x</a><br>y</td></tr></table>',
    "| N | T |\n| --- | --- |\n| 1\\|2 | [x](./index.md) y |\n",
  ],
  ["a quotation", "<p><q>كلمات</q> [x]</p>", "“كلمات” \\[x\\]\n"],
  [
    "code",
    '<pre><code class="language-ts"><span>const a = "*";</span></code></pre>',
    '```ts\nconst a = "*";\n```\n',
  ],
  [
    "code in a line and in a cell",
    "<p>[x] <code>[x]_*&lt;y></code></p><table><tr><td><code>a_b</code> | c | d</td></tr></table>",
    "\\[x\\] `[x]_*<y>`\n\n| `a_b` \\| c \\| d |\n| --- |\n",
  ],
  ["what stands there without scripts", "<noscript><p>a</p></noscript>", "a\n"],
  [
    "what does nothing in Markdown",
    '<p>a<button>b</button><input></p><div data-twin="skip"><p>c</p></div>',
    "a\n",
  ],
])("%s", (_, html, markdown) => {
  expect(markdownOf(html)).toBe(markdown);
});

const NUMBERS = Array.from({ length: 1000 }, (_, index) => index + 1);

test.each([
  [
    "a list",
    `<section><h2>L</h2><ol>${NUMBERS.map((n) => `<li>item ${n}</li>`).join("")}</ol></section>`,
    `## L\n\n${NUMBERS.map((n) => `${n}. item ${n}\n`).join("")}`,
  ],
  [
    "a table",
    `<table><thead><tr><th>N</th></tr></thead><tbody>${NUMBERS.map((n) => `<tr><td>row ${n}</td></tr>`).join("")}</tbody></table>`,
    `| N |\n| --- |\n${NUMBERS.map((n) => `| row ${n} |\n`).join("")}`,
  ],
  [
    "paragraphs",
    `<div>${NUMBERS.map((n) => `<p>text <b>${n}</b> end</p>\n`).join("")}</div>`,
    `${NUMBERS.map((n) => `text **${n}** end`).join("\n\n")}\n`,
  ],
  [
    "what is skipped",
    `<p>a</p><details data-twin="skip"><div>${NUMBERS.map((n) => `<p>${n}</p>`).join("")}</div></details>`,
    "a\n",
  ],
])("%s that is long, so it is converted in pieces", (_, html, markdown) => {
  expect(markdownOf(html)).toBe(markdown);
});
