import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { shown } from "../errors/shown.js";
import type { Complaint } from "./complaint.js";

/** What YAML 1.2 does not let stand in a file (5.1, the set c-printable). */
const UNPRINTABLE = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** What a text file holds, or why it cannot be read. */
export type TextReading =
  | { readonly text: string; readonly complaints: readonly [] }
  | { readonly text: undefined; readonly complaints: readonly Complaint[] };

/**
 * Reads one text file, and nothing into it: bytes that are not UTF-8 are refused, not replaced.
 *
 * @param file - Its path.
 */
export function readText(file: string): TextReading {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return refused({
      what: `The file cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown reason"}).`,
      mend: "Restore it, and let everybody read it.",
    });
  }
  const text = bytes.toString("utf8");
  if (!isUtf8(bytes)) {
    return refused({
      what: "The file is not UTF-8.",
      mend: "Save it as UTF-8.",
      line: lineAt(text, text.indexOf("\ufffd")),
    });
  }
  if (text.startsWith("\ufeff")) {
    return refused({
      what: "The file begins with a byte order mark.",
      mend: "Save it as UTF-8 without one.",
      line: 1,
    });
  }
  const [sign] = UNPRINTABLE.exec(text) ?? [];
  if (sign !== undefined) {
    return refused({
      what: `The file holds ${shown(sign)}, a sign that nobody sees.`,
      mend: "Remove it.",
      line: lineAt(text, text.indexOf(sign)),
    });
  }
  return { text, complaints: [] };
}

function refused(complaint: Complaint): TextReading {
  return { text: undefined, complaints: [complaint] };
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split("\n").length;
}
