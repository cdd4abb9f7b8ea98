import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { homepage } from "../shell/manifest.js";
import { sitemapOf } from "./sitemapOf.js";

/** Writes `sitemap.xml`, if an address of the site is set: a sitemap needs whole addresses. */
export function writeSitemap(
  pages: readonly { readonly outputPath: string }[],
  output: string,
): void {
  if (homepage === undefined) return;
  const files = pages.map(({ outputPath }) => relative(output, outputPath));
  writeFileSync(join(output, "sitemap.xml"), sitemapOf(homepage, files));
}
