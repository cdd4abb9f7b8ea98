/**
 * What an Arabic word shares with its broken plurals and its misspellings: its consonants.
 *
 * Long vowels behind the first letter go (`صاروخ`, `صواريخ`), `ض` becomes `ظ` (`الكاضمي`) and `ط`
 * becomes `ت` (`أنطوني`, `أنتوني`).
 *
 * @param form - A folded word, bare of article and endings.
 * @returns Three letters or more, or nothing: two say too little.
 */
export function arabicSound(form: string): string | undefined {
  const sound = form
    .replace(/(?<=.)[اوي]+/gu, "")
    .replaceAll("ض", "ظ")
    .replaceAll("ط", "ت");
  return sound.length < 3 ? undefined : sound;
}

/** Letter groups, in this order, and what the transliterations of one Arabic sound become. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  // Walid, Oualid
  [/^ou(?=[ae])/u, "w"],
  // Abdurrahman, Abdul Rahman
  [/(?<=^abd)[aeiou]([dnrstz])(?=\1)/u, "ul$1"],
  // Hizballah, Hezbollah, Hizbullah
  [/[aou]l?lah?$/u, "ula"],
  // Kadhimi, Kazimi, Kathimi
  [/[dt]h|z/gu, "z"],
  // Khazali keeps apart from Karim
  [/kh/gu, "x"],
  // Qaani, Ghaani; Qassem, Kassem
  [/gh|q|ck|c(?!h)/gu, "k"],
  [/dj/gu, "j"],
  [/ph/gu, "f"],
  // Nujaba, Nujabah
  [/(?<=[aeiouyw])h$/u, ""],
  // Haq, Haqq
  [/(.)\1+/gu, "$1"],
];

/**
 * What the transliterations of one Arabic name share: a rough key of its sound.
 *
 * Long and short vowels, doubled letters, `e` and `i`, `o` and `u`, `dh`, `th` and `z`, `gh`, `q`
 * and `k` become one each. Kept apart: `kh`, `sh`, `ch`, `h` within, a first `y` or `w`, and `a` from
 * both other vowels, so that a key of a name is seldom that of another.
 *
 * @param word - A folded Latin word, without apostrophes.
 * @returns Three letters or more, or nothing: two say too little.
 * @remarks
 * O(n): every rule reads each letter a bounded number of times.
 * @example
 * ```ts
 * [latinSound("kataeb"), latinSound("hizballah"), latinSound("kazimi"), latinSound("ghaani")];
 * // => ["katib", "hizbula", "kazimi", "kani"]
 * ```
 */
export function latinSound(word: string): string | undefined {
  const sound = SOUNDS.reduce((heard, [group, letter]) => heard.replace(group, letter), word)
    // Kataib, Kataeb; Soleimani, Sulaymani; Fuad, Fouad
    .replace(/(?:(?!^[yw])[aeiouyw])+/gu, (vowels) =>
      /[eiy]/.test(vowels) ? "i" : /[ouw]/.test(vowels) ? "u" : "a",
    );
  return sound.length < 3 ? undefined : sound;
}

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
