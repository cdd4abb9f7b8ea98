import bash from "shiki/langs/bash.mjs";
import javascript from "shiki/langs/javascript.mjs";
import json from "shiki/langs/json.mjs";
import python from "shiki/langs/python.mjs";
import r from "shiki/langs/r.mjs";
import sql from "shiki/langs/sql.mjs";
import typescript from "shiki/langs/typescript.mjs";
import yaml from "shiki/langs/yaml.mjs";
import dark from "shiki/themes/github-dark-high-contrast.mjs";
import light from "shiki/themes/github-light-high-contrast.mjs";
import { createHighlighterCoreSync } from "shiki/core";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";

const highlighter = createHighlighterCoreSync({
  themes: [light, dark],
  langs: [bash, javascript, json, python, r, sql, typescript, yaml],
  engine: createJavaScriptRegexEngine(),
});

/**
 * Code as HTML, coloured for both themes: `markdown.css` chooses between the two colours of each word.
 *
 * @param code - What stands between the fences.
 * @param language - As it stands after the fence; what is not known is not coloured.
 */
export function highlight(code: string, language: string): string {
  const known = highlighter.getLoadedLanguages().includes(language) ? language : "text";
  return highlighter.codeToHtml(code.trimEnd(), {
    lang: known,
    themes: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    defaultColor: false,
    // No limit: else a slow computer colours less, and two builds differ.
    tokenizeTimeLimit: 0,
    // The twin in Markdown takes the language of its fence from this class.
    transformers: [
      {
        code(node) {
          this.addClassToHast(node, `language-${language || "text"}`);
        },
      },
    ],
  });
}
