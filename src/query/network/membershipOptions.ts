import type { Certainty } from "../../input/certainty.js";

/** When the ties must have held that lead up to an umbrella group. */
export interface MembershipOptions {
  /** A calendar day, `YYYY-MM-DD`. Left out: whenever they held. */
  readonly on?: string | undefined;
  /** Whether they must have held on that day under every reading of their dates (`certain`, unless told), or under one. */
  readonly certainty?: Certainty | undefined;
}
