// Lets Node run the benchmark's TypeScript as it stands: node -r ./test/bench/runTypescript.cjs test/bench/office.ts
const { transformFileSync } = require("@swc/core");

const options = {
  jsc: { target: "es2022", parser: { syntax: "typescript" } },
  module: { type: "commonjs" },
  sourceMaps: "inline",
};

require.extensions[".ts"] = (module, path) => module._compile(transformFileSync(path, options).code, path);
