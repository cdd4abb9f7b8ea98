import { requireOptions } from "../../input/requireOptions.js";
import { refuse } from "../../input/refuse.js";
import type { Column } from "../tables/column.js";
import { columnsOf } from "../tables/columnsOf.js";
import { requireTableRecords, tablesOf, type TableRecords } from "../tables/fillTables.js";
import { LIST_DELIMITER } from "../tables/listDelimiter.js";
import type { TableName } from "../tables/tableNames.js";
import { type Table, tables } from "../tables/tables.js";
import { valuesOf } from "../tables/valuesOf.js";
import { columnMeanings } from "../../vocabulary/columnMeanings.js";
import { termsOf } from "./termsOf.js";

/** What a data package says of itself. */
export interface DataPackageOptions {
  /** Its name in lower case, with digits, dots, hyphens and underscores: `my-records`. */
  readonly name: string;
  /** What people call it. */
  readonly title?: string | undefined;
  /** A few sentences. */
  readonly description?: string | undefined;
  /** Its version. */
  readonly version?: string | undefined;
  /** The address of its page. */
  readonly homepage?: string | undefined;
  /** What others may do with it. */
  readonly licenses?: readonly DataPackageLicense[] | undefined;
}

/** A licence: its SPDX name or its address, or both. */
export interface DataPackageLicense {
  /** Its name, such as `CC-BY-4.0`. */
  readonly name?: string;
  /** The address of its text. */
  readonly path?: string;
  /** What people call it. */
  readonly title?: string;
}

/** The description of a set of tables: the contents of `datapackage.json`. */
export interface DataPackage extends DataPackageOptions {
  /** The profile that it follows. */
  readonly $schema: "https://datapackage.org/profiles/2.0/datapackage.json";
  /** The tables. */
  readonly resources: readonly DataPackageTable[];
}

/** One table of a data package. */
export interface DataPackageTable {
  /** Its name. */
  readonly name: TableName;
  /** What a row of it is. */
  readonly description: string;
  /** It is a table. */
  readonly type: "table";
  /** The file beside `datapackage.json`, as `toCsv` writes it. */
  readonly path: string;
  /** Its format. */
  readonly format: "csv";
  /** Its media type. */
  readonly mediatype: "text/csv";
  /** Its encoding. */
  readonly encoding: "utf-8";
  /** Its columns. */
  readonly schema: DataPackageSchema;
}

/** The columns of a table, and how they hang together. */
export interface DataPackageSchema {
  /** The columns, in order. */
  readonly fields: readonly DataPackageField[];
  /** What an absent value is in a cell. */
  readonly missingValues: readonly [""];
  /** The columns that tell the rows apart. */
  readonly primaryKey: readonly string[];
  /** The columns that point to rows of a table of the package. */
  readonly foreignKeys?: readonly DataPackageForeignKey[];
}

/** One column. */
export interface DataPackageField {
  /** Its name. */
  readonly name: string;
  /** What a cell holds. */
  readonly type: "string" | "date" | "integer" | "number" | "boolean";
  /** What it means. */
  readonly description: string;
  /** The closed list that the values come from. */
  readonly categories?: readonly string[];
  /** What else holds for its values. */
  readonly constraints?: {
    /** Every row has a value. */
    readonly required: true;
  };
}

/** Columns that point to another table. */
export interface DataPackageForeignKey {
  /** The columns. */
  readonly fields: readonly string[];
  /** What they point to. */
  readonly reference: {
    /** The table; left out when it is the same one. */
    readonly resource?: TableName;
    /** Its columns. */
    readonly fields: readonly string[];
  };
}

const NAME = /^[a-z0-9._-]+$/;
const fieldTypes = {
  text: "string",
  day: "date",
  integer: "integer",
  number: "number",
  boolean: "boolean",
  // The prose of version 2 has a type for lists; the published profile refuses it.
  list: "string",
} as const satisfies Readonly<Record<Column["type"], DataPackageField["type"]>>;

