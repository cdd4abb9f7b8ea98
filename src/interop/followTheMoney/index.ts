export type {
  FollowTheMoneyEntity,
  FollowTheMoneyRecords,
  FollowTheMoneyStatement,
} from "./followTheMoney.js";
export { toFollowTheMoney } from "./toFollowTheMoney.js";
export { toFollowTheMoneyStatements } from "./toFollowTheMoneyStatements.js";
