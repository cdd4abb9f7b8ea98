import { foldArabic } from "../arabic/foldArabic.js";
import type { Actor } from "../model/actor.js";
import type { HeldRecords } from "./heldRecords.js";

/** Tells whether paragraphs of a source print a name of an actor. */
export interface NameFinder {
  /** Whether a paragraph, counted from 1, names the actor; any of the source where none is told. */
  readonly isNamed: (actor: string, source: string, paragraph?: number) => boolean;
}

/**
 * Makes a finder of names, by the main names of the actors and all their aliases, folded.
 *
 * A name may stand behind a particle (`لحزب`, `والكاظمي`), and its article may be swallowed by one (`للأمم`).
 *
 * @param held - Records and texts.
 */
export function nameFinder({ dataset, paragraphs }: HeldRecords): NameFinder {
  const texts = new Map(
    [...paragraphs].map(([source, printed]) => [source, printed.map(wordsOf)] as const),
  );
  const names = new Map(dataset.actors.map((actor) => [actor.id, spellings(actor)] as const));
  return {
    isNamed: (actor, source, paragraph) => {
      const all = texts.get(source) ?? [];
      const printed = paragraph === undefined ? all : all.slice(paragraph - 1, paragraph);
      return (names.get(actor) ?? []).some((name) => printed.some((text) => text.includes(name)));
    },
  };
}

function spellings({ names, aliases }: Actor): readonly string[] {
  return [names.en, names.ar, ...aliases.map(({ text }) => text)].flatMap((name) => {
    const words = wordsOf(name).trim();
    return words.startsWith("ال") ? [words, `لل${words.slice(2)}`] : [words];
  });
}

/** A text as its folded words alone, one blank around each. */
function wordsOf(text: string): string {
  return ` ${(foldArabic(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
}
