/**
 * `npm run excel`: builds the add-in, serves it at https://localhost:3000 with Microsoft's development certificate, and lets
 * Microsoft's own tool put it into the Excel of this computer. Windows and macOS only: Excel is nowhere else.
 */
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serveFolder } from "./serveFolder.mjs";

/** Fetched when they are needed: nobody else needs them, and they bring a few hundred packages. */
const DEBUGGING = "office-addin-debugging@7.0.0";
const CERTIFICATES = "office-addin-dev-certs@3.0.0";
const PORT = 3000;

const WINDOWS = process.platform === "win32";

const DIST = fileURLToPath(new URL("../dist/excel/", import.meta.url));
const MANIFEST = join(DIST, "manifest.xml");

if (!WINDOWS && process.platform !== "darwin") {
  console.error(
    "Excel hanya ada di Windows dan macOS, jadi panel tidak dapat dipasang dari komputer ini. Untuk Excel di web: npm run build " +
      "-- --url https://..., lalu unggah dist/excel/manifest.xml lewat Beranda > Add-in > Add-in Saya (lihat README).",
  );
  process.exitCode = 2;
} else {
  run(process.execPath, [fileURLToPath(new URL("build.mjs", import.meta.url))]);
  npx(CERTIFICATES, ["install"]);
  serve();
}

function serve() {
  const folder = join(homedir(), ".office-addin-dev-certs");
  const certificate = {
    key: readFileSync(join(folder, "localhost.key")),
    cert: readFileSync(join(folder, "localhost.crt")),
  };
  const server = createServer(certificate, serveFolder(DIST));
  server.listen(PORT, "localhost", () => {
    // Not waited for in a way that would keep the server from answering Excel meanwhile.
    const start = ["start", MANIFEST, "desktop", "--app", "excel", "--no-debug", "--no-live-reload"];
    spawn("npx", ["--yes", DEBUGGING, ...start], { stdio: "inherit", shell: WINDOWS }).once("exit", (status) => {
      if (status !== 0) process.exit(1);
      console.log("SPJ Rapi terpasang di Excel. Tekan Ctrl+C untuk mencabutnya dan berhenti.");
    });
  });
  process.once("SIGINT", () => {
    npx(DEBUGGING, ["stop", MANIFEST]);
    server.close(() => process.exit());
    server.closeAllConnections();
  });
}

function npx(tool, args) {
  run("npx", ["--yes", tool, ...args], { shell: WINDOWS });
}

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { stdio: "inherit", ...options });
  if (status === 0) return;
  console.error(`"${[command, ...args].join(" ")}" tidak berhasil${error === undefined ? "" : `: ${error.message}`}.`);
  process.exit(1);
}
