import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundledPackages } from "../../src/publishing/bundledPackages.js";

/** Written anew by `npx vitest run tests/package/notices.test.ts -u`. */
test("THIRD-PARTY-NOTICES.md has the licence of every package that is bundled", async () => {
  const notices = [
    "# Third-party notices",
    "Code of these packages is part of what we publish.",
    ...(bundledPackages("dist") ?? []).map((name) => noticeOf(join("node_modules", name))),
  ];
  await expect(`${notices.join("\n\n")}\n`).toMatchFileSnapshot("../../THIRD-PARTY-NOTICES.md");
});

function noticeOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly name: string;
    readonly version: string;
  };
  const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file)) ?? "licence";
  const text = readFileSync(join(folder, licence), "utf8").trim();
  return `## ${manifest.name} ${manifest.version}\n\n${text}`;
}
