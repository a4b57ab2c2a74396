import { link, readFile, writeFile } from "node:fs/promises";
import { budgetSheet } from "../support/budgetSheet";
import { Folder, spjRapi } from "../support/commandLine";
import { plannedSheet } from "../support/plannedSheets";
import { askOpenpyxl } from "../support/python";
import { itWith, TOOLS } from "../support/requireTool";

jest.setTimeout(120_000);

const RESULT = "hasil.xlsx";
/** Found where the pagu is not the total of the RAB. */
const WRONG_TOTAL = "total-anggaran-berbeda";

let folder: Folder;
const review = (...args: readonly string[]) =>
  spjRapi(folder.path, ["periksa", "RAB.xlsx", "-o", RESULT, "--pagu", "50.041.900", ...args]);

beforeEach(async () => {
  folder = await Folder.make();
  await folder.workbook("RAB.xlsx", budgetSheet());
});
afterEach(() => folder.remove());

/** As a person does it: opens the result, works on `book`, saves. */
async function edit(program: string): Promise<void> {
  const saved = askOpenpyxl<string>(
    `${ROW_OF}\n${program}\nimport base64\nout = io.BytesIO()\nbook.save(out)\nanswer(base64.b64encode(out.getvalue()).decode())`,
    await readFile(folder.at(RESULT)),
  );
  await writeFile(folder.at(RESULT), Buffer.from(saved, "base64"));
}

/** Every filled text of a sheet of the result, row by row. */
async function rowsOf(sheet: string): Promise<readonly (readonly string[])[]> {
  return askOpenpyxl(
    `answer([[str(v) for v in row if v is not None] for row in results[${JSON.stringify(sheet)}].iter_rows(values_only=True)] if ${JSON.stringify(sheet)} in book.sheetnames else [])`,
    await readFile(folder.at(RESULT)),
  );
}

const ROW_OF = `
sheet = book["Perlu Diperiksa"]
def row_of(code):
    return next(row[0].row for row in sheet.iter_rows() if row[2].value == code)
`;
const withPython = itWith(TOOLS.python);

