import type { Column } from "../interop/tables/column.js";
import { columnsOf } from "../interop/tables/columnsOf.js";
import { type Table, tables } from "../interop/tables/tables.js";
import { valuesOf } from "../interop/tables/valuesOf.js";
import { columnMeanings } from "../vocabulary/columnMeanings.js";
import { markdownTable } from "./markdownTable.js";

const preface = `<!-- Written by \`npm run report\` from src/interop/tables. Do not edit. -->

# Tables and columns

\`toCsv\`, \`toParquet\` and \`toDataPackage\` have the same tables and columns, and so have the files of
\`iraq-conflict-data/data\`. [SQL and data frames](guides/sql.md) shows how to read and join them.

- A collection is a table. Each list of its records is another one, which begins with the id of the record and the
  place in the list, so that nothing is lost and rows can be put together again.
- A column is named as the path of its member, in lower case with underscores: \`date.startLatest\` is
  \`date_start_latest\`. What points to a record ends in \`_id\`. No name is a reserved word of DuckDB, PostgreSQL, SQLite,
  R or Python: programs of theirs read every table without a quotation mark.
- An absent value is null: in CSV an empty cell. A list in one cell is never null: in Parquet a list, in CSV its
  items joined by \`|\`. An absent list is an empty one.
- \`null\` in \`date_start_latest\` and \`date_end_earliest\` means both no bound and no known day; \`date_edtf\` tells
  them apart.
- In CSV a text that a spreadsheet would run as a formula has an apostrophe before it; one apostrophe is to be taken
  from each text that matches \`^'+[=+\\-@\\t\\r\\n＝＋－＠]\`. In the records of this package these are two names.

A type is that of Parquet and of DuckDB; in CSV a day is \`YYYY-MM-DD\`, and \`true\` and \`false\` are words.`;

const types: Readonly<Record<Column["type"], string>> = {
  text: "VARCHAR",
  day: "DATE",
  integer: "INTEGER",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  list: "VARCHAR[]",
};

/** What every column of every table is read from, holds and means, as Markdown. */
export function columns(): string {
  return `${[preface, ...tables.map(chapterOf)].join("\n\n")}\n`;
}

function cameFrom(table: Table["name"], column: string): string {
  const { terms = "", pointsTo } = valuesOf(table, column);
  return pointsTo === undefined ? terms : `\`${pointsTo}.id\``;
}

function chapterOf(table: Table): string {
  const rows = Object.entries(columnsOf(table)).map(([name, column]) => [
    `\`${name}\``,
    column.path.length > 0 && name in table.columns ? `\`${column.path.join(".")}\`` : "",
    `${types[column.type]}${column.optional && column.type !== "list" ? ", or null" : ""}`,
    cameFrom(table.name, name),
    columnMeanings[table.name]?.[name] ?? "",
  ]);
  const { of, lists, key } = table;
  const from =
    lists.length === 0
      ? `A row for each record of \`${of}\`.`
      : `A row for each item of \`${[of, ...lists].join(".")}\`.`;
  return `## ${table.name}

${from} Key: ${key.map((name) => `\`${name}\``).join(", ")}.

${markdownTable(["column", "member", "type", "terms, or points to", "meaning"], rows)}`;
}