/**
 * Describes the tables of `toCsv`, so that programs read them with their types, keys and meanings: the contents
 * of the file `datapackage.json` that stands beside `events.csv` and the others.
 *
 * @param records - The collections whose tables are described. Only which of them are there is read.
 * @param options - What the package says of itself; its `name` at least.
 * @returns The descriptor; `JSON.stringify` writes it.
 * @throws {RangeError} When a collection or an option is unknown, or an option is no text.
 * @remarks
 * O(columns). Data Package 2.0 and Table Schema 2.0 (Frictionless). Texts of a closed list have it as
 * `categories`. A key that points to a table of a collection that was not passed is left out.
 * @example
 * ```ts
 * import { toDataPackage } from "iraq-conflict-data/interop";
 *
 * const { resources } = toDataPackage({ events: [], actors: [] }, { name: "my-records" });
 * resources[0]?.path; // => "actors.csv"
 * resources.find(({ name }) => name === "event_participants")?.schema.foreignKeys?.[1];
 * // => { fields: ["actor_id"], reference: { resource: "actors", fields: ["id"] } }
 * ```
 */
export function toDataPackage(records: TableRecords, options: DataPackageOptions): DataPackage {
  requireTableRecords("toDataPackage", records);
  const { name, licenses, ...texts } = requireOptions("toDataPackage", options, [
    "name",
    "title",
    "description",
    "version",
    "homepage",
    "licenses",
  ]);
  const given: unknown = name;
  if (typeof given !== "string" || !NAME.test(given))
    refuse("toDataPackage: name", name, 'a name in lower case, such as "my-records"');
  for (const [option, value] of Object.entries<unknown>(texts)) {
    if (value !== undefined && (typeof value !== "string" || value === ""))
      refuse(`toDataPackage: ${option}`, value, 'a text, such as "1.0.0"');
  }
  const there = tablesOf(records);
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    ...texts,
    ...(licenses !== undefined && { licenses: licensesOf(licenses) }),
    resources: there.map((table) => resourceOf(table, new Set(there.map((one) => one.name)))),
  };
}

function licensesOf(licenses: unknown): DataPackageLicense[] {
  if (!Array.isArray(licenses))
    return refuse("toDataPackage: licenses", licenses, 'a list, such as [{ name: "CC-BY-4.0" }]');
  return Array.from(licenses as readonly DataPackageLicense[], (license, index) => {
    const members = ["name", "path", "title"] as const;
    const { name, path } = requireOptions("toDataPackage", license, members, `licenses[${index}]`);
    for (const member of members) {
      const value: unknown = license[member];
      if (value !== undefined && (typeof value !== "string" || value === ""))
        refuse(`toDataPackage: licenses[${index}].${member}`, value, 'a text, such as "CC-BY-4.0"');
    }
    if (name === undefined && path === undefined)
      refuse(`toDataPackage: licenses[${index}].name`, name, "a name or a path, or both");
    return license;
  });
}

function resourceOf(table: Table, there: ReadonlySet<TableName>): DataPackageTable {
  const { name, of, lists, key } = table;
  const columns = Object.entries(columnsOf(table));
  const around = tables.find(
    ({ of: collection, lists: outer }) =>
      lists.length === 2 && collection === of && outer.length === 1 && outer[0] === lists[0],
  );
  const foreignKeys = columns.flatMap(([column]): DataPackageForeignKey[] => {
    const { pointsTo } = valuesOf(name, column);
    return pointsTo !== undefined && there.has(pointsTo)
      ? [{ fields: [column], reference: referenceTo(pointsTo, ["id"], name) }]
      : [];
  });
  if (around)
    foreignKeys.push({
      fields: key.slice(0, -1),
      reference: referenceTo(around.name, around.key, name),
    });
  const [list] = lists;
  return {
    name,
    description:
      list === undefined
        ? `One row for each record of ${of}.`
        : `One row for each item of ${lists.join(", of each of its ")} of each record of ${of}.`,
    type: "table",
    path: `${name}.csv`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      fields: columns.map(([column, shape]) => fieldOf(name, column, shape)),
      missingValues: [""],
      primaryKey: key,
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

function referenceTo(
  resource: TableName,
  fields: readonly string[],
  from: TableName,
): DataPackageForeignKey["reference"] {
  return resource === from ? { fields } : { resource, fields };
}

function fieldOf(table: TableName, name: string, { type, optional }: Column): DataPackageField {
  const isList = type === "list";
  const { terms } = valuesOf(table, name);
  const description = columnMeanings[table]?.[name] ?? "";
  return {
    name,
    type: fieldTypes[type],
    description: isList ? `${description} Items are joined by "${LIST_DELIMITER}".` : description,
    ...(terms && !isList && { categories: termsOf[terms] }),
    // An empty list is an empty cell.
    ...(!optional && !isList && { constraints: { required: true as const } }),
  };
}
