/** The day it is in Greenwich, `YYYY-MM-DD`: the same in all time zones. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
