import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject, test } from "vitest";
import { startBrowser, watchedPage } from "./browser.js";

const site = inject("site");

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

let faults: string[] = [];
afterEach(() => {
  expect(faults).toEqual([]);
});

/** A page of the site in a profile of its own, which may write to the clipboard. */
async function openPage(path: string): Promise<Page> {
  const watched = await watchedPage(browser, site, {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  faults = watched.faults;
  await watched.page.goto(site + path, { waitUntil: "networkidle" });
  return watched.page;
}

test("filter a collection, open a record, go back: the filter is still there", async () => {
  const page = await openPage("events/");
  await page.getByLabel("Kind", { exact: true }).selectOption("missile-attack");
  await expect.poll(() => page.url()).toContain("kind=missile-attack");
  const rows = page.locator("tbody tr");
  const shown = await rows.count();
  await rows.first().getByRole("link").first().click();
  await page.waitForURL("**/events/*/");
  await page.goBack();
  await expect
    .poll(() => page.getByLabel("Kind", { exact: true }).inputValue())
    .toBe("missile-attack");
  await expect.poll(() => rows.count()).toBe(shown);
});

test("a misspelt Arabic name leads to its page by the keyboard alone", async () => {
  const page = await openPage("");
  await page.keyboard.press("/");
  await page.getByRole("combobox").pressSequentially("كتايب حزب اللة");
  const first = page.locator("#search-answers").getByRole("option").first();
  await expect.poll(() => first.textContent(), { timeout: 20_000 }).toContain("Kataib Hezbollah");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/actors/kataib-hezbollah/");
});

test("evidence leads to the speaker, and to the source with its public page", async () => {
  const page = await openPage("events/2020-11-17-us-embassy-rockets/");
  const item = page.locator(".evidence > li", { hasText: "four rockets had landed" });
  expect(await item.locator("a[rel~=external]").getAttribute("href")).toContain("https://");
  await item.getByRole("link", { name: "Iraqi armed forces" }).first().click();
  await page.waitForURL("**/actors/iraqi-armed-forces/");
  expect(await page.locator("h1").textContent()).toBe("Iraqi armed forces");
});

test("a citation and the record are copied as they stand", async () => {
  const page = await openPage("events/2024-01-21-maliki-romanowski-meeting/");
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page
    .locator("details", { has: page.locator("figcaption", { hasText: "BibLaTeX" }) })
    .locator("summary")
    .click();
  await page.getByRole("button", { name: "BibLaTeX" }).click();
  await expect.poll(copied).toMatch(/^@\w+\{events:2024-01-21-maliki-romanowski-meeting/);
  await page.getByRole("button", { name: "Record as JSON" }).click();
  await expect
    .poll(async () => (JSON.parse(await copied()) as { id: string }).id)
    .toBe("2024-01-21-maliki-romanowski-meeting");
});

test("the other language shows the same record, from right to left, and EDTF stays in order", async () => {
  const page = await openPage("events/2019-11-rocket-attacks-blamed-on-kataib-hezbollah/");
  const edtf = page.locator("dl.facts code").first();
  const date = await edtf.textContent();
  await page.getByRole("link", { name: "العربية" }).click();
  await page.waitForURL("**/ar/events/2019-11-rocket-attacks-blamed-on-kataib-hezbollah/");
  expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
  expect(await edtf.textContent()).toBe(date);
  expect(await edtf.evaluate((code) => getComputedStyle(code).direction)).toBe("ltr");
});

test("a footnote's address leads to the very number", async () => {
  const page = await openPage("figures/us-troops-in-iraq/#us-troops-in-iraq-2020-11-us");
  const row = page.locator("#us-troops-in-iraq-2020-11-us");
  await expect.poll(() => row.evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(800);
  expect(await row.evaluate((one) => one.matches(":target"))).toBe(true);
});

test("the theme that a reader chose stays on the next page", async () => {
  const page = await openPage("guides/first-steps/");
  const theme = () => page.evaluate(() => document.documentElement.dataset["theme"]);
  const before = await theme();
  await page.getByRole("button", { name: "Dark or light" }).click();
  await page.getByRole("link", { name: "Events", exact: true }).first().click();
  await page.waitForURL("**/events/");
  expect(await theme()).not.toBe(before);
});
