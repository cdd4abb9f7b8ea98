import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    typecheck: { enabled: true, include: ["tests/**/*.test-d.ts"] },
    testTimeout: 60_000,
    coverage: { include: ["src/**"], exclude: ["src/collections/**", "src/vocabulary/**"] },
  },
});

export default config;
