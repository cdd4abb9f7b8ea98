import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** What the bundler wrote about its work. */
interface Metafile {
  readonly outputs: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, unknown>> }>
  >;
}

/** Written anew by `npx vitest run tests/package/notices.test.ts -u`. */
test("THIRD-PARTY-NOTICES.md has the licence of every package that is bundled", async () => {
  const notices = [
    "# Third-party notices",
    "Code of these packages is part of what we publish.",
    ...bundledPackages().map(noticeOf),
  ];
  await expect(`${notices.join("\n\n")}\n`).toMatchFileSnapshot("../../THIRD-PARTY-NOTICES.md");
});

/** The folders in `node_modules` from which the bundler took code. */
function bundledPackages(): string[] {
  const inputs = ["esm", "cjs"].flatMap((format) =>
    Object.values(
      (JSON.parse(readFileSync(`dist/metafile-${format}.json`, "utf8")) as Metafile).outputs,
    ).flatMap((output) => Object.keys(output.inputs)),
  );
  const folders = inputs.flatMap(
    (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [],
  );
  return [...new Set(folders)].sort();
}

function noticeOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly name: string;
    readonly version: string;
  };
  const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file)) ?? "licence";
  const text = readFileSync(join(folder, licence), "utf8").trim();
  return `## ${manifest.name} ${manifest.version}\n\n${text}`;
}
