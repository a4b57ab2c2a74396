/**
 * `npm run build` builds the command line and the add-in, for a development machine; `npm run build -- --url https://...`
 * builds the add-in for an address of its own, ready to be copied there: dist/excel with its manifest.
 */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { AddressRefused, readAddress } from "./addInAddress.js";

const require = createRequire(import.meta.url);

try {
  process.exitCode = build(addressAsked());
} catch (refused) {
  if (!(refused instanceof AddressRefused)) throw refused;
  console.error(refused.message);
  process.exitCode = 2;
}

function addressAsked() {
  const [option, ...rest] = process.argv.slice(2);
  if (option === undefined) return undefined;
  const url = option === "--url" ? rest.shift() : /^--url=(.*)$/.exec(option)?.[1];
  if (url === undefined || rest.length > 0) {
    throw new AddressRefused(
      "Yang dikenal hanya --url dengan satu alamat. Contoh: npm run build -- --url https://spj.contoh.go.id/",
    );
  }
  return readAddress(url);
}

function build(address) {
  const names = ["cli", "excel", "folder-worker"].flatMap((name) => ["--config-name", name]);
  const webpack = [require.resolve("webpack/bin/webpack.js"), ...names];
  const env = address === undefined ? [] : ["--env", `url=${address}`];
  const { status } = spawnSync(process.execPath, [...webpack, ...env], { stdio: "inherit" });
  if (status === 0 && address !== undefined) {
    console.log(`dist/excel siap disalin ke ${address}. Manifes untuk Excel: dist/excel/manifest.xml`);
  }
  return status ?? 1;
}
