import { LinkChecker, LinkState } from "linkinator";
import { expect, inject, test } from "vitest";

test("no link and no anchor of the whole site is broken", { timeout: 600_000 }, async () => {
  const site = inject("site");
  const { links } = await new LinkChecker().check({
    path: site,
    recurse: true,
    checkFragments: true,
    concurrency: 50,
    // Pages of others are not ours to ask at each build.
    linksToSkip: (link) => Promise.resolve(!link.startsWith(site)),
  });
  const broken = links.filter(({ state }) => state === LinkState.BROKEN);
  expect(links.length).toBeGreaterThan(10_000);
  expect(broken.map(({ url, parent }) => `${url} in ${parent ?? "?"}`)).toEqual([]);
});
