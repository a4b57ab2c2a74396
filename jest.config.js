/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  // A test says nothing about time; this only ends what hangs, on the slowest machine too.
  testTimeout: 120_000,
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  transform: {
    "^.+\\.(t|j)sx?$": ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } } }],
  },
  // Published as ES modules only; jest runs CommonJS.
  transformIgnorePatterns: ["/node_modules/(?!(@noble/hashes|hucre)/)"],
  setupFilesAfterEnv: ["<rootDir>/test/support/matchers.ts"],
  reporters: ["default", "summary", "<rootDir>/test/support/closingLine.js"],
  collectCoverageFrom: ["src/**/*.{ts,tsx}"],
};
