import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

test(
  "two builds, in time zones a day apart and in two languages, give the same bytes",
  { timeout: 900_000 },
  () => {
    const one = built({ TZ: "Pacific/Kiritimati", LANG: "C" });
    const other = built({ TZ: "Pacific/Niue", LANG: "tr_TR.UTF-8" });
    expect(one.size).toBeGreaterThan(10_000);
    expect([...other].filter(([file, digest]) => one.get(file) !== digest)).toEqual([]);
    expect(other.size).toBe(one.size);
  },
);

/** The digest of each file of a site that is built for this alone. */
function built(env: Readonly<Record<string, string>>): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  try {
    execFileSync("npx", ["tsx", "--tsconfig", "site/tsconfig.json", "site/build.ts"], {
      env: { ...process.env, ...env, SITE_OUT: folder },
      stdio: ["ignore", "ignore", "inherit"],
    });
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
    return new Map(
      files
        .filter((file) => statSync(join(folder, file)).isFile())
        .map((file) => [file, digestOf(join(folder, file))]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function digestOf(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}
