/**
 * `npm start`: builds the page, serves it to this computer alone, opens it in the browser, and says how to put it into Excel.
 * `npm start -- --tanpa-peramban` leaves the browser closed, `--folder=dist/excel` serves what is built already; PORT names
 * another port.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serveFolder } from "./serveFolder.mjs";

const PORT = Number(process.env.PORT ?? 3001);
const BUILT = fileURLToPath(new URL("../dist/excel/", import.meta.url));
const address = `http://localhost:${PORT}/`;
const asked = process.argv.slice(2);
const folder = asked.map((option) => /^--folder=(.+)$/.exec(option)?.[1]).find((named) => named !== undefined);
const unknown = asked.find((option) => option !== "--tanpa-peramban" && !/^--folder=.+/.test(option));

if (unknown !== undefined) {
  refuse(
    `"${unknown}" tidak dikenal. Yang ada: --tanpa-peramban, --folder=dist/excel`,
    `"${unknown}" is not known. There are: --tanpa-peramban (leaves the browser closed), --folder=dist/excel`,
  );
} else if (folder === undefined) {
  const build = fileURLToPath(new URL("build.mjs", import.meta.url));
  const { status } = spawnSync(process.execPath, [build], { stdio: "inherit" });
  if (status === 0) serve(BUILT);
  else process.exitCode = status ?? 1;
} else if (existsSync(join(folder, "index.html"))) {
  serve(folder);
} else {
  refuse(
    `Folder ${folder} tidak memuat index.html. Buat dulu dengan: npm run build`,
    `The folder ${folder} holds no index.html. Make it first: npm run build`,
  );
}

function serve(pages) {
  const server = createServer(serveFolder(pages));
  server.once("error", (fault) => {
    if (fault.code !== "EADDRINUSE") throw fault;
    // Not by itself at another one: a browser remembers by the address what was decided and registered.
    refuse(
      `Alamat ${PORT} sedang dipakai program lain. Bila itu SPJ Rapi, buka ${address} di peramban; bila bukan: PORT=${PORT + 1} npm start`,
      `Port ${PORT} is in use. If it is SPJ Rapi, open ${address} in the browser; if not: PORT=${PORT + 1} npm start`,
    );
  });
  // Only this computer: what stands in the browser is nobody else's.
  server.listen(PORT, "localhost", () => {
    console.log(`SPJ Rapi: ${address}index.html
Tekan Ctrl+C untuk berhenti. Berkas yang dibuka di sana tidak keluar dari komputer ini.
Untuk Excel di komputer ini (Windows, macOS): npm run excel
Untuk Excel di web, atau untuk seluruh kantor: docs/pemasangan.md

Press Ctrl+C to stop. Files opened there do not leave this computer.
For Excel on this computer (Windows, macOS): npm run excel
For Excel on the web, or for the whole office: docs/pemasangan.md`);
    if (!asked.includes("--tanpa-peramban")) openBrowser();
  });
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
}

/** A browser that does not open is no failure: the address is on the screen. */
function openBrowser() {
  const [command, ...before] =
    process.platform === "win32" ? ["cmd", "/c", "start", ""] : process.platform === "darwin" ? ["open"] : ["xdg-open"];
  spawn(command, [...before, `${address}index.html`], { stdio: "ignore", detached: true })
    .on("error", () => console.log("Buka alamat itu di peramban Anda. Open that address in your browser."))
    .unref();
}

function refuse(...sentences) {
  console.error(sentences.join("\n"));
  process.exitCode = 2;
}
