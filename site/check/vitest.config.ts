import { fileURLToPath } from "node:url";
import { defineConfig, type ViteUserConfig } from "vitest/config";

/** Checks of the built site in a real browser: `npm run docs:check`. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ["site/check/*.check.ts"],
    globalSetup: fileURLToPath(new URL("serveSite.ts", import.meta.url)),
    testTimeout: 120_000,
    hookTimeout: 300_000,
    // One browser on two cores: files one after the other.
    fileParallelism: false,
  },
});

export default config;
