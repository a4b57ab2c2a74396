import { acaraToJson } from "../../../src/core/acara/acaraToJson";
import { parseAcara } from "../../../src/core/acara/parseAcara";
import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { NO_DECISIONS } from "../../../src/core/decisions/decisions";
import { sampleWorkbooks } from "../../../src/contoh/contoh";
import { writeWorkbook } from "../../../src/hosts/files/write/writeWorkbook";
import { unzipSync } from "fflate";
import { officeHost } from "../../../src/hosts/office/officeHost";
import { createEmulatedExcel } from "../../support/emulatedExcel/createEmulatedExcel";
import { nodeBytes } from "../../../src/hosts/files/nodeBytes";
import { openWorkbook } from "../../../src/hosts/files/read/openWorkbook";
import { ReviewDesk } from "../../../src/taskpane/work/reviewDesk";
import { Folder, spjRapi } from "../../support/commandLine";
import { readFileSync, writeFileSync } from "node:fs";

/** Fingerprints of the parts, so that the part that differs is named. */
function partsOf(zip: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, nodeBytes.sha256(bytes)]));
}

it.each(["pemeriksa", "bagikan"] as const)(
  "is the same package (%s), byte for byte, from the pane's worker and from the command line",
  async (mode) => {
    const folder = await Folder.make();
    const desk = new ReviewDesk();
    const given = [];
    for (const { file, plan } of [...sampleWorkbooks()].sort((a, b) => (a.file < b.file ? -1 : 1))) {
      const bytes = await writeWorkbook(plan);
      writeFileSync(folder.at(file), bytes);
      given.push({ name: file, bytes: new Uint8Array(bytes).buffer });
    }
    await desk.takeFiles(given, "id", () => undefined);
    desk.review(rakorVervalDtks, NO_DECISIONS, "id", () => undefined);
    const paths = given.map(({ name }) => folder.at(name));
    const { code, stderr } = await spjRapi(folder.path, ["ekspor", ...paths, "-o", "a.zip", "--untuk", mode]);
    expect([code, stderr]).toEqual([0, ""]);
    const made = await desk.paketFile(mode);
    const other = readFileSync(folder.at("a.zip"));
    expect(partsOf(made)).toEqual(partsOf(other));
    expect(Buffer.from(made).equals(other)).toBe(true);
    await folder.remove();
  },
  60_000,
);

const SIGNERS = {
  penyusun: { nama: "Contoh Dua", nip: "" },
  pemeriksa: { nama: "Contoh Tiga", nip: "197001011995032001" },
};

it.each(["pemeriksa", "bagikan"] as const)(
  "bears the names that were typed before it was made (%s), as if they stood in the acara that the command line reads",
  async (mode) => {
    const folder = await Folder.make();
    const desk = new ReviewDesk();
    const [{ file, plan } = { file: "", plan: undefined }] = sampleWorkbooks();
    if (plan === undefined) throw new Error("No samples");
    const bytes = await writeWorkbook(plan);
    writeFileSync(folder.at(file), bytes);
    const acara = acaraToJson({ ...rakorVervalDtks, nama: "Rapat Lain" });
    const pejabat = { penyusun: { nama: SIGNERS.penyusun.nama }, pemeriksa: SIGNERS.pemeriksa };
    writeFileSync(folder.at("acara.json"), JSON.stringify({ ...acara, pejabat }));
    const unsigned = parseAcara(JSON.parse(JSON.stringify(acara)));
    if (!unsigned.ok) throw new Error("The acara cannot be read");
    await desk.takeFiles([{ name: file, bytes: new Uint8Array(bytes).buffer }], "id", () => undefined);
    desk.review(unsigned.acara, NO_DECISIONS, "id", () => undefined);
    const args = ["ekspor", folder.at(file), "-o", "a.zip", "--acara", "acara.json", "--untuk", mode];
    expect((await spjRapi(folder.path, args)).code).toBe(0);
    expect(partsOf(await desk.paketFile(mode, SIGNERS))).toEqual(partsOf(readFileSync(folder.at("a.zip"))));
    await folder.remove();
  },
  60_000,
);

it("differs where sheets were read through Excel while they stood open there by nothing but the fingerprints that they lack", async () => {
  const files = new ReviewDesk();
  const excel = new ReviewDesk();
  for (const { file, plan } of [...sampleWorkbooks()].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const bytes = await writeWorkbook(plan);
    await files.takeFiles([{ name: file, bytes: new Uint8Array(bytes).buffer }], "id", () => undefined);
    const opened = await openWorkbook(file, bytes, {}, nodeBytes);
    if (!opened.ok) throw new Error(opened.refusal.reason);
    const open = createEmulatedExcel({ name: file });
    open.addSheetsFrom(opened.workbook);
    const host = officeHost(open.Excel);
    for (const { name } of await host.listSheets()) {
      const { rows, ...sheet } = await host.readSheet(name);
      excel.putSheet(file, { ...sheet, rows: [] });
      excel.addRows(file, sheet.name, rows);
    }
  }
  for (const desk of [files, excel]) desk.review(rakorVervalDtks, NO_DECISIONS, "id", () => undefined);
  const [ofFiles, ofExcel] = [partsOf(await files.paketFile("pemeriksa")), partsOf(await excel.paketFile("pemeriksa"))];
  const others = Object.keys(ofFiles).filter((part) => ofFiles[part] !== ofExcel[part]);
  expect(Object.keys(ofExcel)).toEqual(Object.keys(ofFiles));
  // The trail, what tells of it, the cover with the fingerprint of the data, and the list of fingerprints.
  expect(others.sort()).toEqual(
    ["SHA256SUMS", "buku-kerja.xlsx", "data/jejak.json", "paket.json", "ringkasan.html", "tabel/berkas.csv"].sort(),
  );
}, 60_000);
