import { vocabularyLists } from "../../src/compile/readFolder.js";

const lists = new Map(vocabularyLists.map(({ type, list }) => [type, list]));

/** The closed list that a type stands for, such as `statuses` of `Status`. */
export function listOfType(type: string): string | undefined {
  return lists.get(type);
}
