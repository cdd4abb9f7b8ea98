import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

const CHROMIUM = "/usr/bin/chromium";

/** Starts headless Chromium; installs Debian's package, and a font with Arabic, when it is not there. */
export async function startBrowser(): Promise<Browser> {
  if (!existsSync(CHROMIUM)) {
    const stdio = ["ignore", "ignore", "inherit"] as const;
    // A fresh machine may have no list of packages yet.
    execFileSync("apt-get", ["update", "-qq"], { stdio: [...stdio] });
    execFileSync("apt-get", ["install", "-y", "-qq", "chromium", "fonts-noto-core"], {
      stdio: [...stdio],
    });
  }
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A page of a browser, and everything on it that should not be. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors of scripts and of the console, answers that are no success, requests to other hosts. */
  readonly faults: string[];
}

/**
 * Opens a page in a profile of its own and notes what goes wrong on it.
 *
 * @param browser - The browser.
 * @param site - The address of the site; whatever is asked of another host is a fault.
 * @param options - Size, theme and so on.
 */
export async function watchedPage(
  browser: Browser,
  site: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !/^(data|blob):/.test(url)) faults.push(`off the host: ${url}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return { page, faults };
}
