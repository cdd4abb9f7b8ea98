export { type ActorAttribution, attributionsOf } from "./attributionsOf.js";
export { chainOf } from "./chainOf.js";
export { type Claim, claimsAbout } from "./claimsAbout.js";
export {
  type Fate,
  type ClaimOutcome,
  type Outcome,
  type ProspectOutcome,
  outcomesOf,
} from "./outcomesOf.js";
export { type Contradiction, type Witness, witnessesOf } from "./witnessesOf.js";
export { type Dispute, type DisputedAct, type Reading, rivalClaims } from "./rivalClaims.js";