describe("a result that people worked in, when it is written again", () => {
  withPython("keeps what they typed beside each line, and says how much", async () => {
    await review();
    await edit(`
sheet.cell(row_of("${WRONG_TOTAL}"), 10, "sudah ditanyakan")
sheet.cell(row_of("${WRONG_TOTAL}"), 11, "menunggu revisi RAB")`);
    const { stdout } = await review();
    const line = (await rowsOf("Perlu Diperiksa")).find((row) => row.includes(WRONG_TOTAL));
    expect(line).toEqual(expect.arrayContaining(["sudah ditanyakan", "menunggu revisi RAB"]));
    expect(stdout).toContain("2 isian yang diketik di hasil sebelumnya tetap ada");
    await review();
    expect((await rowsOf("Perlu Diperiksa")).find((row) => row.includes(WRONG_TOTAL))).toEqual(line);
  });

  withPython("names what has lost its line, keeps it, and puts it back when the line is there again", async () => {
    await review();
    await edit(`sheet.cell(row_of("${WRONG_TOTAL}"), 11, "menunggu revisi RAB")`);
    const { stdout } = await review("--pagu", "50.041.800");
    expect(stdout).toMatch(/1 isian di hasil sebelumnya tidak punya tempat lagi.*\n.*Catatan: "menunggu revisi RAB"/);
    expect((await rowsOf("Isian SPJ Rapi")).flat()).toContain("menunggu revisi RAB");
    await review();
    const line = (await rowsOf("Perlu Diperiksa")).find((row) => row.includes(WRONG_TOTAL));
    expect(line).toContain("menunggu revisi RAB");
    expect(await rowsOf("Isian SPJ Rapi")).toEqual([]);
  });

  withPython("keeps a column that they set beside a table, and words beside or below it", async () => {
    await review();
    await edit(`
row = row_of("${WRONG_TOTAL}")
sheet.tables["PerluDiperiksa"].ref = sheet.tables["PerluDiperiksa"].ref.replace("K", "L")
from openpyxl.worksheet.table import TableColumn
sheet.tables["PerluDiperiksa"].tableColumns.append(TableColumn(id=12, name="Petugas"))
sheet.cell(row - 1, 12, "Petugas")
sheet.cell(row, 12, "Yusra Ilmi")
book["Peserta"].cell(3, 60, "dicatat oleh bendahara")`);
    const { stdout } = await review();
    const rows = await rowsOf("Perlu Diperiksa");
    // The heads that every page repeats bear the same words.
    expect(rows.filter((row) => row.includes("Kode"))).toContainEqual(expect.arrayContaining(["Kode", "Petugas"]));
    expect(rows.find((row) => row.includes(WRONG_TOTAL))).toContain("Yusra Ilmi");
    expect(stdout).toContain('Peserta: "dicatat oleh bendahara" (BH3)');
  });

  withPython("says nothing of what nobody typed, in whatever language it was written before", async () => {
    await review("--bahasa", "en");
    const { stdout } = await review();
    expect(stdout).not.toContain("hasil sebelumnya");
  });

  withPython("keeps what they wrote over ours, and names it: figures, texts and formulas alike", async () => {
    await review();
    await edit(`
sheet.cell(row_of("${WRONG_TOTAL}"), 5, "kalimat yang dibetulkan sendiri")
kegiatan = book["Kegiatan"]
formula = next(c for row in kegiatan.iter_rows() for c in row if isinstance(c.value, str) and c.value.startswith("=") and "SUM" in c.value)
formula.value = "=ROUND(50041800/12,0)"`);
    const { stdout } = await review();
    expect(stdout).toMatch(/2 isian di hasil sebelumnya tidak punya tempat lagi/);
    const kept = (await rowsOf("Isian SPJ Rapi")).flat().join("\n");
    expect(kept).toContain("kalimat yang dibetulkan sendiri");
    expect(kept).toContain("=ROUND(50041800/12,0)");
    expect((await rowsOf("Kegiatan")).flat().join()).not.toContain("ROUND(50041800");
  });

  withPython(
    "keeps what they typed on a sheet that the new result does not have, and gives it back with the sheet",
    async () => {
      const kas = ["BKU.xlsx", "RAB.xlsx", "-o", RESULT];
      await folder.workbook(
        "BKU.xlsx",
        plannedSheet("BKU", [
          ["BUKU KAS UMUM"],
          ["No", "Tanggal", "Uraian", "Penerimaan", "Pengeluaran", "Saldo"],
          [1, "01/03/2023", "Terima UP", 5_000_000, "", 5_000_000],
          [2, "02/03/2023", "Beli ATK", "", 1_000_000, 4_000_000],
        ]),
      );
      await spjRapi(folder.path, ["periksa", ...kas]);
      await edit(`
bku = book["BKU"]
table = next(iter(bku.tables.values()))
from openpyxl.utils import range_boundaries, get_column_letter
from openpyxl.worksheet.table import TableColumn
left, top, right, bottom = range_boundaries(table.ref)
table.ref = f"{get_column_letter(left)}{top}:{get_column_letter(right + 1)}{bottom}"
if table.autoFilter is not None: table.autoFilter.ref = table.ref
table.tableColumns.append(TableColumn(id=90, name="Paraf"))
bku.cell(top, right + 1, "Paraf")
bku.cell(top + 2, right + 1, "sudah dilihat PPK")
bku.cell(top - 1, right + 3, "catatan lepas")`);

      const without = await review();
      expect(without.stdout).toContain('Paraf: "sudah dilihat PPK"');
      expect(without.stdout).toContain('BKU: "catatan lepas"');
      const kept = (await rowsOf("Isian SPJ Rapi")).flat();
      expect(kept).toEqual(expect.arrayContaining(["sudah dilihat PPK", "catatan lepas"]));
      expect(await rowsOf("BKU")).toEqual([]);

      const again = await spjRapi(folder.path, ["periksa", ...kas]);
      expect(again.stdout).toContain("1 isian yang diketik di hasil sebelumnya tetap ada di barisnya");
      expect((await rowsOf("BKU")).find((row) => row.includes("Beli ATK"))).toContain("sudah dilihat PPK");
      expect((await rowsOf("Isian SPJ Rapi")).flat()).toContain("catatan lepas");
    },
  );

  withPython("is copied before it is replaced where nothing tells any more what was ours in it", async () => {
    await review();
    await edit(`
del book["Rekaman SPJ Rapi"]
sheet.cell(row_of("${WRONG_TOTAL}"), 5, "kalimat yang dibetulkan sendiri")`);
    const before = await readFile(folder.at(RESULT));
    const { stdout } = await review();
    expect(stdout).toContain("hasil - lama.xlsx");
    expect(await readFile(folder.at("hasil - lama.xlsx"))).toEqual(before);
  });

  withPython("is left alone where they added a sheet of their own, unless it may be replaced", async () => {
    await review();
    await edit(`book.create_sheet("Rapat 12 Maret")["A1"] = "notulen"`);
    const before = await readFile(folder.at(RESULT));
    const { code, stderr } = await review();
    expect([code, stderr]).toEqual([2, expect.stringContaining("Rapat 12 Maret")]);
    expect(await readFile(folder.at(RESULT))).toEqual(before);
    expect((await review("--timpa")).code).toBe(1);
  });
});

