const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/**
 * Makes a line of text safe inside a field of BibLaTeX: TeX's special characters are escaped, pairs that
 * TeX draws together, such as `--`, are parted, and all else is kept.
 *
 * Braces become commands, because BibTeX counts escaped braces too when it looks for the end of a field.
 */
export function escapeTex(text: string): string {
  return text
    .replace(/[\\{}~^&%$#_]/g, (character) => COMMANDS[character] ?? `\\${character}`)
    .replace(/([-'`,<>])(?=\1)|[!?](?=`)/g, "$&{}");
}
