import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import type { Workbook } from "../../../src/core/cells/workbook";
import { addressOf } from "../../../src/core/cells/cellRef";
import { runChecks } from "../../../src/core/checks/runChecks";
import { mapRecords } from "../../../src/core/records/mapRecords";
import { findTables } from "../../../src/core/tables/findTables";
import { plainWorkbook } from "../../support/foundTables";

function read(workbook: Workbook) {
  return mapRecords(findTables(workbook), [workbook], rakorVervalDtks);
}

/** How the checks that were named end. */
function ends(workbook: Workbook, ...codes: readonly string[]): readonly string[] {
  const outcomes = runChecks(read(workbook), rakorVervalDtks);
  return codes.map((code) => {
    const outcome = outcomes.find((one) => one.code === code);
    return outcome?.state === "not-checkable" ? outcome.missing.join(" ") : (outcome?.state ?? "no such check");
  });
}

const rab = (lastAmount: string, total = "=650041", more = "") =>
  plainWorkbook(`
    | Kode Rekening     | Uraian | Volume | Satuan | Harga Satuan | Jumlah
    | 5.1.02.01.01.0024 | Kertas | =1     | Rim    | =300000      | =300000
    | 5.1.02.01.01.0025 | Tinta  | =1     | Bh     | =300000      | =300000
    | 5.1.02.01.01.0026 | Map    | =1     | Bh     | =50041       | ${lastAmount}
    |                   | JUMLAH |        |        |              | ${total}
    ${more}
  `);

/** The same workbook with one cell saved as a formula without its result. */
function uncalculated(workbook: Workbook, row: number, col: number, formula: string): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((one) => {
        if (one.row !== row) return one;
        const cells = Array.from({ length: Math.max(col, one.cells.length) }, (_, index) => one.cells[index]);
        cells[col - 1] = { kind: "text", value: "", format: "General", formula };
        return { ...one, cells };
      }),
    })),
  };
}

describe("an amount that is not there", () => {
  it("is asked about where volume and price stand beside a blank, with their product", () => {
    const { questions } = read(rab(""));
    expect(questions).toMatchObject([{ raw: "", about: "amount", field: "jumlah", candidates: ["50.041"] }]);
    expect(questions.map(({ at }) => addressOf(at))).toEqual(["F4"]);
  });

  it("is asked about where a formula was saved without its result", () => {
    const { questions } = read(uncalculated(rab(""), 4, 6, "C4*E4"));
    expect(questions).toMatchObject([{ raw: "=C4*E4", about: "amount", field: "jumlah" }]);
  });

  it.each([
    ["a blank", rab("")],
    ["a text of two meanings", rab("50.041")],
    ["a formula without its result", uncalculated(rab(""), 4, 6, "C4*E4")],
  ])("leaves every sum over it open: %s", (_what, workbook) => {
    expect(ends(workbook, "total-anggaran-berbeda", "subtotal-berbeda", "perkalian-berbeda")).toEqual([
      "anggaranTerbaca",
      "saksiTerbaca",
      "perkalianTerbaca",
    ]);
  });

  it("asks nothing where a line has no price, or nothing was spent", () => {
    const bare = plainWorkbook(`
      | Uraian       | Volume | Harga Satuan | Jumlah
      | Kertas       | =2     | =300000      | =600000
      | Gratis       | =2     |              |
      | Tinta        | =1     | =300000      | =300000
    `);
    expect(read(bare).questions).toEqual([]);
  });

  it("is asked about in a realisasi where what is left tells that something was spent", () => {
    const spent = plainWorkbook(`
      | LAPORAN REALISASI
      | -
      | Kode Rekening     | Uraian | Pagu    | Realisasi | Sisa
      | 5.1.02.01.01.0024 | Kertas | =300000 | =300000   | =0
      | 5.1.02.01.01.0025 | Tinta  | =300000 |           | =300000
      | 5.1.02.01.01.0026 | Map    | =300000 |           | =100000
      | 5.1.02.01.01.0027 | Buku   | =500000 | =200000   | =300000
    `);
    expect(read(spent).questions).toMatchObject([{ raw: "", field: "realisasi", candidates: ["200.000"] }]);
    expect(ends(spent, "pagu-terlampaui", "sisa-berbeda")).toEqual(["realisasiTerbaca", "barisRealisasiTerbaca"]);
  });
});

describe("a line of Dibulatkan", () => {
  const withRounding = (amount: string) => rab("=50041", "=650041", `|  | JUMLAH DIBULATKAN |  |  |  | ${amount}`);

  it.each(["=650000", "=651000", "=650041"])("may round the total: %s", (amount) => {
    expect(ends(withRounding(amount), "subtotal-berbeda")).toEqual(["passed"]);
  });

  it("is found where it is no rounding of the total", () => {
    const { saksi } = read(withRounding("=690000"));
    expect(
      saksi.filter(({ rounded }) => rounded).map(({ written, recomputed }) => [addressOf(written.at), recomputed]),
    ).toEqual([["F6", 65_004_100]]);
    expect(ends(withRounding("=690000"), "subtotal-berbeda")).toEqual(["found"]);
  });
});

describe("the words under a table", () => {
  const honor = (words: string) =>
    plainWorkbook(`
      | DAFTAR PENERIMAAN HONORARIUM NARASUMBER
      | -
      | No     | Nama        | Bruto    | PPh 21   | Diterima | Tanda Tangan
      | =1     | Sri Lestari | =2700000 | =405000  | =2295000 | ttd
      | =2     | Budi Hartono| =2700000 | =135000  | =2565000 | ttd
      | Jumlah |             | =5400000 | =540000  | =4860000 |
      | Terbilang : ${words}
    `);

  it.each(["empat juta delapan ratus enam puluh ribu rupiah", "Lima juta empat ratus ribu rupiah"])(
    "may write out any of the totals: %s",
    (words) => {
      expect(ends(honor(words), "terbilang-berbeda", "honor-diterima-berbeda")).toEqual(["passed", "passed"]);
    },
  );

  it("are compared with what is paid where they write out none", () => {
    const { terbilang } = read(honor("empat juta sembilan ratus enam puluh ribu rupiah"));
    expect(terbilang.map(({ jumlah, terbilang: words }) => [addressOf(jumlah.at), addressOf(words.at)])).toEqual([
      ["E6", "A7"],
    ]);
    expect(ends(honor("empat juta sembilan ratus enam puluh ribu rupiah"), "terbilang-berbeda")).toEqual(["found"]);
  });
});
