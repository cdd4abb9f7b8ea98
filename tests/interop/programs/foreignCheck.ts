import { execFileSync } from "node:child_process";

/** What a program that we did not write is asked to read. One file of `checks` per program. */
export interface ForeignCheck {
  /** The program, as its makers call it. */
  readonly name: string;
  /** What has to be installed before it can be asked; nothing when all is there. */
  readonly lacking?: () => string | undefined;
  /**
   * Asks it. What it throws is a failure.
   *
   * @param work - An empty folder of its own, which is removed afterwards.
   * @returns What was proved, one short sentence each.
   */
  readonly run: (work: string) => Promise<readonly string[]> | readonly string[];
}

/**
 * Whether a command of the system answers.
 *
 * @param command - Its name.
 * @param words - What makes it say something harmless.
 */
export function answers(command: string, ...words: readonly string[]): boolean {
  try {
    execFileSync(command, words, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** What a command of the system prints; throws with what it says when it fails. */
export function outputOf(command: string, words: readonly string[], input?: string): string {
  return execFileSync(command, words, {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    ...(input !== undefined && { input }),
  });
}
