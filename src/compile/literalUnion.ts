/**
 * Words a union of string literals, one to a line.
 *
 * @param name - Name of the type.
 * @param about - Its doc comment.
 * @param members - The literals; without any the type is `never`.
 */
export function literalUnion(name: string, about: string, members: readonly string[]): string {
  const literals = members.map((member) => `\n  | ${JSON.stringify(member)}`).join("");
  return `/** ${about} */\nexport type ${name} =${literals || " never"};\n`;
}
