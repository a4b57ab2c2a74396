const { join } = require("node:path");

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "ts-loader",
  // Types are checked by `npm run typecheck`; a build stays fast without doing it twice.
  options: { transpileOnly: true, compilerOptions: { noEmit: false } },
};

/** The command line: one entry, and a chunk for everything that only some commands need. */
const cli = {
  name: "cli",
  mode: "production",
  target: "node20",
  entry: { "spj-rapi": "./src/cli/spjRapi.ts" },
  output: { path: join(__dirname, "dist", "cli"), filename: "[name].js", chunkFilename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [typescript] },
  // Readable names in a fault's trace are worth more here than a smaller file.
  optimization: { minimize: false, chunkIds: "named", moduleIds: "named" },
  cache: {
    type: "filesystem",
    cacheDirectory: join(__dirname, ".cache", "webpack"),
    buildDependencies: { config: [__filename] },
  },
  stats: "errors-warnings",
  performance: false,
};

/** The reader alone, for `npm run bench`. */
const bench = {
  ...cli,
  name: "bench",
  entry: { readOurs: "./test/bench/contestants/readOurs.ts" },
  output: { path: join(__dirname, "dist", "bench"), filename: "[name].js", chunkFilename: "[name].js", clean: true },
};

module.exports = [cli, bench];
