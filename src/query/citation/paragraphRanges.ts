/** Writes ascending numbers with runs drawn together: 3, 6, 7, 8 as `3, 6-8`. */
export function paragraphRanges(numbers: readonly number[], dash: string): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([first, last]) => (first === last ? String(first) : `${first}${dash}${last}`))
    .join(", ");
}

/** The paragraphs as a reference prints them: `para. 3`, `paras. 3, 6–8`. */
export function paragraphWords(numbers: readonly number[]): string {
  return `${numbers.length === 1 ? "para." : "paras."} ${paragraphRanges(numbers, "–")}`;
}