describe("a remark beside a question", () => {
  const listed = ["HADIR.xlsx", "-o", RESULT];
  /** What the question is answered with: Solok is a kabupaten and a kota. */
  const answers = [
    {
      at: { file: "HADIR.xlsx", sheet: "Hadir", row: 4, col: 3 },
      about: "kab-kota",
      field: "kab_kota",
      raw: "Solok",
      choice: "Kota Solok",
      everywhere: false,
    },
  ];

  withPython(
    "is named and kept where the last question was answered, and is back where it is asked again",
    async () => {
      await folder.workbook(
        "HADIR.xlsx",
        plannedSheet("Hadir", [
          ["DAFTAR HADIR PESERTA"],
          ["No", "Nama", "Kab/Kota", "Tanda Tangan"],
          [1, "Andi Saputra", "Kab. Agam", "ttd"],
          [2, "Budi Hartono", "Solok", "ttd"],
        ]),
      );
      await writeFile(folder.at("keputusan.json"), JSON.stringify({ version: 1, answers }));
      await spjRapi(folder.path, ["periksa", ...listed]);
      await edit(`
asked = book["Belum Pasti"]
asked.cell(next(row[0].row for row in asked.iter_rows() if row[2].value == "Solok"), 8, "tanya panitia")`);

      const answered = await spjRapi(folder.path, ["periksa", ...listed, "--keputusan", "keputusan.json"]);
      expect(answered.stdout).toMatch(
        /1 isian di hasil sebelumnya tidak punya tempat lagi.*\n.*Catatan: "tanya panitia"/,
      );
      expect((await rowsOf("Isian SPJ Rapi")).flat()).toContain("tanya panitia");
      expect((await rowsOf("Belum Pasti")).flat()).toContain("Tidak ada yang perlu dijawab.");

      await spjRapi(folder.path, ["periksa", ...listed]);
      expect((await rowsOf("Belum Pasti")).find((row) => row.includes("Solok"))).toContain("tanya panitia");
      expect(await rowsOf("Isian SPJ Rapi")).toEqual([]);
    },
  );
});

describe("a source under another name", () => {
  it("is not replaced through a second name of the same file, not even when told to", async () => {
    await link(folder.at("RAB.xlsx"), folder.at(RESULT));
    const { code, stderr } = await review("--timpa");
    expect([code, stderr]).toEqual([2, expect.stringContaining("berkas sumber")]);
  });
});
