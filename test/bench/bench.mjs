// npm run bench: how fast the reading and the whole job are, as ratios against other tools in the same run.
// `-- --quick` leaves out the 100,000 rows.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeWorkbook } from "./makeWorkbook.mjs";
import { measure } from "./measure.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const folder = join(root, ".cache", "bench");
const contestant = (name) => join(here, "contestants", name);
const quick = process.argv.includes("--quick");
const sizes = quick ? [1_000, 10_000] : [1_000, 10_000, 100_000];
const runsFor = (rows) => (rows >= 100_000 ? 3 : 5);
const python = ["/usr/bin/python3", "python3", "python"].find(
  (name) => spawnSync(name, ["-c", "import pandas, openpyxl"]).status === 0,
);
if (!python)
  console.log(
    "pandas and openpyxl were not measured: no Python with both was found (Debian: apt-get install python3-pandas python3-openpyxl).",
  );

const inPython = (name, script, args) =>
  python ? [{ name, python: { executable: python, script: contestant(script) }, args }] : [];

async function workbook(name, rows, from) {
  const path = join(folder, name);
  if (!existsSync(path)) await makeWorkbook(path, rows, from);
  return path;
}

function show(title, rows, ours, floor) {
  console.log(`\n${title}`);
  const own = rows.find(({ name }) => name === ours);
  const base = rows.find(({ name }) => name === floor);
  for (const { name, seconds, memory } of rows) {
    const ratio =
      name === ours
        ? base
          ? `${(seconds / base.seconds).toFixed(2)} x floor`
          : ""
        : `${(seconds / own.seconds).toFixed(2)} x SPJ Rapi`;
    console.log(
      `  ${name.padEnd(26)} ${seconds.toFixed(2).padStart(7)} s  ${memory.toFixed(0).padStart(5)} MiB  ${ratio}`,
    );
  }
}

mkdirSync(folder, { recursive: true });
for (const rows of sizes) {
  const path = await workbook(`peserta-${rows}.xlsx`, rows);
  const read = measure(
    [
      { name: "floor (inflate and scan)", node: contestant("floor.cjs"), args: [path] },
      { name: "SPJ Rapi", node: join(root, "dist", "bench", "readOurs.js"), args: [path] },
      { name: "hucre", node: contestant("hucre.mjs"), args: [path] },
      { name: "SheetJS", node: contestant("sheetjs.cjs"), args: [path] },
      { name: "exceljs", node: contestant("exceljs.cjs"), args: [path] },
      ...inPython("openpyxl", "openpyxlRead.py", [path]),
      ...inPython("pandas", "pandasRead.py", [path]),
    ],
    runsFor(rows),
  );
  const cells = new Set(read.slice(1).map(({ answer }) => answer));
  show(
    `Reading ${rows.toLocaleString("en")} rows x 10 columns (whole process, median; cells read: ${[...cells].join(" / ")})`,
    read,
    "SPJ Rapi",
    "floor (inflate and scan)",
  );
}
for (const rows of sizes)
  job(`${rows.toLocaleString("en")} rows x 10 columns`, [await workbook(`peserta-${rows}.xlsx`, rows)], runsFor(rows));
for (const files of [19, 200]) {
  const many = join(folder, `${files}-files`);
  mkdirSync(many, { recursive: true });
  for (let i = 0; i < files; i++)
    await workbook(join(`${files}-files`, `kab-kota-${String(i + 1).padStart(3, "0")}.xlsx`), 20, i * 20);
  job(
    `${files} workbooks of 20 rows`,
    readdirSync(many)
      .sort()
      .map((name) => join(many, name)),
    3,
  );
}

// Excel itself has no rival here: what is asked of it, and for how long the screen waits.
const office = ["-r", join(here, "runTypescript.cjs"), join(here, "office.ts"), ...(quick ? ["--quick"] : [])];
process.exitCode = spawnSync(process.execPath, office, { stdio: "inherit", cwd: root }).status ?? 1;
for (const measured of ["joining.ts", "pane.ts", "paneTasks.ts", "paneLive.ts"]) {
  const pane = ["-r", join(here, "runTypescript.cjs"), join(here, measured), ...(quick ? ["--quick"] : [])];
  process.exitCode ||= spawnSync(process.execPath, pane, { stdio: "inherit", cwd: root }).status ?? 1;
}

function job(title, inputs, runs) {
  const output = join(folder, "hasil");
  const rows = measure(
    [
      // Exit 1 says that something is wrong in the papers: payments above the pagu are.
      {
        name: "SPJ Rapi",
        node: join(root, "dist", "cli", "spj-rapi.js"),
        args: ["periksa", ...inputs, "-o", `${output}-spj-rapi.xlsx`, "--timpa"],
        exits: [0, 1],
      },
      { name: "exceljs script", node: contestant("exceljsJob.cjs"), args: [`${output}-exceljs.xlsx`, ...inputs] },
      ...inPython("pandas script", "pandasJob.py", [`${output}-pandas.xlsx`, ...inputs]),
    ],
    runs,
  );
  show(`The whole job: ${title} (read, structure, recap, check, write)`, rows, "SPJ Rapi");
}
