/** What a module begins with that is written from the data. */
export const banner = "// Written by `npm run compile` from data. Do not edit.\n\n";

/**
 * JSON as a JavaScript text in single quotes, which cost it fewer escapes than double ones.
 *
 * Apostrophes go in as JSON escapes: were there any, the bundler would turn the text into a template literal, which
 * engines take a third longer to read.
 *
 * @param json - JSON text.
 */
export function quote(json: string): string {
  return `'${json.replaceAll("'", "\\u0027").replaceAll("\\", "\\\\")}'`;
}
