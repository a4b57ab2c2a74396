import { lpjPlan } from "../../../src/core/formulir/lpjForm";
import { realisasiPlan } from "../../../src/core/formulir/realisasiForm";
import { registerPlan } from "../../../src/core/formulir/registerForm";
import { review } from "../../../src/core/review";
import type { PlannedWorkbook } from "../../../src/core/sheets/plan/plannedWorkbook";
import { toNumber } from "../../../src/core/values/rupiah";
import { openWorkbook } from "../../../src/hosts/files/read/openWorkbook";
import { writeWorkbook } from "../../../src/hosts/files/write/writeWorkbook";
import { formWords } from "../../../src/messages/formWords";
import { recalculate, toPdf } from "../../support/libreOffice";
import { bukuPajakLines } from "../../support/pajakLines";
import { printedPages } from "../../support/printedPages";
import { askOpenpyxl } from "../../support/python";
import { anggaran, bku, cell, kepala, realisasi, register } from "../../support/recordBuilders";
import { itWith, TOOLS } from "../../support/requireTool";
import { RAKOR, reviewOf } from "../sheets/papers";
import { formulasIn } from "../sheets/planReading";
import { reviewedSamples } from "../sheets/samples";

const F4 = { paper: "F4" } as const;

/** The lines of the nth table, empty cells left empty, and its row of totals. */
function table(plan: PlannedWorkbook | undefined, nth = 0): readonly string[] {
  const found = plan?.sheets[0]?.tables[nth];
  const totals = found?.columns.map(({ total }) => total?.value ?? "") ?? [];
  const rows = [...(found?.rows ?? []), ...(totals.some((one) => one !== "") ? [totals] : [])];
  return rows.map((row) => row.map((value) => value ?? "").join(" | "));
}

const texts = (plan: PlannedWorkbook | undefined) => (plan?.sheets[0]?.cells ?? []).map(({ value }) => String(value));

describe("the register of kuitansi", () => {
  const RECEIPTS = register(
    "Register",
    `nomor | tanggal      | untuk              | penerima       | kode              | jumlah
     004   | 3 Maret 2023 | Belanja alat tulis | Toko Sinar Ria | 5.1.02.01.01.0024 | 1.420.800
     005   | Maret 2023   | Cetak spanduk      |                |                   | 360.000`,
  );

  it("has each receipt with what the papers say of it, and the sum", () => {
    expect(table(registerPlan(reviewOf({ kuitansi: RECEIPTS }), F4, formWords))).toEqual([
      "1 | 44988 | 004 | 5.1.02.01.01.0024 | Belanja alat tulis | Toko Sinar Ria | 1420800",
      "2 | Maret 2023 | 005 |  | Cetak spanduk |  | 360000",
      " |  |  |  | Jumlah |  | 1780800",
    ]);
  });

  it("says which lines of the realisasi name several receipts at once, and makes none of them", () => {
    const spent = realisasi("Realisasi", "bukti | realisasi\n004, 005 | 1.780.800\n007-009 | 500.000");
    const plan = registerPlan(reviewOf({ kuitansi: RECEIPTS, realisasi: spent }), F4, formWords);
    expect(table(plan)).toHaveLength(3);
    expect(texts(plan)).toEqual(expect.arrayContaining([expect.stringContaining('"004, 005"; "007-009"')]));
  });

  it("says so where amounts are missing in its sum", () => {
    const some = register("Register", "nomor | jumlah\n1 | 500.000\n2 | ");
    expect(texts(registerPlan(reviewOf({ kuitansi: some }), F4, formWords))).toEqual(
      expect.arrayContaining([expect.stringContaining("1 jumlah di berkas kosong atau belum pasti")]),
    );
  });

  it("is signed by the Pengguna Anggaran and the Bendahara Pengeluaran where nobody was delegated to", () => {
    const found = reviewOf({ kuitansi: RECEIPTS });
    const pejabat = {
      pa: { nama: "Contoh Satu", nip: "", jabatan: "" },
      bendahara: { nama: "Contoh Dua", nip: "", jabatan: "" },
    };
    const signed = texts(registerPlan({ ...found, acara: { ...found.acara, pejabat } }, F4, formWords));
    expect(signed).toEqual(expect.arrayContaining(["Pengguna Anggaran,", "Contoh Satu"]));
    expect(signed).toEqual(expect.arrayContaining(["Bendahara Pengeluaran,", "Contoh Dua"]));
    expect(signed.some((text) => /^Kuasa|Pembantu,$/.test(text))).toBe(false);
  });

  it("is not made where there is nothing to register", () => {
    expect(registerPlan(reviewOf({}), F4, formWords)).toBeUndefined();
  });
});

