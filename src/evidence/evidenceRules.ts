import type { EvidenceRule } from "./evidenceRule.js";
import { anchorFound } from "./rules/anchorFound.js";
import { participantNamed } from "./rules/participantNamed.js";
import { speakerNamed } from "./rules/speakerNamed.js";
import { spellingFound } from "./rules/spellingFound.js";
import { wordsOurs } from "./rules/wordsOurs.js";

/** Every rule that needs the texts. */
export const evidenceRules: readonly EvidenceRule[] = [
  anchorFound,
  spellingFound,
  wordsOurs,
  participantNamed,
  speakerNamed,
];
