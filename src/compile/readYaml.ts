import { readFileSync } from "node:fs";
import { parseDocument } from "yaml";

/** What a YAML file holds, or why it cannot be read. */
export type YamlReading =
  | { readonly value: unknown; readonly complaints: readonly [] }
  | { readonly value: undefined; readonly complaints: readonly string[] };

/**
 * Reads one YAML file. Keys given twice are refused, not overwritten.
 *
 * @param file - Its path.
 */
export function readYaml(file: string): YamlReading {
  const document = parseDocument(readFileSync(file, "utf8"), { prettyErrors: true });
  return document.errors.length > 0
    ? {
        value: undefined,
        complaints: document.errors.map(({ message }) => message.split("\n")[0] ?? message),
      }
    : { value: document.toJS(), complaints: [] };
}