describe("the report of realisasi", () => {
  const RAB = anggaran(
    "RAB",
    `kode              | uraian        | jumlah
     5.1.02.02.05.0043 | Sewa hotel    | 18.000.000
     5.1.02.01.01.0024 | Alat tulis    | 1.000.000
     5.1.02.01.01.0024 | Alat cetak    | 420.800`,
  );
  const SPENT = realisasi(
    "Realisasi",
    `kode              | uraian     | realisasi
     5.1.02.01.01.0024 | Alat tulis | 1.420.800
     5.1.02.02.05.0043 | Sewa hotel | 16.080.000
     5.1.02.01.01.0052 | Nasi rapat | 780.000`,
  );

  it("has each account once, in the order of the codes, and leaves blank a pagu that no paper gives", () => {
    expect(table(realisasiPlan(reviewOf({ anggaran: RAB, realisasi: SPENT }), F4, formWords))).toEqual([
      "1 | 5.1.02.01.01.0024 | Alat tulis | 1420800 | 1420800 | 0 | 1",
      "2 | 5.1.02.01.01.0052 | Nasi rapat |  | 780000 |  | ",
      `3 | 5.1.02.02.05.0043 | Sewa hotel | 18000000 | 16080000 | 1920000 | ${16_080_000 / 18_000_000}`,
      ` |  | Jumlah | 19420800 | 18280800 | 1140000 | ${18_280_800 / 19_420_800}`,
    ]);
  });

  it("names the pagu of the activity, and says so where its accounts do not come to it", () => {
    const said = texts(realisasiPlan(reviewOf({ anggaran: RAB, realisasi: SPENT }), F4, formWords));
    expect(said).toEqual(
      expect.arrayContaining([
        ": Rp 50.041.800",
        "Periksa: pagu kegiatan Rp 50.041.800, sedangkan pagu semua rekening di bawah ini berjumlah Rp 19.420.800.",
      ]),
    );
  });

  it("takes the pagu from the realisasi itself where no budget was read, unless its lines differ on it", () => {
    const printed = realisasi(
      "Realisasi",
      `kode              | uraian     | pagu       | realisasi
       5.1.02.01.01.0024 | Alat tulis | 1.500.000  | 1.420.800
       5.1.02.02.05.0043 | Sewa hotel | 18.000.000 | 10.000.000
       5.1.02.02.05.0043 | Sewa hotel | 17.000.000 | 6.080.000`,
    );
    expect(table(realisasiPlan(reviewOf({ realisasi: printed }), F4, formWords)).slice(0, 2)).toEqual([
      `1 | 5.1.02.01.01.0024 | Alat tulis | 1500000 | 1420800 | 79200 | ${1_420_800 / 1_500_000}`,
      "2 | 5.1.02.02.05.0043 | Sewa hotel |  | 16080000 |  | ",
    ]);
  });

  it("is a sheet for each sub kegiatan where the papers are of two, and names the acara on its own alone", () => {
    const ownBudget = anggaran("RAB A", "kode | jumlah\n5.1.02.01.01.0024 | 3.000.000");
    const otherBudget = anggaran("RAB B", "kode | jumlah\n5.1.02.01.01.0024 | 6.000.000");
    const own = realisasi("A", "kode | uraian | realisasi\n5.1.02.01.01.0024 | Alat tulis | 2.500.000");
    const other = realisasi("B", "kode | uraian | realisasi\n5.1.02.01.01.0024 | Alat tulis | 5.000.000");
    const over = (di: "realisasi" | "anggaran", sheet: string, sub: string) =>
      kepala(di, { sub_kegiatan: [`${sheet}!C1`, sub] });
    const plan = realisasiPlan(
      reviewOf({
        anggaran: [...ownBudget, ...otherBudget],
        realisasi: [...own, ...other],
        kepala: [
          over("realisasi", "A", "1.06.05.1.02.02"),
          over("anggaran", "RAB A", "1.06.05.1.02.02"),
          over("realisasi", "B", "1.06.02.1.01.09"),
          over("anggaran", "RAB B", "1.06.02.1.01.09"),
        ],
      }),
      F4,
      formWords,
    );
    const lines = plan?.sheets.map(({ name, tables }) => [name, tables[0]?.rows[0]?.slice(3, 5)]);
    expect(lines).toEqual([
      ["Realisasi 1.06.05.1.02.02", [3_000_000, 2_500_000]],
      ["Realisasi 1.06.02.1.01.09", [6_000_000, 5_000_000]],
    ]);
    const said = plan?.sheets.map(({ cells }) => cells.map(({ value }) => String(value)).join("\n")) ?? [];
    expect(said[0]).toContain("DPA/A.1");
    expect(said[1]).not.toMatch(/DPA|RAPAT/);
    expect(said[1]).toContain(": 1.06.02.1.01.09");
  });

  it("leaves the pagu blank, and says why, where two budgets differ and none is said to hold", () => {
    const two = [
      ...anggaran("RAB", "kode | uraian | jumlah\n5.1.02.01.01.0024 | Alat tulis | 1.500.000"),
      ...anggaran("DPA", "kode | uraian | jumlah\n5.1.02.01.01.0024 | Alat tulis | 2.000.000"),
    ];
    const spent = realisasi("Realisasi", "kode | uraian | realisasi\n5.1.02.01.01.0024 | Alat tulis | 1.420.800");
    const plan = realisasiPlan(reviewOf({ anggaran: two, realisasi: spent }), F4, formWords);
    expect(table(plan)[0]).toBe("1 | 5.1.02.01.01.0024 | Alat tulis |  | 1420800 |  | ");
    expect(texts(plan)).toEqual(expect.arrayContaining([expect.stringContaining("Pagu dikosongkan")]));
  });

  it("is not made without a realisasi, and names no activity that is not known", () => {
    expect(realisasiPlan(reviewOf({ anggaran: RAB }), F4, formWords)).toBeUndefined();
    const acara = { ...RAKOR, unrelated: true } as const;
    expect(texts(realisasiPlan(reviewOf({ realisasi: SPENT }, { acara }), F4, formWords)).join()).not.toMatch(
      /Rapat|DPA/i,
    );
  });
});

