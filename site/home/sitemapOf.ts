/**
 * The pages of the site for search engines, as the protocol of sitemaps wants them.
 *
 * @param site - The address of the site, with a slash at the end.
 * @param files - The files of the site, from its root.
 */
export function sitemapOf(site: string, files: readonly string[]): string {
  const pages = files
    .filter((file) => file.endsWith("index.html"))
    .map((file) => site + file.replace(/index\.html$/, ""))
    .sort()
    .map((address) => `  <url><loc>${address}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages.join("")}</urlset>
`;
}
