/** How many days a month of the proleptic Gregorian calendar has; 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  const february = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
