import type { Certainty } from "../../input/certainty.js";

/** When the ties must have held that lead up to an umbrella group. */
export interface MembershipOptions {
  /** A calendar day, `YYYY-MM-DD`. Left out: whenever they held. */
  readonly on?: string | undefined;
  /** Whether they must have held on that day under some reading of their dates (`possible`, unless told), or under every one (`certain`). */
  readonly certainty?: Certainty | undefined;
}
