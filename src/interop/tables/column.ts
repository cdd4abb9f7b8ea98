/** What a cell of a column holds. A day is `YYYY-MM-DD`; a list is of texts. */
export type ColumnType = "text" | "day" | "integer" | "number" | "boolean" | "list";

/** A column of a table. */
export interface Column {
  /** The members of the record, or of the item of its list, that lead to the value. */
  readonly path: readonly string[];
  /** What a cell holds. */
  readonly type: ColumnType;
  /** Whether the member may be absent. Its cell is empty then; an absent list is an empty one. */
  readonly optional: boolean;
}

/** The columns of a table by name, in order. */
export type Columns = Readonly<Record<string, Column>>;

/**
 * Reads columns, divided by blanks: `title.en` is a text at that path, `weapons:list` a list, `note?` may be
 * absent, `speaker_id` is the id at `speaker`, `group=kind_group` has another name than its path in lower case with
 * underscores, and `title.*` stands for both languages.
 */
export function columnsIn(text: string): Columns {
  const words = text.replace(/(\S+)\.\*/g, "$1.en $1.ar");
  return Object.fromEntries(
    words.split(" ").map((word) => {
      const [, path = "", mark, type = "text", own] =
        /^([\w.]+)(\??)(?::(\w+))?(?:=(\w+))?$/.exec(word) ?? [];
      const name = path
        .replace(".", "_")
        .replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
        .replace("names_", "name_");
      const steps = path.replace(/_id$/, "").split(".");
      return [own ?? name, { path: steps, type: type as ColumnType, optional: mark === "?" }];
    }),
  );
}
