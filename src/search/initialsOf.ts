/**
 * The initials of a name in Latin letters, as its abbreviation would have them: one for each
 * capitalized word, and words in capitals whole.
 *
 * @returns Nothing for a name with fewer than two such words.
 * @example
 * ```ts
 * initialsOf("Islamic Revolutionary Guard Corps"); // => "IRGC"
 * initialsOf("Asaib Ahl al-Haq"); // => "AAH"
 * initialsOf("UN Security Council"); // => "UNSC"
 * ```
 */
export function initialsOf(name: string): string | undefined {
  const capitals = (name.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []).flatMap(
    (word) => /^(?:\p{Lu}{2,}$|\p{Lu})/u.exec(word)?.[0] ?? [],
  );
  return capitals.length < 2 ? undefined : capitals.join("");
}
