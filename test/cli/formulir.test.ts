import { readFile, writeFile } from "node:fs/promises";
import { Folder, spjRapi } from "../support/commandLine";
import { plannedSheet } from "../support/plannedSheets";
import { askOpenpyxl } from "../support/python";
import { itWith, TOOLS } from "../support/requireTool";

jest.setTimeout(120_000);

let folder: Folder;
const run = (...args: readonly string[]) => spjRapi(folder.path, ["formulir", ...args]);
const sheetsOf = async (file: string) =>
  askOpenpyxl<readonly string[]>("answer(book.sheetnames)", await readFile(folder.at(file)));

beforeEach(async () => {
  folder = await Folder.make();
});
afterEach(() => folder.remove());

const LIST = plannedSheet("Daftar Hadir", [
  ["DAFTAR HADIR"],
  ["No", "Nama", "NIP", "Jabatan", "Kab/Kota", "Tanda Tangan"],
  ["1", "Nina Marlina", "19800312200501200", "Kepala Dinas Sosial", "Kab. Agam", "ttd"],
  ["2", "Adam Saputra", "198202022008011005", "Supervisor", "Kab. Agam", "ttd"],
]);

const REGISTER = plannedSheet("Register", [
  ["REGISTER KUITANSI"],
  ["No", "Tanggal", "Nomor Bukti", "Uraian", "Penerima", "Jumlah"],
  ["1", "3 Maret 2023", "006", "Belanja alat tulis", "Toko Sinar Ria", "1.420.800"],
  ["2", "6 Maret 2023", "007", "Cetak spanduk", "Percetakan Lestari", "360.000"],
]);

describe("formulir", () => {
  itWith(TOOLS.python)("writes each of its workbooks, and says where", async () => {
    await folder.workbook("hadir.xlsx", LIST);
    expect(await run("daftar-hadir", "hadir.xlsx")).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("Daftar hadir.xlsx"),
    });
    expect(await sheetsOf("Daftar hadir.xlsx")).toContain("Kab. Agam");
    expect(await run("templat", "-o", "kosong.xlsx")).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("7 lembar"),
    });
    expect(await run("perbaikan", "hadir.xlsx", "-o", "surat.xlsx")).toMatchObject({ code: 0 });
    expect(await sheetsOf("surat.xlsx")).toContain("Kab. Agam");
  });

  it("never replaces what may have been filled in, unless told to", async () => {
    await writeFile(folder.at("templat.xlsx"), "sudah diisi");
    const refused = await run("templat", "-o", "templat.xlsx");
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining("mungkin sudah diisi") });
    expect(await readFile(folder.at("templat.xlsx"), "utf8")).toBe("sudah diisi");
    expect(await run("templat", "-o", "templat.xlsx", "--timpa")).toMatchObject({ code: 0 });
  });

  it.each([
    [[], "Sebutkan formulirnya"],
    [["surat"], "Sebutkan formulirnya"],
    [["templat", "--kertas", "A3"], "F4 atau A4"],
    [["kuitansi", "--per-halaman", "3"], "1 atau 2"],
    [["daftar-hadir", "--baris-kosong", "banyak"], "bukan banyaknya baris"],
    [["perbaikan"], "Sebutkan berkas"],
  ])("says what is missing in %j", async (args, sentence) => {
    const { code, stderr } = await run(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });

  it("prints kuitansi, register and reports of what was read, or says that nothing was", async () => {
    await folder.workbook("register.xlsx", REGISTER);
    expect(await run("kuitansi", "register.xlsx", "--nomor", "7", "-o", "tujuh.xlsx")).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("1 lembar"),
    });
    expect(await run("register", "register.xlsx")).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("Register kuitansi.xlsx"),
    });
    expect(await run("lpj", "register.xlsx")).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("Tidak ada BKU"),
    });
    const refused = await run("kuitansi", "register.xlsx", "--nomor", "7,99", "-o", "lain.xlsx");
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining("Tidak ada kuitansi bernomor 99") });
  });

  it("says that nobody is invited by a list without people for an event without seats", async () => {
    await folder.workbook(
      "undangan.xlsx",
      plannedSheet("Undangan", [["DAFTAR UNDANGAN"], ["No", "Nama", "Jabatan", "Kab/Kota"]]),
    );
    await writeFile(
      folder.at("acara.json"),
      JSON.stringify({ nama: "Bimtek", tanggal: "8 Maret 2023", pagu: "1.000.000" }),
    );
    expect(await run("daftar-hadir", "undangan.xlsx", "--acara", "acara.json")).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("Tidak ada yang diundang"),
    });
  });

  it("gives the same bytes again", async () => {
    await run("templat", "-o", "a.xlsx");
    await run("templat", "-o", "b.xlsx");
    expect(await readFile(folder.at("a.xlsx"))).toEqual(await readFile(folder.at("b.xlsx")));
  });
});
