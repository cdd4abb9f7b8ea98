/**
 * What is left of a sound when vowels are not trusted: its consonants, its first vowel, be it `u` or
 * another, and its last letter; `g` becomes `j`, as Egypt has it.
 *
 * So `Ahmed` meets `Ahmad`, `Gamal` `Jamal`, `Yousef` `Yusuf` and `Mohammed` `Muhammad`, but `Hassan`
 * not `Hussein`.
 *
 * @param sound - What `latinSound` gives.
 * @returns Four letters or more, or nothing: fewer are shared by too many names.
 * @remarks O(n).
 * @example
 * ```ts
 * [roughSound("ahmid"), roughSound("yusif"), roughSound("muhamad"), roughSound("gamal")];
 * // => ["ahmd", "yusf", "muhmd", "jaml"]
 * ```
 */
export function roughSound(sound: string): string | undefined {
  const behind = sound.search(/[aiu]/) + 1;
  const rough =
    sound.slice(0, behind).replace("i", "a") + sound.slice(behind).replace(/[aiu](?=.)/g, "");
  return rough.length < 4 ? undefined : rough.replaceAll("g", "j");
}
