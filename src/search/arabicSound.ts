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
