/** A text without what people leave out when they type: case, accents, Arabic vowel marks and forms of letters. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/[\p{M}ـ'’ʿʾ-]/gu, "")
    .replaceAll(/[أإآٱ]/g, "ا")
    .replaceAll("ى", "ي")
    .replaceAll("ة", "ه");
}
