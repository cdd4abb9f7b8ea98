import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** The address of the site, with a slash at the end. */
    readonly site: string;
  }
}

/** The folder of the built site. */
export const SITE = process.env["SITE_OUT"] ?? "site/out";

/** Serves what `npm run docs` built, on this computer alone, while the checks run. */
export default async function serveSite({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = createServer(sirv(SITE, { etag: true }));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  provide("site", `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return () =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
    });
}
