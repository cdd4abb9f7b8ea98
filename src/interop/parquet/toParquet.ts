import type * as writerPackage from "hyparquet-writer";
import type { Column } from "../tables/column.js";
import { type Cell, fillTables, type TableRecords } from "../tables/fillTables.js";
import type { OfTables, TableName } from "../tables/tableNames.js";

type Writer = typeof writerPackage;
type SchemaElement = NonNullable<Parameters<Writer["parquetWriteBuffer"]>[0]["schema"]>[number];

/** Rows of one group: as many as fill a page well, and few enough to be left out of a question. */
const ROW_GROUP = 100_000;

/**
 * The records as Parquet: the tables and columns of `toCsv`, with types. DuckDB, Polars, Arrow and Spark read them
 * without being told anything.
 *
 * It needs the package `hyparquet-writer`, which is loaded by the first call: `npm install hyparquet-writer`.
 *
 * @typeParam Given - The collections that are passed.
 * @param records - Any of the six collections, and `terms`; all exports of the package in one object also fit.
 * @returns The bytes of a file for each table.
 * @throws {RangeError} When a collection is unknown, a record lacks what a column needs or has the id of
 *   another, or a text holds NUL or half
 *   of a surrogate pair; the message names the
 *   record.
 * @throws {Error} When `hyparquet-writer` is not installed: the promise is rejected with it.
 * @remarks
 * O(n). Apache Parquet 2: text is `STRING`, a day `DATE`, a whole number `INT32`, any other `DOUBLE`, a list a
 * `LIST` of `STRING`. An absent value is null, an absent list is an
 * empty one. The same records give the same bytes. Compressed with Snappy.
 * @example
 * ```ts
 * import { toParquet } from "iraq-conflict-data/interop";
 *
 * const group = { id: "kh", kind: "armed-group", identity: "named", names: { en: "KH", ar: "ك" }, aliases: [], posts: [], relations: [], inferred: [], evidence: [] };
 * const { actors } = await toParquet({ actors: [group] });
 * new TextDecoder().decode(actors.slice(0, 4)); // => "PAR1"
 * ```
 */
export function toParquet<Given extends TableRecords>(
  records: Given,
): Promise<OfTables<Given, Uint8Array>> {
  const tables: ColumnTable[] = [];
  fillTables("toParquet", records, ({ name }, columns) => {
    const list = Object.entries(columns).map(([column, shape]) => ({
      name: column,
      shape,
      data: [] as unknown[],
    }));
    tables.push({ name, columns: list });
    return (row) => {
      list.forEach(({ shape, data }, index) => data.push(valueOf(row[index] ?? null, shape.type)));
    };
  });
  return written(tables) as Promise<OfTables<Given, Uint8Array>>;
}

async function written(tables: readonly ColumnTable[]): Promise<Record<string, Uint8Array>> {
  const { parquetWriteBuffer } = await writer();
  return Object.fromEntries(
    tables.map(({ name, columns }) => {
      const bytes = parquetWriteBuffer({
        columnData: columns.map(({ name, data }) => ({ name, data })),
        schema: schemaOf(columns),
        rowGroupSize: ROW_GROUP,
      });
      return [name, new Uint8Array(bytes)];
    }),
  );
}

/** A table, column by column. */
interface ColumnTable {
  readonly name: TableName;
  readonly columns: readonly FilledColumn[];
}

/** A column with its values, one for each row. */
interface FilledColumn {
  readonly name: string;
  readonly shape: Column;
  readonly data: unknown[];
}

async function writer(): Promise<Writer> {
  try {
    return await import("hyparquet-writer");
  } catch (error) {
    throw new Error(
      "toParquet needs the package hyparquet-writer, which is not installed. Install it: npm install hyparquet-writer",
      { cause: error },
    );
  }
}

/** A cell as the writer takes it: a day is a date there. */
function valueOf(cell: Cell, type: Column["type"]): unknown {
  return type === "day" && typeof cell === "string" ? new Date(cell) : cell;
}

/** The columns as a tree in preorder: a list is a group of groups. */
function schemaOf(columns: readonly FilledColumn[]): SchemaElement[] {
  return [
    { name: "root", num_children: columns.length },
    ...columns.flatMap(({ name, shape: { type, optional } }): SchemaElement[] => {
      const isOptional = optional && type !== "list";
      const repetition_type = isOptional ? "OPTIONAL" : "REQUIRED";
      if (type !== "list") return [{ name, repetition_type, ...physical[type] }];
      return [
        {
          name,
          repetition_type,
          converted_type: "LIST",
          logical_type: { type: "LIST" },
          num_children: 1,
        },
        { name: "list", repetition_type: "REPEATED", num_children: 1 },
        { name: "element", repetition_type: "REQUIRED", ...physical.text },
      ];
    }),
  ];
}

const physical: Readonly<
  Record<Exclude<Column["type"], "list">, Omit<SchemaElement, "name" | "repetition_type">>
> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } },
  day: { type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" } },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
};
