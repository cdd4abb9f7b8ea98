/** What people write after `from` for an entry such as `./events`. */
export function specifierOf(entry: string): string {
  return `iraq-conflict-data${entry.slice(1)}`;
}

/** The name of an entry in addresses. */
export function slugOf(entry: string): string {
  return entry === "." ? "main" : entry.slice(2).replaceAll("/", "-");
}
