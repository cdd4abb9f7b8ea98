/**
 * Ends the program without success.
 *
 * @param lines - What is wrong, and how to start it.
 */
export function quit(...lines: readonly string[]): never {
  console.error(lines.join("\n"));
  process.exit(1);
}
