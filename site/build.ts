import { rmSync } from "node:fs";
import { Eleventy } from "@11ty/eleventy";
import buildWhenStale from "../tests/setup/buildWhenStale.js";
import { bundleClient } from "./bundleClient.js";
import configure from "./eleventy.config.js";

/** Makes the whole site in `site/out`, or in the folder that `SITE_OUT` names. Usage: `npm run docs`, or `npm run docs:serve`. */
const OUTPUT = process.env["SITE_OUT"] ?? "site/out";

buildWhenStale();
rmSync(OUTPUT, { recursive: true, force: true });
await bundleClient(OUTPUT);
const eleventy = new Eleventy("site/pages", OUTPUT, { config: configure });
if (process.argv.includes("--serve")) {
  await eleventy.init();
  await eleventy.watch();
  eleventy.serve(8080);
} else {
  await eleventy.write();
}
