import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { addressOf } from "../../../src/core/cells/cellRef";
import { mapRecords } from "../../../src/core/records/mapRecords";
import type { Pajak } from "../../../src/core/records/pajak";
import { findTables } from "../../../src/core/tables/findTables";
import { rupiah } from "../../../src/core/values/rupiah";
import { plainWorkbook } from "../../support/foundTables";

function bookOf(grid: string) {
  const workbook = plainWorkbook(grid);
  return mapRecords(findTables(workbook), [workbook], rakorVervalDtks).pajak;
}
const taxes = (side: readonly Pajak[]) => side.map(({ jenis, jumlah }) => [jenis, addressOf(jumlah.at), jumlah.value]);

describe("a Buku Pembantu Pajak known by its title", () => {
  it("holds back what is received and pays on what goes out, local taxes too", () => {
    const book = bookOf(`
      | BUKU PEMBANTU PAJAK
      | -
      | No | Tanggal    | No Bukti | Uraian                                     | Penerimaan | Pengeluaran | Saldo
      | =1 | @8/3/2023  | 005      | Pungut pajak restoran (PB1) snack          | =168000    |             | =168000
      | =2 | @8/3/2023  | 006      | Pungut PPh Ps. 22 ATK                      | =19200     |             | =187200
      | =3 | @9/3/2023  | 005      | Setor pajak daerah snack                   |            | =168000     | =19200
      | =4 | @10/3/2023 | 006      | Setor PPh pasal 22                         |            | =19200      | =0
    `);
    expect(book.map(({ dipungut, disetor }) => [taxes(dipungut), taxes(disetor)])).toEqual([
      [[["pajak daerah", "E4", rupiah(168_000)]], []],
      [[["PPh 22", "E5", rupiah(19_200)]], []],
      [[], [["pajak daerah", "F6", rupiah(168_000)]]],
      [[], [["PPh 22", "F7", rupiah(19_200)]]],
    ]);
  });

  it("has a column for each tax, of which most hold a dash", () => {
    const book = bookOf(`
      | BUKU PEMBANTU PAJAK
      | -
      | Tanggal    | Uraian           | No. Bukti | Pemungutan | <       | <            | Penyetoran | <       | <            | Saldo
      | ^          | ^                | ^         | PPN        | PPh 21  | Pajak Daerah | PPN        | PPh 21  | Pajak Daerah | ^
      | @8/3/2023  | Honor narasumber | 009       | -          | =600000 | -            | -          | -       | -            | =600000
      | @8/3/2023  | Paket fullday    | 010       | =1440000   | -       | =160000      | -          | -       | -            | =2200000
      | @9/3/2023  | Setor            | 011       | -          | -       | -            | =1440000   | =600000 | -            | =160000
      | @10/3/2023 | Setor ke kas daerah | 012    | -          | -       | -            | -          | -       | =160000      | =0
    `);
    expect(book.map(({ dipungut, disetor }) => [taxes(dipungut), taxes(disetor)])).toEqual([
      [[["PPh 21", "E5", rupiah(600_000)]], []],
      [
        [
          ["PPN", "D6", rupiah(1_440_000)],
          ["pajak daerah", "F6", rupiah(160_000)],
        ],
        [],
      ],
      [
        [],
        [
          ["PPN", "G7", rupiah(1_440_000)],
          ["PPh 21", "H7", rupiah(600_000)],
        ],
      ],
      [[], [["pajak daerah", "I8", rupiah(160_000)]]],
    ]);
    expect(book.map(({ penerimaan, pengeluaran }) => [penerimaan?.value, pengeluaran?.value])).toEqual([
      [rupiah(600_000), undefined],
      [rupiah(1_600_000), undefined],
      [undefined, rupiah(2_040_000)],
      [undefined, rupiah(160_000)],
    ]);
  });

  it("takes a number for the same however it is written, and a bare one for none: it begins again every month", () => {
    const book = bookOf(`
      | BUKU PEMBANTU PAJAK
      | -
      | Tanggal    | No. Bukti | Uraian              | Penerimaan (Debit) | <       | Penyetoran (Kredit) | <        | Saldo
      | ^          | ^         | ^                   | PPN                | PPh 23  | PPN                 | Lainnya  | ^
      | @8/1/2023  | BNU-01    | Terima pajak servis | -                  | =96000  | -                   | -        | =96000
      | @9/1/2023  | bnu 1     | Setor pajak servis  | -                  | -       | -                   | =96000   | =0
      | @10/1/2023 | 2         | Terima pajak servis | -                  | =50000  | -                   | -        | =50000
      | @11/3/2023 | 2         | Setor pajak snack   | -                  | -       | -                   | =40000   | =10000
    `);
    expect(book.flatMap(({ disetor }) => disetor.map(({ jenis }) => jenis))).toEqual(["PPh 23", "pajak"]);
  });

  it("pays on under Lainnya what has no column there, and the number tells which tax it was", () => {
    const book = bookOf(`
      | BUKU PEMBANTU PAJAK
      | -
      | Tanggal    | No. Bukti | Uraian               | Penerimaan (Debit) | <       | <            | Penyetoran (Kredit) | <       | Saldo
      | ^          | ^         | ^                    | PPN                | PPh 23  | Pajak Daerah | PPN                 | Lainnya | ^
      | @8/3/2023  | BNU01     | Terima pajak servis  | -                  | =96000  | -            | -                   | -       | =96000
      | @9/3/2023  | BNU01     | Setor pajak servis   | -                  | -       | -            | -                   | =96000  | =0
      | @10/3/2023 | BNU02     | Terima pajak snack   | =440000            | -       | =160000      | -                   | -       | =600000
      | @11/3/2023 | BNU02     | Setor pajak snack    | -                  | -       | -            | =440000             | =160000 | =0
    `);
    expect(book.map(({ dipungut, disetor }) => [taxes(dipungut), taxes(disetor)])).toEqual([
      [[["PPh 23", "E5", rupiah(96_000)]], []],
      [[], [["PPh 23", "H6", rupiah(96_000)]]],
      [
        [
          ["PPN", "D7", rupiah(440_000)],
          ["pajak daerah", "F7", rupiah(160_000)],
        ],
        [],
      ],
      [
        [],
        [
          ["PPN", "G8", rupiah(440_000)],
          // Of two that were held back under one number either may be meant.
          ["pajak", "H8", rupiah(160_000)],
        ],
      ],
    ]);
    expect(book.map(({ pengeluaran }) => pengeluaran?.value)).toEqual([
      undefined,
      rupiah(96_000),
      undefined,
      rupiah(600_000),
    ]);
  });
});
