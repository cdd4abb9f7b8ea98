import js from "@eslint/js";
import tseslint from "typescript-eslint";

export default tseslint.config(
  {
    // Readers' programs stand outside the package that they use; their own compilers check them.
    ignores: [
      "dist",
      "coverage",
      "site/out",
      "releases",
      "src/collections",
      "src/vocabulary",
      "tests/consumers/programs",
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "no-console": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      // A type that only the caller can name is the point of parseFrozen, refusal and Exactly.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
    },
  },
  {
    files: [
      "src/programs/**",
      "src/compile/reportFaults.ts",
      "tour/**",
      "tests/package/**",
      "tests/bench/**",
      "tests/consumers/**",
      "tests/interop/programs/**",
      "tests/rehearsal/**",
      "tests/supply/**",
    ],
    rules: { "no-console": "off" },
  },
  {
    // Only `npm run bench` installs what these import; it compiles them, too.
    files: ["tests/bench/growthPlot.ts", "tests/bench/peers/{arquero,crossfilter,duckdb,loki}.ts"],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    // Only `npm run interop` installs what these import; it compiles them, too.
    files: ["tests/interop/programs/**"],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    files: ["**/*.js"],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      parserOptions: { projectService: false },
      globals: { console: "readonly", process: "readonly" },
    },
  },
);
