import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { LinkChecker, LinkState } from "linkinator";
import { expect, inject, test } from "vitest";
import { placed } from "../shell/pageContext.js";
import { PAGE_TYPES } from "./pageTypes.js";
import { SITE } from "./serveSite.js";

test("no link and no anchor of the whole site leads nowhere", () => {
  const files = readdirSync(SITE, { recursive: true, encoding: "utf8" });
  const there = new Set(files);
  const pages = files.filter((file) => file.endsWith(".html"));
  const anchors = new Map(pages.map((file) => [file, anchorsIn(readPage(file))]));
  const broken = pages.flatMap((file) =>
    linksIn(readPage(file)).flatMap((link) => {
      const [path = "", anchor] = link.split("#");
      const way = decodeURI(path.replace(/\?.*/, ""));
      const target = path === "" ? file : posix.join(posix.dirname(file), way);
      const found =
        target.endsWith("/") || target === "." ? posix.join(target, "index.html") : target;
      const isThere = there.has(found) && (!anchor || anchors.get(found)?.has(decodeURI(anchor)));
      return isThere ? [] : [`${link} in ${file}`];
    }),
  );
  expect(pages.length).toBeGreaterThan(10_000);
  expect(broken).toEqual([]);
});

/** Asked of each link, linkinator would read the largest pages a thousand times: it judges one page of each type. */
test("linkinator finds nothing broken on a page of each type", { timeout: 600_000 }, async () => {
  const site = inject("site");
  const { links } = await new LinkChecker().check({
    path: PAGE_TYPES.flatMap(([path, languages]) =>
      languages.map((language) => site + placed({ language, path })),
    ),
    concurrency: 10,
    // Pages of others are not ours to ask at each build.
    linksToSkip: (link) => Promise.resolve(!link.startsWith(site)),
  });
  const broken = links.filter(({ state }) => state === LinkState.BROKEN);
  expect(links.length).toBeGreaterThan(1_000);
  expect(broken.map(({ url, parent }) => `${url} in ${parent ?? "?"}`)).toEqual([]);
});

function readPage(file: string): string {
  return readFileSync(join(SITE, file), "utf8");
}

/** What `href` and `src` of a page name on this site, as written but for the references of HTML. */
function linksIn(html: string): string[] {
  const links = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link = ""]) =>
    link.replaceAll("&amp;", "&"),
  );
  return links.filter((link) => !/^[a-z]+:/i.test(link));
}

function anchorsIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => id));
}