describe("the LPJ recap of the bendahara", () => {
  const MARET = bku(
    "Maret",
    `uraian             | masuk      | keluar    | saldo
     Saldo bulan lalu   | 1.000.000  |           | 1.000.000
     Penerimaan UP      | 10.000.000 |           | 11.000.000
     Honor narasumber   |            | 4.000.000 | 7.000.000
     PPh 21 dipungut    | 600.000    |           | 7.600.000
     Setor PPh 21       |            | 500.000   | 7.100.000`,
  );

  it("has what each book took in, paid out and should hold, beside what it says", () => {
    expect(table(lpjPlan(reviewOf({ bku: MARET }), F4, formWords))).toEqual([
      "1 | Maret | 1000000 | 10600000 | 4500000 | 7100000 | 7100000 | 0",
    ]);
  });

  it("names the months of its books, a line of another year left aside, and none where no day is told", () => {
    const monthOf = (...days: readonly string[]) => {
      const lines = bku(
        "Kas",
        ["tanggal | uraian | keluar", ...days.map((day) => `${day} | Honor | 100.000`)].join("\n"),
      );
      const said = texts(lpjPlan(reviewOf({ bku: lines }), F4, formWords));
      return said.includes("Bulan") ? said[said.indexOf("Bulan") + 1] : undefined;
    };
    expect(monthOf("1 Maret 2023", "7 Maret 2022", "31 Maret 2023")).toBe(": Maret 2023");
    expect(monthOf("3 Januari 2023", "31 Maret 2023")).toBe(": Januari-Maret 2023");
    expect(monthOf("")).toBeUndefined();
  });

  it("has the taxes held back and paid on, and what is still to be paid", () => {
    expect(table(lpjPlan(reviewOf({ bku: MARET }), F4, formWords), 1)).toEqual([
      "1 | Maret | PPh 21 | 600000 | 500000 | 100000 | 0",
      " | Jumlah |  | 600000 | 500000 | 100000 | 0",
    ]);
  });

  it("never has less than nothing to be paid on: what was paid beyond what was held back stands by itself", () => {
    const paid = bku("Kas", "uraian | masuk | keluar\nPPh 21 dipungut | 600.000 |\nSetor PPh 21 | | 650.000");
    expect(table(lpjPlan(reviewOf({ bku: paid }), F4, formWords), 1)[0]).toBe(
      "1 | Kas | PPh 21 | 600000 | 650000 | 0 | 50000",
    );
  });

  it("says where the BKU and the tax book disagree on a tax", () => {
    const book = bukuPajakLines("Buku Pajak", "uraian | masuk | keluar\nPPh 21 | 650.000 | 500.000");
    const said = texts(lpjPlan(reviewOf({ bku: MARET, pajak: book }), F4, formWords));
    expect(said.filter((one) => one.startsWith("Periksa"))).toEqual([
      "Periksa: PPh 21 dipungut menurut BKU Rp 600.000, menurut buku pajak Rp 650.000.",
    ]);
  });

  it("names the file of a book only where two books have one name", () => {
    const [line] = bku("BKU", "uraian | masuk | keluar\nHonor | | 100.000");
    if (line === undefined) throw new Error("no line");
    const other = { ...line, at: { ...line.at, file: "April.xlsx" } };
    expect(table(lpjPlan(reviewOf({ bku: [line, other] }), F4, formWords)).map((row) => row.split(" | ")[1])).toEqual([
      "BKU (SPJ)",
      "BKU (April)",
    ]);
  });

  it("does not add up the books of several months, and says why", () => {
    const april = bku("April", "uraian | masuk | keluar | saldo\nHonor |  | 100.000 | 7.000.000");
    const plan = lpjPlan(reviewOf({ bku: [...MARET, ...april] }), F4, formWords);
    expect(table(plan)).toEqual([
      "1 | Maret | 1000000 | 10600000 | 4500000 | 7100000 | 7100000 | 0",
      "2 | April | 7100000 | 0 | 100000 | 7000000 | 7000000 | 0",
    ]);
    expect(texts(plan)).toEqual(expect.arrayContaining([expect.stringContaining("tidak dijumlahkan")]));
  });

  it("leaves open what a book without balances should hold, and says which amounts could not be read", () => {
    const line = bku("Kas", "uraian | masuk | keluar\nHonor | | 100.000\nSewa | | ");
    const asked = { at: cell("Kas!G3"), raw: "5O.000", field: "pengeluaran", about: "amount", candidates: [] } as const;
    const plan = lpjPlan(reviewOf({ bku: line, questions: [asked] }), F4, formWords);
    expect(table(plan)).toEqual(["1 | Kas |  | 0 | 100000 |  |  | "]);
    expect(texts(plan)).toEqual(expect.arrayContaining([expect.stringContaining("1 jumlah di berkas")]));
  });
});

