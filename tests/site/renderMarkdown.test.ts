import { expect, test } from "vitest";
import { renderMarkdown } from "../../site/markdown/renderMarkdown.js";

const text = `<!-- made -->
# Rival *numbers*

Two of them. See [here](other.md#b) and [there](LICENSE).

## A, b

| a | b |
| - | - |
| 1 | 2 |

## A, b

\`\`\`ts
const a = 1;
\`\`\`
`;
const shown = renderMarkdown(text, {
  tableName: "Table",
  wayTo: (target) => (target.startsWith("other.md") ? "../other/#b" : undefined),
});

test("the title and the first paragraph stand apart from the rest", () => {
  expect(shown.title).toBe("Rival numbers");
  expect(shown.lead).toBe("Two of them. See here and there.");
  expect(shown.html).not.toContain("<h1");
});

test("headings have the ids of GitHub, each its own", () => {
  expect(shown.headings.map(({ id }) => id)).toEqual(["a-b", "a-b-1"]);
  expect(shown.html).toContain('<h2 id="a-b-1">');
});

test("links lead where they are told, or nowhere: then only their words stay", () => {
  expect(shown.html).toContain('<a href="../other/#b">here</a> and there.');
});

test("a table scrolls on its own and has a name", () => {
  expect(shown.html).toContain('role="region" aria-label="Table 1"><table>');
  expect(shown.html).toContain("</table></div>");
});

test("code has a colour for each theme, and keeps its language for the twin", () => {
  expect(shown.html).toContain("language-ts");
  expect(shown.html).toMatch(/--shiki-light:#\w+;--shiki-dark:#\w+/);
});
