import js from "@eslint/js";
import tseslint from "typescript-eslint";

export default tseslint.config(
  {
    // The program stands outside the package that it uses; its own compilers check it.
    ignores: [
      "dist",
      "coverage",
      "docs/api",
      "src/collections",
      "src/vocabulary",
      "tests/consumers/program.ts",
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
    ],
    rules: { "no-console": "off" },
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
