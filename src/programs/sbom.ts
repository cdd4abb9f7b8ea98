import { execFileSync } from "node:child_process";
import { type Bom, sbomOf } from "../publishing/sbomOf.js";
import { bundledPackages } from "../publishing/bundledPackages.js";
import { readJson, writeJson } from "../publishing/json.js";
import { quit } from "./quit.js";

const { name = "", dependencies = {} } =
  readJson<{ name: string; dependencies?: Readonly<Record<string, string>> }>("package.json") ?? {};
const bundled = bundledPackages("dist");
if (bundled === undefined)
  quit("Nothing is built, so nobody knows what is bundled.", "Run: npm run build");
const options = ["sbom", "--sbom-format", "cyclonedx", "--sbom-type", "library"];
// Its parent's `npm run` hands on options of its own; this one reads the lock file alone.
const all = JSON.parse(
  execFileSync("npm", [...options, "--package-lock-only"], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  }),
) as Bom;
const bom = sbomOf(all, name, Object.keys(dependencies), bundled);
writeJson("sbom.cdx.json", bom);
console.log(
  `sbom.cdx.json is written: ${bom.components.map((part) => part["bom-ref"]).join(", ")}.`,
);
