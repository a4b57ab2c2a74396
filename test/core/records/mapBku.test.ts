import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { addressOf } from "../../../src/core/cells/cellRef";
import { mapRecords } from "../../../src/core/records/mapRecords";
import { findTables } from "../../../src/core/tables/findTables";
import { rupiah } from "../../../src/core/values/rupiah";
import { plainWorkbook, recordsOf, tableSheet } from "../../support/foundTables";

describe("a bank book with a column for each kind of movement", () => {
  const workbook = plainWorkbook(`
    | BUKU PEMBANTU BANK
    | -
    | Tanggal  | Uraian            | Penerimaan | <      | Pengeluaran | <      | <      | Saldo
    | ^        | ^                 | Setoran    | Bunga  | Penarikan   | Pajak  | Biaya  | ^
    | @1/3/2023 | Saldo dari Februari | -       | -      | -           | -      | -      | =2000000
    | @2/3/2023 | Dana UP           | =20000000  | -      | -           | -      | -      | =22000000
    | @8/3/2023 | Tarik tunai       | -          | -      | =16000000   | -      | =5000  | =5995000
    | @31/3/2023 | Bunga bank       | =0         | =12500 | -           | -      | -      | =6007500
    | @31/3/2023 | Pajak bunga      | -          | -      | =0          | =2500  |        | =6005000
    | @31/3/2023 | Biaya            |            |        |             |        | =10000 | =5995000
  `);
  const { bku } = mapRecords(findTables(workbook), [workbook], rakorVervalDtks);
  const moved = (side: "penerimaan" | "pengeluaran") =>
    bku.flatMap(({ uraian, [side]: amount }) =>
      amount && amount.value !== 0 ? [[uraian?.value, addressOf(amount.at), amount.value]] : [],
    );

  it("receives in whichever column is filled", () => {
    expect(moved("penerimaan")).toEqual([
      ["Dana UP", "C6", rupiah(20_000_000)],
      ["Bunga bank", "D8", rupiah(12_500)],
    ]);
  });

  it("pays what all columns of a line pay together", () => {
    expect(moved("pengeluaran")).toEqual([
      ["Tarik tunai", "E7", rupiah(16_005_000)],
      ["Pajak bunga", "F9", rupiah(2_500)],
      ["Biaya", "G10", rupiah(10_000)],
    ]);
  });
});

describe("a line of a bank book of which one movement cannot be read", () => {
  it("has no amount, and is asked about", () => {
    const { bku, questions } = recordsOf(
      tableSheet(
        "bku",
        `
        header | Tanggal {tanggal} | Uraian {uraian} | Setoran {penerimaan+} | Penarikan {pengeluaran+} | Biaya {pengeluaran+} | Saldo {saldo}
        record | 2 Maret 2023      | Dana UP         | =20000000             |                          |                      | =20000000
        record | 8 Maret 2023      | Tarik tunai     |                       | =16000000                | !#REF!               | =3995000
        record | 9 Maret 2023      | Tarik tunai     |                       | =1000000                 | =5000                | =2990000
      `,
      ),
    );
    expect(bku.map(({ pengeluaran }) => pengeluaran?.value)).toEqual([undefined, undefined, rupiah(1_005_000)]);
    expect(questions.map(({ about, raw }) => [about, raw])).toEqual([["amount", "#REF!"]]);
  });
});

describe("a cash book with a column for cash, one for the bank and one for both", () => {
  it("counts what both come to once", () => {
    const workbook = plainWorkbook(`
      | BUKU KAS UMUM
      | -
      | No | Tanggal   | Uraian      | Penerimaan | <         | <         | Pengeluaran | <        | <
      | ^  | ^         | ^           | Tunai      | Bank      | Jumlah    | Tunai       | Bank     | Jumlah
      | =1 | @2/3/2023 | Dana UP     | -          | =20000000 | =20000000 | -           | -        | -
      | =2 | @8/3/2023 | Tarik tunai | =5000000   | -         | =5000000  | -           | =5000000 | =5000000
      | =3 | @9/3/2023 | Alat tulis  | -          | -         | -         | =1000000    | -        | =1000000
      | =4 | @9/3/2023 | Sewa hotel  | -          | -         | -         | =500000     | =2500000 | =3000000
    `);
    const { bku } = mapRecords(findTables(workbook), [workbook], rakorVervalDtks);
    const sum = (side: "penerimaan" | "pengeluaran") =>
      bku.reduce((all, { [side]: amount }) => all + (amount?.value ?? 0), 0);
    expect([sum("penerimaan"), sum("pengeluaran")]).toEqual([rupiah(25_000_000), rupiah(9_000_000)]);
  });
});

describe("a book that writes each day once", () => {
  it("books the lines below on the same day, traced to the cell where it stands", () => {
    const { bku } = recordsOf(
      tableSheet(
        "bku",
        `
        header | Tanggal {tanggal} | Uraian {uraian}  | Penerimaan {penerimaan} | Pengeluaran {pengeluaran} | Saldo {saldo}
        record |                   | Saldo bulan lalu | =500000                 |                           | =500000
        record | 5 September 2022  | Belanja ATK      |                         | =100000                   | =400000
        record |                   | Pungut PPN       | =9000                   |                           | =409000
        record | "                 | Setor PPN        |                         | =9000                     | =400000
        record | 6 September 2022  | Belanja cetak    |                         | =50000                    | =350000
        record | -                 | Selisih          |                         | =1000                     | =349000
      `,
      ),
    );
    expect(bku.map(({ tanggal }) => tanggal && `${addressOf(tanggal.at)} ${tanggal.raw}`)).toEqual([
      undefined,
      "A3 5 September 2022",
      "A3 5 September 2022",
      "A3 5 September 2022",
      "A6 6 September 2022",
      undefined,
    ]);
  });
});
