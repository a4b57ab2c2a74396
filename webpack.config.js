const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { DEVELOPMENT, manifestFor, readAddress } = require("./scripts/addInAddress");

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
  resolve: {
    extensions: [".ts", ".js"],
    // Only new workbooks are made with exceljs: what it streams, unzips and makes of CSV would double the time to load it.
    alias: { exceljs$: "exceljs/lib/exceljs.bare.js", "fast-csv": false },
  },
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

/** Nothing is fetched from, or sent to, any other address: the browser itself sees to it. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join("; ");

/** What Excel on Windows, on the web and on a Mac loads of Microsoft's library: unchanged, with its licence beside it. */
const OFFICE_JS = [
  ["dist/office.js", "dist/o15apptofilemappingtable.js"],
  ["dist/excel-win32-16.01.js", "dist/excel-web-16.00.js", "dist/excel-mac-16.00.js"],
  ["dist/id-id/office_strings.js", "dist/en-us/office_strings.js", "LICENSE.md"],
].flat();

const page = (name, chunks) =>
  new HtmlPlugin({
    template: `./src/taskpane/${name}.html`,
    filename: `${name}.html`,
    chunks,
    chunksSortMode: "manual",
    scriptLoading: "defer",
    minify: false,
    templateParameters: { contentSecurityPolicy },
  });

/** The add-in in Excel, served from `address`: pane, ribbon commands and custom functions in one runtime (manifest.xml). */
const excel = (address) => ({
  name: "excel",
  mode: "production",
  target: ["web", "es2019"],
  // One bundle for pane and commands, so that they share one queue of requests to Excel.
  entry: {
    functions: "./src/commands/functions/register.ts",
    pane: "./src/commands/ribbon.ts",
    pesan: "./src/hosts/office/shell/noticePage.ts",
  },
  output: { path: join(__dirname, "dist", "excel"), filename: "[name].js", chunkFilename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      { ...typescript, options: { ...typescript.options, compilerOptions: { noEmit: false, target: "ES2019" } } },
    ],
  },
  optimization: { chunkIds: "named" },
  plugins: [
    page("pane", ["functions", "pane"]),
    page("pesan", ["pesan"]),
    page("bantuan", []),
    new CopyPlugin({
      patterns: [
        { from: "manifest.xml", transform: (xml) => manifestFor(xml.toString("utf8"), address) },
        { from: "assets/*.png" },
        // In the JavaScript of 2009, and so to stay: nothing here may be rewritten for newer browsers.
        { from: "src/taskpane/*.{css,js}", to: "[name][ext]", info: { minimized: true } },
        { from: "src/commands/functions/metadata/*.json", to: "[name][ext]" },
        { from: "LICENSE", to: "LICENSE.txt", toType: "file" },
        ...OFFICE_JS.map((file) => ({
          from: `node_modules/@microsoft/office-js/${file}`,
          to: `office/${file.replace(/^dist\//, "")}`,
          // Microsoft's licence: in its original form.
          info: { minimized: true },
        })),
      ],
    }),
  ],
  cache: cli.cache,
  stats: "errors-warnings",
  performance: false,
});

module.exports = ({ url } = {}) => [cli, bench, excel(url === undefined ? DEVELOPMENT : readAddress(url))];
