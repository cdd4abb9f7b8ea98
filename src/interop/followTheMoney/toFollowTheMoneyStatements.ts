import { refuse } from "../../input/refuse.js";
import { draftEntities } from "./draftEntities.js";
import type { FollowTheMoneyRecords, FollowTheMoneyStatement } from "./followTheMoney.js";

/**
 * The same entities as `toFollowTheMoney`, as statements: one for each value, with its language and the data set
 * that says so.
 *
 * @param records - As for `toFollowTheMoney`.
 * @param dataset - The name of the data set: small letters, digits and `_`, such as `iraq_conflict_data`.
 * @returns For each entity a statement that it exists (`id`), then its values. As JSON, one on a line, it is a file for
 *   `ftm`, which makes the ids of the statements when it reads them.
 * @throws {RangeError} As `toFollowTheMoney`, and when `dataset` is no such name.
 * @remarks
 * O(n). The statements of FollowTheMoney 4.5. There are no days on which a value was first or last seen: releases of a
 * data set have versions.
 * @example
 * ```ts
 * import { toFollowTheMoneyStatements } from "iraq-conflict-data/interop";
 *
 * const land = { id: "land", kind: "country", names: { en: "Land", ar: "بلد" }, aliases: [], path: ["land"] };
 * const [exists, name] = toFollowTheMoneyStatements({ places: [land] }, "lands");
 * [exists.prop, exists.value]; // => ["id", "places-land"]
 * [name.prop, name.value, name.lang]; // => ["name", "Land", "eng"]
 * ```
 */
export function toFollowTheMoneyStatements(
  records: FollowTheMoneyRecords,
  dataset: string,
): FollowTheMoneyStatement[] {
  const caller = "toFollowTheMoneyStatements";
  const drafts = draftEntities(caller, records);
  if (typeof dataset !== "string" || !/^[a-z\d_]+$/.test(dataset)) {
    refuse(
      `${caller}: dataset`,
      dataset,
      'small letters, digits and "_", such as "iraq_conflict_data"',
    );
  }
  return drafts.flatMap(({ id, schema, values }) => {
    const statement = (
      prop: string,
      value: string,
      lang: string | null,
    ): FollowTheMoneyStatement => ({
      canonical_id: id,
      entity_id: id,
      prop,
      schema,
      value,
      dataset,
      lang,
      original_value: null,
      external: false,
    });
    const said = Object.entries(values).flatMap(([prop, list]) =>
      list
        .filter(
          ({ text, lang }, place) =>
            place === list.findIndex((one) => one.text === text && one.lang === lang),
        )
        .map(({ text, lang }) => statement(prop, text, lang ?? null)),
    );
    return [statement("id", id, null), ...said];
  });
}
