import { runCommand } from "../../src/commands/runCommand";
import type { RibbonSession } from "../../src/commands/ribbonSession";
import { rakorVervalDtks } from "../../src/core/acara/rakorVervalDtks";
import type { PlannedWorkbook } from "../../src/core/sheets/plan/plannedWorkbook";
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
    expect(said[0]).toMatch(
      /^Selesai diperiksa: [1-9]\d* salah, \d+ perlu diperiksa, .* di lembar Perlu Diperiksa dan lembar sesudahnya\.$/,
    );
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

  it("uses the decisions that people made in the pane", async () => {
    const off = [{ code: "subtotal-berbeda", reason: "pembulatan disepakati", by: "PPTK", on: "2024-06-05" }];
    const rulesOff = { version: 1, tables: [], answers: [], dispositions: [], rulesOff: off, layouts: [] };
    const [plain, decided] = [openSession(["Tutup"]), openSession(["Tutup"])];
    await decided.session.host.saveSetting("decisions", JSON.stringify(rulesOff));
    await runCommand("reviewNow", plain.session);
    await runCommand("reviewNow", decided.session);
    const wrong = ({ said }: ReturnType<typeof openSession>) => Number(/(\d+) salah/.exec(said[0] ?? "")?.[1]);
    expect(wrong(plain)).toBeGreaterThan(0);
    expect(wrong(decided)).toBe(wrong(plain) - 1);
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

/** Another activity than the built-in one, as the pane keeps it. */
const OTHER = JSON.stringify({ nama: "Bimtek Pendamping Contoh", tanggal: "5 Juni 2024", pagu: 16_000_000 });

describe.each(["reviewNow", "exportResult"] as const)("%s in a workbook that keeps an acara and decisions", (name) => {
  /** All texts of the result, wherever it went. */
  const textsOfResult = async ({ session, opened, excel }: ReturnType<typeof openSession>): Promise<string> =>
    name === "exportResult" ? JSON.stringify(opened) : excel.bytesOf((await namesOf(session))[1] ?? "");

  it("reviews for that acara and not for the built-in one", async () => {
    const open = openSession(["Tutup"]);
    await open.session.host.saveSetting("acara", OTHER);
    await runCommand(name, open.session);
    expect(await textsOfResult(open)).toContain("Bimtek Pendamping Contoh");
    expect(await textsOfResult(open)).not.toContain(rakorVervalDtks.nama);
  });

  it.each([
    ["acara", "{", /Acara yang disimpan .* tidak terbaca.* acara bawaan: .*Lanjutkan, atau batal/],
    ["decisions", "[]", /Jawaban dan keputusan yang disimpan .* tidak terbaca/],
  ])("asks first where the %s cannot be read any more, and does nothing without a yes", async (key, kept, sentence) => {
    const open = openSession(["Batal"]);
    await open.session.host.saveSetting(key, kept);
    const before = open.excel.snapshot();
    await runCommand(name, open.session);
    expect(open.said).toEqual([expect.stringMatching(sentence)]);
    expect([open.excel.snapshot(), open.opened]).toEqual([before, []]);
    const agreed = openSession(["Lanjutkan", "Tutup"]);
    await agreed.session.host.saveSetting(key, kept);
    await runCommand(name, agreed.session);
    expect(agreed.said).toHaveLength(2);
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
