import { runCommand } from "../../src/commands/runCommand";
import type { RibbonSession } from "../../src/commands/ribbonSession";
import { rakorVervalDtks } from "../../src/core/acara/rakorVervalDtks";
import type { PlannedWorkbook } from "../../src/core/sheets/plannedWorkbook";
import { officeHost } from "../../src/hosts/office/officeHost";
import { createEmulatedExcel } from "../support/emulatedExcel/createEmulatedExcel";

/** An Excel with a small RAB in it whose total is wrong by Rp 1.000, and a person who presses the buttons of `answers`. */
function openSession(answers: readonly string[] = []) {
  const excel = createEmulatedExcel({ name: "Rakor.xlsx" });
  const { id } = excel.addGrid("RAB", [
    ["Kode Rekening", "Uraian", "Volume", "Satuan", "Harga Satuan", "Jumlah"],
    ["5.1.02.02.05.0043", "Paket fullday", 60, "orang", 268_000, 16_080_000],
    ["5.1.02.01.01.0024", "Alat tulis", 10, "paket", 50_000, 500_000],
    ["", "Jumlah", "", "", "", 16_581_000],
  ]);
  const said: string[] = [];
  const opened: PlannedWorkbook[] = [];
  const presses = [...answers];
  const session: RibbonSession = {
    host: officeHost(excel.Excel),
    acara: rakorVervalDtks,
    language: "id",
    workbookName: async () => "Rakor.xlsx",
    openNewWorkbook: async (plan) => void opened.push(plan),
    ask: async (sentence) => {
      said.push(sentence);
      return presses.shift();
    },
  };
  return { excel, session, said, opened, source: () => excel.bytesOf(id) };
}

const namesOf = async ({ host }: RibbonSession) => (await host.listSheets()).map(({ name }) => name);

/** Texts of one sheet, in the order of its cells. */
async function textsOf({ host }: RibbonSession, sheet: string): Promise<readonly string[]> {
  const { rows } = await host.readSheet(sheet);
  return rows.flatMap(({ cells }) => cells.flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : [])));
}

describe("Periksa sekarang", () => {
  it("writes the result beside the sheets that were read, and says in short what it came to", async () => {
    const { session, said, source } = openSession();
    const before = source();
    await runCommand("reviewNow", session);
    expect(await namesOf(session)).toEqual(expect.arrayContaining(["RAB", "Kegiatan", "Perlu Diperiksa", "Jejak"]));
    expect(await textsOf(session, "Perlu Diperiksa")).toContain("subtotal-berbeda");
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^Selesai diperiksa: [1-9]\d* salah, \d+ perlu diperiksa, .* di lembar Perlu Diperiksa\.$/);
    expect(source()).toBe(before);
  });

  it("says in the trail that the workbook was read while it was open", async () => {
    const { session } = openSession();
    await runCommand("reviewNow", session);
    const texts = await textsOf(session, "Jejak");
    expect(texts).toContain("Rakor.xlsx");
    expect(texts).toContain("dibaca selagi terbuka di Excel, jadi tanpa sidik jari");
  });

  it("does not review its own sheets the second time, and asks before it writes them anew", async () => {
    const { session, said } = openSession(["Tutup", "Perbarui", "Tutup"]);
    await runCommand("reviewNow", session);
    const sheets = await namesOf(session);
    await runCommand("reviewNow", session);
    expect(said[1]).toMatch(/^Hasil yang lama akan diperbarui: 0 baris baru, 0 berubah, 0 tidak ada lagi\./);
    expect(said[2]).toBe(said[0]);
    expect(await namesOf(session)).toEqual(sheets);
  });

  it.each(["Batal", undefined])("writes nothing where the question is answered with %s", async (answer) => {
    const { session, said, excel } = openSession(["Tutup", ...(answer === undefined ? [] : [answer])]);
    await runCommand("reviewNow", session);
    const before = excel.snapshot();
    await runCommand("reviewNow", session);
    expect(said).toEqual([expect.stringMatching(/^Selesai diperiksa/), expect.stringMatching(/^Hasil yang lama akan/)]);
    expect(excel.snapshot()).toBe(before);
  });

  it("says so where there is nothing to read, and writes nothing", async () => {
    const { session, said } = openSession();
    const empty = createEmulatedExcel({ name: "Kosong.xlsx" });
    empty.addGrid("Sheet1", []);
    await runCommand("reviewNow", { ...session, host: officeHost(empty.Excel) });
    expect(said).toEqual([expect.stringMatching(/^Buku kerja ini belum berisi lembar yang dapat dibaca\./)]);
    expect(empty.workbook.sheets).toHaveLength(1);
  });
});

describe("Ekspor", () => {
  it("opens the same result as a new workbook and writes nothing here", async () => {
    const { session, said, opened, excel } = openSession();
    const before = excel.snapshot();
    await runCommand("exportResult", session);
    expect(opened.flatMap(({ sheets }) => sheets.map(({ name }) => name))).toEqual(
      expect.arrayContaining(["Kegiatan", "Perlu Diperiksa"]),
    );
    expect(said).toEqual(["Hasilnya dibuka sebagai buku kerja baru. Simpan buku kerja itu."]);
    expect(excel.snapshot()).toBe(before);
  });
});

describe.each(["reviewNow", "exportResult"] as const)("%s, when something goes wrong", (name) => {
  it("shows Excel's refusal as a sentence with a next step", async () => {
    const { session, said, excel } = openSession();
    excel.failAt(1, "AccessDenied");
    await runCommand(name, session);
    expect(said).toEqual([expect.stringMatching(/^Buku kerja atau lembar ini diproteksi.* Pakai Ekspor/)]);
  });

  it("owns up to a fault of its own, without the program's words", async () => {
    const { session, said } = openSession();
    const broken = { ...session, workbookName: () => Promise.reject(new TypeError("x is not a function")) };
    await runCommand(name, broken);
    expect(said).toEqual([expect.stringMatching(/^SPJ Rapi sendiri yang keliru\. Lembar Anda tidak diubah\./)]);
  });
});
