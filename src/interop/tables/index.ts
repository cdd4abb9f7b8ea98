export type { TableRecords } from "./fillTables.js";
export type { OfTables, TableName, TableNames } from "./tableNames.js";
