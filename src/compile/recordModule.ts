import { banner, quote } from "./generated.js";

/**
 * The module of a list of records: their JSON as a text, parsed and frozen when it is loaded.
 *
 * @param name - Of the constant.
 * @param type - Of a record, such as `Source<DatasetIds>`.
 * @param from - The module that has the type.
 * @param records - The records.
 * @param about - The doc comment.
 */
export function recordModule(
  name: string,
  type: string,
  from: string,
  records: readonly unknown[],
  about: string,
): string {
  const ids = type.includes("DatasetIds") ? 'import type { DatasetIds } from "./ids.js";\n' : "";
  return `${banner}import { parseFrozen } from "../frozen/parseFrozen.js";
import type { ${type.replace("<DatasetIds>", "")} } from "${from}";
${ids}
/** ${about} Frozen. */
export const ${name}: readonly ${type}[] = /* @__PURE__ */ parseFrozen(
  ${quote(JSON.stringify(records))},
);
`;
}