const MADE = { register: registerPlan, realisasi: realisasiPlan, lpj: lpjPlan } as const;

describe.each(Object.entries(MADE))("the form %s of the sample papers", (_name, make) => {
  itWith(TOOLS.libreOffice, TOOLS.python)(
    "holds what LibreOffice reckons",
    async () => {
      const { review: found } = await reviewedSamples();
      const plan = make(found, F4, formWords) ?? { title: "", sheets: [] };
      const results = askOpenpyxl<Record<string, string | number>>(
        `answer({f"{s.title}!{c.row},{c.column}": c.value for s in results for r in s.iter_rows() for c in r if c.value is not None})`,
        await recalculate(await writeWorkbook(plan)),
      );
      const shown = (value: unknown) => (typeof value === "number" ? value.toPrecision(9) : String(value ?? ""));
      const formulas = [...formulasIn(plan)];
      expect(formulas.length).toBeGreaterThan(0);
      expect(formulas.map(([at]) => `${at} ${shown(results[at])}`)).toEqual(
        formulas.map(([at, { value }]) => `${at} ${shown(value)}`),
      );
    },
    120_000,
  );

  itWith(TOOLS.libreOffice, TOOLS.pdfText, TOOLS.pdfLetters)(
    "is printed on one or two pages of folio in letters that can be read, with who signs",
    async () => {
      const { review: found } = await reviewedSamples();
      const pages = printedPages(
        await toPdf(await writeWorkbook(make(found, F4, formWords) ?? { title: "", sheets: [] })),
      );
      expect(pages.length).toBeLessThanOrEqual(2);
      for (const { width, height, letters } of pages) {
        expect({ width, height }).toEqual({ width: 936, height: 612 });
        expect(letters).toBeGreaterThanOrEqual(8);
      }
      expect(pages.at(-1)?.text).toContain("Kuasa Pengguna Anggaran,");
    },
    120_000,
  );
});

