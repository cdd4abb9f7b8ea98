import { draftEntities } from "./draftEntities.js";
import type { FollowTheMoneyEntity, FollowTheMoneyRecords } from "./followTheMoney.js";

/**
 * The records as entities of FollowTheMoney, the model of OpenSanctions and Aleph: to match them with lists of
 * persons and organisations.
 *
 * - An actor is a `Person`, `PublicBody`, `Organization`, `Company` or `LegalEntity`; a post a `Position` with an
 *   `Occupancy`; a relation a `Membership`, `Directorship`, `Employment`, `Representation` or `Succession` where its
 *   ends fit, else an `UnknownLink`; the kind is its `role`, and the statuses of its evidence are its `status`.
 * - An event is an `Event`. Each part in it is an `UnknownLink` with role and status, so that an alleged attacker stays
 *   alleged; `involved` has only those whose part is neither alleged nor denied.
 * - A place is an `Address`, a source an `Article`; both are pointed to only when they are passed.
 *
 * Not in it: prospects and figures, for which the model has no schema; names that take a side; dates that are not
 * plain; speakers and paragraphs.
 *
 * @param records - Any of actors, events, places and sources, and `terms`, which name the posts; all exports of the
 *   package in one object also fit. A tie to an actor that was not passed is left out.
 * @returns One entity for each record and each tie. As JSON, one on a line, it is a file for `ftm` and Aleph.
 * @throws {RangeError} When a collection is unknown, a record lacks what is read or comes twice, or a value does not
 *   fit the model: an id that is not of letters, digits and hyphens, a text that is too long, a country or an address
 *   that is none. The message names the record.
 * @remarks
 * O(n). FollowTheMoney 4.5. Texts are as in the records; the order of properties is always the same.
 * @example
 * ```ts
 * import { toFollowTheMoney } from "iraq-conflict-data/interop";
 *
 * const land = { id: "land", kind: "country", names: { en: "Land", ar: "بلد" }, aliases: [], country: "IQ", path: ["land"] };
 * toFollowTheMoney({ places: [land] });
 * // => [{ id: "places-land", schema: "Address", properties: { name: ["Land", "بلد"], full: ["Land", "بلد"], country: ["iq"] } }]
 * ```
 */
export function toFollowTheMoney(records: FollowTheMoneyRecords): FollowTheMoneyEntity[] {
  return draftEntities("toFollowTheMoney", records).map(({ id, schema, values }) => ({
    id,
    schema,
    properties: Object.fromEntries(
      Object.entries(values)
        .filter(([, list]) => list.length > 0)
        .map(([property, list]) => [property, [...new Set(list.map(({ text }) => text))]]),
    ),
  }));
}
