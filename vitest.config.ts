import { resolve } from "node:path";
import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    testTimeout: 60_000,
    coverage: { include: ["src/**"], exclude: ["src/collections/**", "src/vocabulary/**"] },
    projects: [
      {
        extends: true,
        // Whatever these import by the package's name is the source itself.
        resolve: {
          alias: [
            { find: /^iraq-conflict-data$/, replacement: resolve("src/entries/index.ts") },
            { find: /^iraq-conflict-data\/(.+)$/, replacement: resolve("src/entries/$1.ts") },
          ],
        },
        test: {
          name: "source",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/package/**", "**/node_modules/**"],
          typecheck: { enabled: true, include: ["tests/**/*.test-d.ts"] },
          globalSetup: "tests/setup/compileWhenStale.ts",
        },
      },
      {
        extends: true,
        // These judge what is published: dist, built anew when it is older than what it is made of.
        test: {
          name: "package",
          include: ["tests/package/**/*.test.ts"],
          globalSetup: "tests/setup/buildWhenStale.ts",
        },
      },
    ],
  },
});

export default config;
