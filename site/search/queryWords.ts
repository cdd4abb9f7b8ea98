/** Words that a question has and an answer has not. */
const SMALL = new Set(
  [
    "a al an and are can did do does el find for get has have how i in is it its many me much my of on or the there this to",
    "use was were what when where which who whose why with you",
    "كم ما ماذا هل كيف اين أين متى لماذا الذي التي عن على في من هي هو كان كانت",
  ].flatMap((line) => line.split(" ")),
);

/** The words of a query that say what is asked for; all of them when there are no others. */
export function queryWords(query: string): string[] {
  const words = query.match(/[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{N}\p{M}]+)*/gu) ?? [];
  const telling = words.filter((word) => !SMALL.has(word.toLowerCase()));
  return telling.length > 0 ? telling : [...words];
}
