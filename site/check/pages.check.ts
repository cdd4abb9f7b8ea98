import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { placed } from "../shell/pageContext.js";
import { startBrowser, watchedPage } from "./browser.js";
import { PAGE_TYPES } from "./pageTypes.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const site = inject("site");

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const addresses = PAGE_TYPES.flatMap(([path, languages]) =>
  languages.map((language) => placed({ language, path })),
);

describe.each([
  ["light", 1280],
  ["dark", 390],
] as const)("%s, %i px wide", (colorScheme, width) => {
  test.each(addresses)("/%s", async (address) => {
    const { page, faults } = await watchedPage(browser, site, {
      colorScheme,
      viewport: { width, height: 800 },
    });
    await page.goto(site + address, { waitUntil: "networkidle" });
    expect(faults).toEqual([]);

    const { scrollWidth, clientWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }));
    expect(scrollWidth, "scrolls sideways").toBeLessThanOrEqual(clientWidth);

    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const found = await (globalThis as unknown as { axe: Axe }).axe.run();
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
    });
    expect(violations).toEqual([]);
    await page.context().close();
  });
});

/** What is used of axe in the page. */
interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}
