import type { Dataset } from "../../model/dataset.js";
import type { AnyTerm } from "../../model/term.js";

/** The collections that FollowTheMoney has a place for. Prospects and figures have none. */
export interface FollowTheMoneyRecords extends Partial<
  Pick<Dataset, "actors" | "events" | "places" | "sources">
> {
  /** Names the posts in both languages; without it they are called by their ids. */
  readonly terms?: readonly AnyTerm[];
}

/** A thing, or a tie between things, in the form of FollowTheMoney. */
export interface FollowTheMoneyEntity {
  /** Unique among all entities, such as `actors-kataib-hezbollah`. */
  readonly id: string;
  /** Its schema: `Person`, `Organization`, `Event`, `Membership` ... */
  readonly schema: string;
  /** What is said of it; each property has one or more texts. */
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** One value of one property of one entity, in the form of the statements of OpenSanctions. */
export interface FollowTheMoneyStatement {
  /** The entity; the same as `entity_id` until somebody merges it with another. */
  readonly canonical_id: string;
  /** The entity. */
  readonly entity_id: string;
  /** The property; `id` for the statement that the entity exists. */
  readonly prop: string;
  /** The schema of the entity. */
  readonly schema: string;
  /** The value. */
  readonly value: string;
  /** The data set that says so. */
  readonly dataset: string;
  /** The language of the value, ISO 639-3; `null` when it has none. */
  readonly lang: string | null;
  /** Always `null`: no value was cleaned. */
  readonly original_value: null;
  /** Always `false`: the data set itself says so. */
  readonly external: false;
}
