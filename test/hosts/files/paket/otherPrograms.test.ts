import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { Package } from "datapackage";
import { unzipSync } from "fflate";
import type { PaketMode } from "../../../../src/core/paket/paketMode";
import { planPaket } from "../../../../src/core/paket/planPaket";
import type { Review } from "../../../../src/core/review";
import { nodeBytes } from "../../../../src/hosts/files/nodeBytes";
import { textSha256 } from "../../../../src/hosts/files/paket/sums";
import { writePaket } from "../../../../src/hosts/files/paket/writePaket";
import { paketWordsIn } from "../../../../src/messages/paketWords";
import { awkwardKeys, everything } from "../../../core/sheets/everything";
import { reviewOf } from "../../../core/sheets/papers";
import { reviewedSamples } from "../../../core/sheets/samples";
import { Folder } from "../../../support/commandLine";
import { recalculate } from "../../../support/libreOffice";
import { paperReview } from "../../../support/paketPapers";
import { askOpenpyxl, askPython } from "../../../support/python";
import { itWith, TOOLS } from "../../../support/requireTool";
import { unpackInto } from "../../../support/unpacked";

const CASES = {
  "the sample papers": reviewedSamples,
  "papers of every kind": () => readWhileOpen(everything()),
  "no papers at all": () => ({ review: reviewOf({}), files: [] }),
  "keys that a spreadsheet could take for something else": () => readWhileOpen(awkwardKeys()),
  "papers with numbers of people everywhere": paperReview,
};

/** A review with the files that its sheets name. */
function readWhileOpen(review: Review) {
  const names = [...new Set(review.sheets.map(({ file }) => file))];
  return { review, files: names.map((file) => ({ file, open: true }) as const) };
}

async function paketOf(papers: keyof typeof CASES, mode: PaketMode = "pemeriksa"): Promise<Uint8Array> {
  const { review, files } = await CASES[papers]();
  const made = { madeWith: "SPJ Rapi uji", language: "id" as const, mode, sha256: textSha256(nodeBytes) };
  return writePaket(planPaket(review, files, paketWordsIn("id", review.acara), made), nodeBytes.sha256);
}

let folder: Folder;
beforeEach(async () => {
  folder = await Folder.make();
});
afterEach(() => folder.remove());

describe.each(Object.keys(CASES) as (keyof typeof CASES)[])("a package of %s", (papers) => {
  it.each(["pemeriksa", "bagikan"] as const)("is a valid Data Package (%s): types, lists, keys", async (mode) => {
    unpackInto(folder.path, await paketOf(papers, mode));
    const data = await Package.load(folder.at("datapackage.json"));
    expect(data.errors.map(String)).toEqual([]);
    expect(data.valid).toBe(true);
    for (const resource of data.resources) {
      expect(resource.valid).toBe(true);
      const lines = await resource.read({ relations: true });
      expect(lines.length).toBeGreaterThanOrEqual(0);
    }
  });
});

it("is not a valid one any more where a value is not of its column: the validator does look", async () => {
  unpackInto(folder.path, await paketOf("the sample papers"));
  const file = folder.at("tabel", "realisasi.csv");
  writeFileSync(file, readFileSync(file, "utf8").replace("16080000", "enam belas juta"));
  const data = await Package.load(folder.at("datapackage.json"));
  const realisasi = data.resources.find(({ name }) => name === "realisasi");
  await expect(realisasi?.read({ relations: true })).rejects.toThrow();
});

it("names the fingerprints of all its parts as sha256sum takes them", async () => {
  unpackInto(folder.path, await paketOf("the sample papers"));
  const run = () => spawnSync("sha256sum", ["--strict", "-c", "SHA256SUMS"], { cwd: folder.path, encoding: "utf8" });
  const { status, stdout } = run();
  expect(status).toBe(0);
  const parts = Object.keys(unzipSync(await paketOf("the sample papers"))).filter((path) => path !== "SHA256SUMS");
  expect(stdout.trim().split("\n").sort()).toEqual(parts.map((path) => `${path}: OK`).sort());
  writeFileSync(folder.at("paket.json"), "{}");
  expect(run().status).toBe(1);
});

it.each(["pemeriksa", "bagikan"] as const)(
  "names the commands that do so without SPJ Rapi, and one that gives what the cover bears (%s)",
  async (mode) => {
    unpackInto(folder.path, await paketOf("the sample papers", mode));
    const readMe = readFileSync(folder.at("BACA-DAHULU.txt"), "utf8").split("\r\n");
    const commands = readMe.map((line) => line.trim()).filter((line) => /^(?:sha256sum|shasum|cat) /.test(line));
    expect(commands).toHaveLength(3);
    const run = (command: string) => spawnSync("sh", ["-c", command], { cwd: folder.path, encoding: "utf8" });
    for (const command of commands.slice(0, 2)) expect([command, run(command).status]).toEqual([command, 0]);
    const [fingerprint = ""] = run(commands[2] ?? "").stdout.split(" ");
    const kegiatan = askOpenpyxl<(string | number | null)[]>(
      `answer([c.value for r in results["Sampul"].iter_rows() for c in r])`,
      readFileSync(folder.at("buku-kerja.xlsx")),
    );
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(kegiatan).toContain(fingerprint);
    const [line = ""] = readMe.filter((one) => one.includes("Get-FileHash"));
    expect(line).toContain("-Algorithm SHA256");
  },
);

itWith(TOOLS.python)("gives pandas the amounts that the workbook gives openpyxl", async () => {
  const parts = unzipSync(await paketOf("the sample papers"));
  const csv = askPython<(number | null)[]>(
    `import sys, json, pandas as pd
t = pd.read_csv(sys.stdin.buffer, sep=";", decimal=",", dtype={"Kode Rekening": str})
print(json.dumps([None if pd.isna(v) else float(v) for v in t["Realisasi"]]))`,
    parts["tabel/realisasi.csv"] ?? new Uint8Array(),
  );
  const book = askOpenpyxl<(number | null)[]>(
    `s = results["Realisasi"]
t = s.tables["Realisasi"]
cells = s[t.ref]
col = [c.value for c in cells[0]].index("Realisasi")
answer([r[col].value for r in cells[1:-1]])`,
    parts["buku-kerja.xlsx"] ?? new Uint8Array(),
  );
  expect(csv).toHaveLength(8);
  expect(csv).toEqual(book);
});

itWith(TOOLS.libreOffice, TOOLS.python)(
  "has a cover whose every figure LibreOffice reckons as it stands there",
  async () => {
    const book = unzipSync(await paketOf("the sample papers"))["buku-kerja.xlsx"] ?? new Uint8Array();
    const program = `answer([[c.coordinate, c.value] for r in results["Sampul"].iter_rows() for c in r if c.value is not None])`;
    const shown = (cells: readonly (readonly [string, string | number])[]) =>
      cells
        .filter(([, value]) => value !== "")
        .map(([at, value]) => [at, typeof value === "number" ? value.toPrecision(9) : value]);
    const before = askOpenpyxl<[string, string | number][]>(program, book);
    const after = askOpenpyxl<[string, string | number][]>(program, await recalculate(book));
    expect(shown(after)).toEqual(shown(before));
    expect(before.length).toBeGreaterThan(40);
  },
  240_000,
);
