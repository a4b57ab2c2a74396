/**
 * `npm start`: builds the page, serves it on this computer alone, opens it in the browser, and says how to put it into
 * Excel. `npm start -- --tanpa-peramban` leaves the browser closed; PORT names another port.
 */
import { spawn, spawnSync } from "node:child_process";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { serveFolder } from "./serveFolder.mjs";

const PORT = Number(process.env.PORT ?? 3001);
const DIST = fileURLToPath(new URL("../dist/excel/", import.meta.url));
const address = `http://localhost:${PORT}/index.html`;

const { status } = spawnSync(process.execPath, [fileURLToPath(new URL("build.mjs", import.meta.url))], {
  stdio: "inherit",
});
if (status !== 0) process.exit(status ?? 1);

const server = createServer(serveFolder(DIST));
server.once("error", (fault) => {
  if (fault.code !== "EADDRINUSE") throw fault;
  console.error(`Alamat ${PORT} sedang dipakai program lain. Pilih yang lain, misalnya: PORT=3002 npm start`);
  process.exitCode = 2;
});
// Only this computer: what stands in the browser is nobody else's.
server.listen(PORT, "localhost", () => {
  console.log(`SPJ Rapi: ${address}
Tekan Ctrl+C untuk berhenti. Berkas yang dibuka di sana tidak keluar dari komputer ini.
Untuk Excel di komputer ini (Windows, macOS): npm run excel
Untuk Excel di web, atau untuk seluruh kantor: docs/pemasangan.md`);
  if (!process.argv.includes("--tanpa-peramban")) openBrowser();
});

/** A browser that does not open is no failure: the address is on the screen. */
function openBrowser() {
  const [command, ...before] =
    process.platform === "win32" ? ["cmd", "/c", "start", ""] : process.platform === "darwin" ? ["open"] : ["xdg-open"];
  spawn(command, [...before, address], { stdio: "ignore", detached: true })
    .on("error", () => console.log("Buka alamat itu di peramban Anda."))
    .unref();
}
