import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { mapRecords } from "../../../src/core/records/mapRecords";
import { findTables } from "../../../src/core/tables/findTables";
import { paymentLists } from "../../../src/core/tally/paymentLists";
import { having } from "../../../src/core/values/having";
import { findingsOf } from "../../support/recordBuilders";
import { plainWorkbook } from "../../support/foundTables";

/** Two months of one list on a sheet, as staff copy the table down. */
function readTwo(one: string, other: string) {
  const workbook = plainWorkbook(`
    | TANDA TERIMA INSENTIF KADER ${one}
    |
    | No | Nama         | Posyandu | Insentif (Rp) | Tanda Tangan
    | =1 | Siti Aisyah  | Melati   | =300000       | ttd
    | =2 | Rita Rosita  | Mawar    | =300000       | ttd
    | =3 | Lina Marlina | Mawar    | =300000       | ttd
    |    | JUMLAH       |          | =900000       |
    |
    |
    | TANDA TERIMA INSENTIF KADER ${other}
    |
    | No | Nama         | Posyandu | Insentif (Rp) | Tanda Tangan
    | =1 | Siti Aisyah  | Melati   | =300000       | ttd
    | =2 | Rita Rosita  | Mawar    | =300000       | ttd
    | =3 | Lina Marlina | Mawar    | =300000       | ttd
    |    | JUMLAH       |          | =900000       |
  `);
  return mapRecords(findTables(workbook), [workbook], rakorVervalDtks).pembayaran;
}

describe("payment lists of two months on one sheet", () => {
  const pembayaran = readTwo("BULAN JULI 2023", "BULAN AGUSTUS 2023");

  it("are of the month above each", () => {
    expect(pembayaran.map(({ bulan }) => bulan)).toEqual([7, 7, 7, 8, 8, 8]);
  });

  it("are two lists, on which nobody stands twice", () => {
    const sums = paymentLists(having(pembayaran, "dibayar")).map(({ sums: [net] }) => net);
    expect(sums).toEqual([90_000_000, 90_000_000]);
    expect(findingsOf("peserta-ganda", { pembayaran })).toEqual([]);
  });

  it("are one list where both name the same month", () => {
    const twice = readTwo("BULAN JULI 2023", "BULAN JULI 2023");
    expect(findingsOf("peserta-ganda", { pembayaran: twice })).toHaveLength(3);
  });
});
