/** What these tests use of the bidirectional algorithm (UAX 9). */
declare module "bidi-js" {
  interface Bidi {
    getEmbeddingLevels(text: string, direction?: "ltr" | "rtl" | "auto"): unknown;
    getReorderedString(text: string, levels: unknown): string;
  }
  export default function bidiFactory(): Bidi;
}
