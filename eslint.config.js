import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** What the domain may not touch: it is pure (DESIGN: no network, no disk, no Excel, no clock, no randomness). */
const IMPURE = [
  "window",
  "document",
  "fetch",
  "localStorage",
  "indexedDB",
  "process",
  "Buffer",
  "Office",
  "Excel",
  "crypto",
].map((name) => ({ name, message: "shared is pure: hand it in." }));

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", ".data/", "coverage/"] },
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: ["**/*.{ts,tsx}"] })),
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true } }],
      "max-lines": ["error", { max: 400, skipBlankLines: false, skipComments: false }],
      complexity: ["error", 20],
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    // The published Office rules, wired by hand: their "recommended" leaves .tsx out.
    files: ["addin/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
    },
  },
  { files: ["addin/**/*.tsx"], ...reactHooks.configs.flat["recommended-latest"] },
  {
    files: ["shared/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...IMPURE],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "shared is pure: hand ids in." },
        { object: "Date", property: "now", message: "shared is pure: hand the time in." },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "shared is pure: hand the time in.",
        },
      ],
    },
  },
  { files: ["addin/terminal/**", "infra/**", "test/**"], rules: { "no-console": "off" } },
  { files: ["test/**/*.{ts,tsx}"], rules: { "@typescript-eslint/no-floating-promises": "off" } },
  { files: ["*.js", "**/*.mjs"], languageOptions: { globals: { process: "readonly", console: "readonly" } } },
);
