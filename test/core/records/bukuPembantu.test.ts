import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import type { Workbook } from "../../../src/core/cells/workbook";
import { mapRecords } from "../../../src/core/records/mapRecords";
import { findTables } from "../../../src/core/tables/findTables";
import { plainWorkbook } from "../../support/foundTables";

const book = (title: string, sheet: string, file: string) =>
  plainWorkbook(
    `
    | ${title} |
    | Bulan Maret 2023 |
    | No | Tanggal      | No. Bukti | Uraian              | Penerimaan | Pengeluaran | Saldo
    | =1 | 1 Maret 2023 | TRF-01    | Ambil tunai         | =6000000   | -           | =6000000
    | =2 | 6 Maret 2023 | 0002      | Fotokopi bahan      | -          | =300000     | =5700000
    | =3 | 7 Maret 2023 | 0003      | Snack rakor         | -          | =750000     | =4950000
    | Jumlah | <        | <         | <                   | =6000000   | =1050000    | =4950000
  `,
    { sheet, file },
  );

const read = (...workbooks: readonly Workbook[]) =>
  mapRecords(
    workbooks.flatMap((workbook) => findTables(workbook)),
    workbooks,
    rakorVervalDtks,
  );

describe("auxiliary books of the bendahara", () => {
  const bku = book("BUKU KAS UMUM", "BKU", "bku.xlsx");

  it.each([
    ["BUKU PEMBANTU KAS TUNAI", "BP Tunai"],
    ["BUKU PEMBANTU SIMPANAN/BANK", "Sheet2"],
    ["Buku Kas Pembantu Panjar", "Panjar"],
    ["Dinas Sosial", "BP Bank"],
  ])("are not counted a second time beside the BKU: %s", (title, sheet) => {
    const { bku: lines, accounts } = read(bku, book(title, sheet, "pembantu.xlsx"));
    expect(lines.map(({ at }) => at.file)).toEqual(["bku.xlsx", "bku.xlsx", "bku.xlsx"]);
    expect(accounts.map(({ became, read: rows, records, dropped }) => [became, rows, records, dropped])).toEqual([
      ["bku", 4, 3, []],
      ["bku", 4, 0, [{ reason: "auxiliary book", rows: [4, 5, 6] }]],
    ]);
  });

  it("are the book where no BKU is on file", () => {
    expect(read(book("BUKU PEMBANTU BANK", "Bank", "bank.xlsx")).bku).toHaveLength(3);
  });

  it("are no other months or other units of the BKU", () => {
    expect(read(bku, book("BUKU KAS UMUM BANK SAMPAH", "BKU Bank", "lain.xlsx")).bku).toHaveLength(6);
  });

  it("are no receipts where they are kept for each account", () => {
    const mamin = plainWorkbook(
      `
      | BUKU PEMBANTU RINCIAN OBJEK BELANJA
      | Kode Rekening | : 5.1.02.01.01.0052
      | Jumlah Anggaran | : Rp 900.000
      | -
      | Tanggal      | No. BKU | Uraian      | Belanja LS | Belanja UP/GU | Jumlah
      | 7 Maret 2023 | 0003    | Snack rakor | -          | =750000       | =750000
      |              |         | Jumlah s/d bulan ini | - | =750000       | =750000
    `,
      { sheet: "MAMIN", file: "rincian.xlsx" },
    );
    const { kuitansi, bukuPembantu, kepala } = read(bku, mamin);
    expect(kepala.map(({ pagu }) => pagu?.at.file)).not.toContain("rincian.xlsx");
    expect(kuitansi).toEqual([]);
    expect(bukuPembantu.map(({ buku, nomor, jumlah }) => [buku, nomor.value, jumlah.value])).toEqual([
      ["rincian-objek", "0003", 750_000_00],
    ]);
  });
});
