/**
 * Draws the icons of assets/ from their SVG sources with Chromium, which is all it needs: `npm run icons`. Sizes below 32
 * have sources of their own, with fewer lines, so that they stay legible.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ASSETS = fileURLToPath(new URL("../assets", import.meta.url));
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const NAMES = ["icon", "periksa", "ekspor"];
/** What browsers want of a page that can be installed. */
const LARGE = [192, 512];

const folder = mkdtempSync(join(tmpdir(), "spj-icons-"));
try {
  for (const name of NAMES) for (const size of SIZES) draw(name, size);
  for (const size of LARGE) draw("icon", size);
} finally {
  rmSync(folder, { recursive: true });
}

function draw(name, size) {
  const source = join(ASSETS, "sumber", `${name}${size < 32 ? "-kecil" : ""}.svg`);
  const page = join(folder, "icon.html");
  const svg = readFileSync(source, "utf8").replace("<svg ", `<svg width="${size}" height="${size}" `);
  writeFileSync(page, `<!doctype html><style>*{margin:0}svg{display:block}</style>${svg}`);
  const { status, stderr } = spawnSync(
    process.env["CHROMIUM"] ?? "chromium",
    [
      ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--force-device-scale-factor=1"],
      ["--default-background-color=00000000", `--window-size=${size},${size}`],
      [`--screenshot=${join(ASSETS, `${name}-${size}.png`)}`, pathToFileURL(page).href],
    ].flat(),
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`Chromium could not draw ${name} at ${size} px:\n${stderr}`);
}
