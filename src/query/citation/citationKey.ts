/**
 * A key that parts make up: stable, readable, and another one for other parts.
 *
 * Letters, digits, `-` and `.` stay, as ids are made of them; any other character is spelled out, so
 * that `a b` and `a-b` remain two, and `:` joins the parts. BibTeX, biber and citeproc read it as it is.
 */
export function citationKey(...parts: readonly string[]): string {
  return parts.map((part) => part.replace(/[^\p{L}\p{N}.-]/gu, spelled)).join(":");
}

function spelled(character: string): string {
  return `_${(character.codePointAt(0) ?? 0).toString(16)}_`;
}
