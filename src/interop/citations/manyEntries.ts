import { shown } from "../../errors/shown.js";
import { requireRecords } from "../../input/requireRecords.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { CitableRecord, CitedDataset } from "../../query/citation/citation.js";
import type { CitationEntry } from "../../query/citation/citationEntry.js";
import { entriesOf, readGround, requireGround } from "../../query/citation/entriesOf.js";
import { IDENTIFIED, requireCitable } from "../../query/citation/standingOf.js";

/**
 * The references of many records, in their order, each key once.
 *
 * @throws {RangeError} Naming the caller, and the record, source or actor that cannot be cited; also when two records
 *   that differ would have the same key, because reference managers would keep only one of them.
 */
export function manyEntries<Ids extends RecordIds>(
  caller: string,
  records: readonly CitableRecord<Ids>[],
  dataset: CitedDataset<Ids>,
): CitationEntry[] {
  const ground = readGround(caller, dataset);
  requireRecords(caller, "records", records, IDENTIFIED);
  requireGround(caller, ground);
  const byId = {
    sources: new Map(ground.sources.map((source) => [source.id, source])),
    actors: new Map(ground.actors.map((actor) => [actor.id, actor])),
  };
  const owners = new Map<string, number>();
  return records.flatMap((record, index) => {
    requireCitable(caller, record, `records[${index}]`);
    return entriesOf(caller, record, { ...ground, byId }).filter(({ key }) => {
      const owner = owners.get(key);
      if (owner === undefined) {
        owners.set(key, index);
        return true;
      }
      if (records[owner] === record) return false;
      throw new RangeError(
        `${caller}: records[${owner}] and records[${index}] would have the same key ${shown(key)}. ` +
          `Pass each record once. The record is ${shown(record.id)}.`,
      );
    });
  });
}
