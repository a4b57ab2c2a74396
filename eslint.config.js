const js = require("@eslint/js");
const tseslint = require("typescript-eslint");

module.exports = tseslint.config(
  { ignores: ["dist/", "coverage/", "contoh/", "node_modules/"] },
  // A rule that can be switched off in a comment is only a request.
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "no-empty": ["error", { allowEmptyCatch: false }],
      "max-lines": ["error", { max: 300, skipBlankLines: false }],
      eqeqeq: "error",
      // `declare global { namespace jest }` is jest's own way to add a matcher.
      "@typescript-eslint/no-namespace": ["error", { allowDeclarations: true }],
    },
  },
  { files: ["src/**/*.{ts,tsx}"], ignores: ["src/cli/**"], rules: { "no-console": "error" } },
  // Reference lists and message catalogues are data: length is not complexity there.
  {
    files: ["src/messages/**", "src/core/values/wilayah/**", "test/**"],
    rules: { "max-lines": "off" },
  },
  {
    files: ["**/*.js", "**/*.cjs", "**/*.mjs"],
    languageOptions: {
      globals: {
        require: "readonly",
        module: "readonly",
        __dirname: "readonly",
        __filename: "readonly",
        process: "readonly",
        console: "readonly",
        URL: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
