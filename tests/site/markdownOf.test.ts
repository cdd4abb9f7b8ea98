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
    "- Kind: Attack\n- Date: May  \n  a note\n\nafter\n",
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
    '<pre data-language="ts"><code><span>const a = "*";</span>\n</code></pre>',
    '```ts\nconst a = "*";\n```\n',
  ],
  [
    "what does nothing in Markdown",
    '<p>a<button>b</button><input></p><div data-twin="skip"><p>c</p></div>',
    "a\n",
  ],
])("%s", (_, html, markdown) => {
  expect(markdownOf(html)).toBe(markdown);
});
