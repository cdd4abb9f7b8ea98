import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import buildWhenStale from "../tests/setup/buildWhenStale.js";

/** Writes the pictures that README and guides show to `docs/pictures`. Usage: `npm run pictures`. */
const OUTPUT = "docs/pictures";

buildWhenStale();
const { writtenPictures } = await import("./pictures/writtenPictures.js");

rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(OUTPUT, { recursive: true });
for (const [file, svg] of writtenPictures()) writeFileSync(`${OUTPUT}/${file}`, svg);
