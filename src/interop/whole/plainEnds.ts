/**
 * The first and the last date of a plain EDTF date or interval: each a year, a month or a day, without marks of
 * doubt. ISO 8601 writes these in the same way; for all other dates nothing comes back, since any plain date would
 * say more than is known.
 *
 * @param edtf - A date of a record.
 * @returns Start and end; the end only of an interval, and nothing for an end that is open, unknown or not plain.
 */
export function plainEnds(
  edtf: string,
): readonly [start: string | undefined, end: string | undefined] {
  const [start = "", end] = edtf.split("/");
  return [plain(start), end === undefined ? undefined : plain(end)];
}

function plain(date: string): string | undefined {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(date)
    ? date
    : undefined;
}
