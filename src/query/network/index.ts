export { type Dyad, dyads } from "./dyads.js";
export { type MembershipOptions, membersOf } from "./membersOf.js";
export {
  type Network,
  type NetworkCriteria,
  type NetworkEdge,
  type NetworkNode,
  networkOf,
  type NetworkOptions,
  type NodeAttributes,
  type RelationAttributes,
  type SharedEventsAttributes,
} from "./networkOf.js";
