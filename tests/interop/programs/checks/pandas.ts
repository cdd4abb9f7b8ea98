import { columnsOf } from "../../../../src/interop/tables/columnsOf.js";
import { tables } from "../../../../src/interop/tables/tables.js";
import { answers, type ForeignCheck, outputOf } from "../foreignCheck.js";
import { expected, mustEqual, writeOwnTables } from "../ownTables.js";

/** Debian's Python has pandas from `python3-pandas`; another Python may stand before it in the path. */
const python = ["/usr/bin/python3", "python3"].find((one) => answers(one, "-c", "import pandas"));
const parquet =
  python !== undefined &&
  ["pyarrow", "fastparquet"].some((one) => answers(python, "-c", `import ${one}`));

const program = `
import json, keyword, sys
import pandas as pd
folder, tables, parquet = sys.argv[1], json.loads(sys.argv[2]), sys.argv[3] == "true"
def read(name):
    days = tables[name]["days"]
    frame = pd.read_csv(f"{folder}/{name}.csv", keep_default_na=False, na_values=[""], dtype={n: "string" for n in tables[name]["texts"]})
    for day in days:
        frame[day] = pd.to_datetime(frame[day], format="%Y-%m-%d", errors="coerce")
    return frame
frames = {name: read(name) for name in tables}
plain = all(hasattr(frames[name], column) and not keyword.iskeyword(column) for name in tables for column in tables[name]["columns"])
events, figures = frames["events"], frames["figures"]
joined = frames["event_participants"].merge(events, left_on="event_id", right_on="id")
same = not parquet or all(len(pd.read_parquet(f"{folder}/{name}.parquet")) == len(frames[name]) for name in tables)
print(json.dumps({
  "counts": {name: len(frame) for name, frame in frames.items()},
  "columns": {name: list(frame.columns) for name, frame in frames.items()},
  "witnesses": int(events.witnesses.sum()),
  "best": int(figures.value_best.sum()),
  "drones": int(events.weapons.fillna("").str.split("|").apply(lambda all: "drone" in all).sum()),
  "year": int((events.date_earliest.dt.year == 2020).sum()),
  "joined": len(joined), "plain": plain, "same": same,
}))
`;

export const check: ForeignCheck = {
  name: "pandas reads CSV, and each column as an attribute",
  lacking: () => (python === undefined ? "pandas (python3-pandas) is not installed" : undefined),
  run: async (work) => {
    await writeOwnTables(work);
    const shapes = Object.fromEntries(
      tables.map((table) => {
        const columns = Object.entries(columnsOf(table));
        const ofType = (...types: readonly string[]) =>
          columns.filter(([, { type }]) => types.includes(type)).map(([name]) => name);
        return [
          table.name,
          {
            columns: columns.map(([name]) => name),
            days: ofType("day"),
            texts: ofType("text", "list"),
          },
        ];
      }),
    );
    const words = ["-c", program, work, JSON.stringify(shapes), String(parquet)];
    const said = JSON.parse(outputOf(python ?? "", words)) as {
      readonly counts: Readonly<Record<string, number>>;
      readonly columns: Readonly<Record<string, readonly string[]>>;
    };
    for (const [name, count] of Object.entries(expected.counts))
      mustEqual(`rows of ${name}`, said.counts[name], count);
    for (const { name } of tables)
      mustEqual(`columns of ${name}`, said.columns[name], shapes[name]?.columns);
    const { counts: _counts, columns: _columns, ...rest } = said;
    mustEqual("sums", rest, {
      witnesses: expected.witnesses,
      best: expected.bestSum,
      drones: expected.drones,
      year: expected.in2020,
      joined: expected.counts["event_participants"],
      plain: true,
      same: true,
    });
    return [
      `${tables.length} tables, counts and sums as in the library; every column is an attribute of its frame`,
      parquet
        ? "Parquet has as many rows"
        : "Parquet was not asked: Debian has neither pyarrow nor fastparquet here",
    ];
  },
};