describe("a report of more lines than one page holds", () => {
  const many = (count: number) =>
    register(
      "Register",
      ["nomor | untuk | jumlah", ...Array.from({ length: count }, (_, at) => `${at + 1} | Belanja | 1.000`)].join("\n"),
    );

  itWith(TOOLS.libreOffice, TOOLS.pdfText, TOOLS.pdfLetters).each([1, 16, 40, 500])(
    "of %i lines is signed under its last lines, all of who signs on one page with the sum",
    async (count) => {
      const plan = registerPlan(reviewOf({ kuitansi: many(count) }), F4, formWords) ?? { title: "", sheets: [] };
      const last = printedPages(await toPdf(await writeWorkbook(plan))).at(-1)?.text ?? "";
      const shown = [String(count), "Jumlah", "Kuasa Pengguna Anggaran,", "NIP. ....", "Nomor"];
      expect(shown.filter((one) => !last.includes(one))).toEqual([]);
    },
    120_000,
  );

  itWith(TOOLS.libreOffice, TOOLS.pdfText, TOOLS.pdfLetters)(
    "leaves no page half empty for the sake of who signs, where letters a little smaller hold them all",
    async () => {
      const plan = registerPlan(reviewOf({ kuitansi: many(40) }), F4, formWords) ?? { title: "", sheets: [] };
      const pages = printedPages(await toPdf(await writeWorkbook(plan)));
      expect(pages.length).toBe(2);
      for (const { letters } of pages) expect(letters).toBeGreaterThanOrEqual(8);
    },
    120_000,
  );
});

describe("the register of the sample papers", () => {
  it("reads back as a register of the same receipts", async () => {
    const { review: found } = await reviewedSamples();
    const plan = registerPlan(found, F4, formWords);
    const opened = await openWorkbook("register.xlsx", await writeWorkbook(plan ?? { title: "", sheets: [] }));
    if (!opened.ok) throw new Error(opened.refusal.reason);
    const { records } = review([opened.workbook], found.acara);
    const [lines = []] = plan?.sheets[0]?.tables.map(({ rows }) => rows) ?? [];
    expect(records.kuitansi.map(({ nomor, jumlah }) => [nomor?.value, jumlah && toNumber(jumlah.value)])).toEqual(
      lines.map((row) => [row[2], row[6]]),
    );
  });
});
