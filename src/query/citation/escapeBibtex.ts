const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/**
 * Makes text safe inside a BibTeX field: one line, TeX's special characters escaped, all else kept.
 *
 * Braces become commands, because BibTeX counts escaped braces too when it looks for the end of a field.
 */
export function escapeBibtex(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\{}~^&%$#_]/g, (character) => COMMANDS[character] ?? `\\${character}`);
}
