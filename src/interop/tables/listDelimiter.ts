/** What stands between the items of a list in one cell of a CSV. No id, no term and no field has it. */
export const LIST_DELIMITER = "|";
