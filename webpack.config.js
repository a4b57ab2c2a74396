const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { Compilation, optimize, sources } = require("webpack");
const { GenerateSW } = require("workbox-webpack-plugin");
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
  // The program asks Node itself for parts that webpack knows nothing of.
  module: { rules: [typescript], parser: { javascript: { createRequire: false } } },
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
  "manifest-src 'self'",
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

/**
 * The pane: beside a workbook in Excel (pane.html; ribbon commands and custom functions in the same runtime, as
 * manifest.xml has it) and in a plain browser tab over files (index.html), served from `address` or opened from a folder.
 */
const excel = (address) => ({
  name: "excel",
  mode: "production",
  target: ["web", "es2019"],
  entry: {
    functions: "./src/commands/functions/register.ts",
    ribbon: "./src/commands/ribbon.ts",
    pane: "./src/taskpane/index.tsx",
    pesan: "./src/hosts/office/shell/noticePage.ts",
  },
  output: {
    path: join(__dirname, "dist", "excel"),
    // The page may stand in any folder of any server, or in a folder of a disk.
    publicPath: "",
    filename: "[name].js",
    chunkFilename: "[name].js",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      { ...typescript, options: { ...typescript.options, compilerOptions: { noEmit: false, target: "ES2019" } } },
    ],
  },
  // One runtime for all entries of a page, so that pane and commands share one queue of requests to Excel.
  optimization: { chunkIds: "named", runtimeChunk: "single" },
  plugins: [
    page("pane", ["runtime", "functions", "ribbon", "pane"]),
    page("index", ["runtime", "pane"]),
    page("pesan", ["runtime", "pesan"]),
    page("bantuan", []),
    new CopyPlugin({
      patterns: [
        { from: "manifest.xml", transform: (xml) => manifestFor(xml.toString("utf8"), address) },
        { from: "assets/*.png" },
        // In the JavaScript of 2009, and so to stay: nothing here may be rewritten for newer browsers.
        { from: "src/taskpane/*.{css,js,webmanifest}", to: "[name][ext]", info: { minimized: true } },
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
    // After the first visit the page opens without a network; a new version is taken up when all its windows are closed.
    new GenerateSW({
      swDest: "sw.js",
      inlineWorkboxRuntime: true,
      sourcemap: false,
      cleanupOutdatedCaches: true,
      navigateFallback: "index.html",
      // Where one browser shows both, the pages of Excel are never answered with the page for files.
      navigateFallbackDenylist: [/\/(?:pane|pesan)\.html$/],
      include: [/\.(?:html|js|css|webmanifest)$/, /^assets\/icon-/],
      exclude: [/^office\//, /^pesan/, /^functions/, /^ribbon/, /^pane\.html$/],
      maximumFileSizeToCacheInBytes: 4_000_000,
    }),
  ],
  cache: cli.cache,
  stats: "errors-warnings",
  performance: false,
});

/** Puts the only script of a build into a text, for a page that may not start a worker from a file. */
class AsText {
  apply(compiler) {
    compiler.hooks.compilation.tap("AsText", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "AsText", stage }, (assets) => {
        for (const name of Object.keys(assets).filter((asset) => asset.endsWith(".js"))) {
          const code = JSON.stringify(assets[name].source().toString());
          compilation.updateAsset(name, new sources.RawSource(`window.spjRapiWorkerSource=${code};`));
        }
      });
    });
  }
}

/** The worker once more, whole and as a text: for the page opened from a folder, where browsers start no worker file. */
const folderWorker = {
  name: "folder-worker",
  dependencies: ["excel"],
  mode: "production",
  target: ["webworker", "es2019"],
  entry: { "worker-source": "./src/taskpane/work/reviewWorker.ts" },
  output: { path: join(__dirname, "dist", "excel"), publicPath: "", filename: "[name].js" },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      { ...typescript, options: { ...typescript.options, compilerOptions: { noEmit: false, target: "ES2019" } } },
    ],
  },
  plugins: [new optimize.LimitChunkCountPlugin({ maxChunks: 1 }), new AsText()],
  cache: cli.cache,
  stats: "errors-warnings",
  performance: false,
};

module.exports = ({ url } = {}) => [
  cli,
  bench,
  excel(url === undefined ? DEVELOPMENT : readAddress(url)),
  folderWorker,
];
