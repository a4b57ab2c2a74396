import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { mapRecords } from "../../../src/core/records/mapRecords";
import { findTables } from "../../../src/core/tables/findTables";
import { rupiah } from "../../../src/core/values/rupiah";
import { plainWorkbook } from "../../support/foundTables";

/** An RAB whose counts, signs and units each have a column, and its money a column of `Rp` beside it. */
const rab = (counted: string, rupiahUnder: string) => {
  const workbook = plainWorkbook(
    `
    | RENCANA ANGGARAN BIAYA | 
    | -
    | No | Uraian            | Rincian Perhitungan | < | < | < | < | <  | Harga Satuan | < | Jumlah | <
    | ^  | ^                 | Vol | Sat | x | Frek | Sat | ${counted} | ${rupiahUnder}
    | I  | Belanja Perjalanan Dinas Paket Meeting |  |  |  |  |  |  |  |  | Rp | =59550000
    |    | Paket fullboard   | =36 | org | x | =2 | hr | =72 | Rp | =650000 | Rp | =46800000
    |    | Uang harian       | =30 | org | x | =3 | hr | =90 | Rp | =130000 | Rp | =11700000
    |    | Transport Buru    | =3  | org | x | =1 | kl | =3  | Rp | =350000 | Rp | =1050000
    | II | Belanja Honorarium |  |  |  |  |  |  |  |  | Rp | =4500000
    |    | Honor narasumber  | =2  | org | x | =2 | jp | =4  | Rp | =900000 | Rp | =3600000
    |    | Honor moderator   | =1  | org | x | =1 | kl | =1  | Rp | =900000 | Rp | =900000
    | Jumlah | <             | < | < | < | < | < | < | <  | < | Rp | =64050000
  `,
    { sheet: "RAB" },
  );
  const found = findTables(workbook);
  return { fields: found[0]?.tables[0]?.columns ?? [], ...mapRecords(found, [workbook], rakorVervalDtks) };
};

const TWO_UNDER_ONE = "^ | < | ^ | <";
const BRACKETS_RIGHT = " | (Rp) |  | (Rp)";

describe("an RAB with a column for each factor and one of Rp beside its money", () => {
  it.each([
    ["Vol", TWO_UNDER_ONE],
    ["Jml", TWO_UNDER_ONE],
    ["Vol", BRACKETS_RIGHT],
    ["Jml", BRACKETS_RIGHT],
  ])("counts %s as what the factors come to, and the money in the columns of figures: %s", (counted, under) => {
    const { fields, anggaran } = rab(counted, under);
    expect(fields.flatMap(({ col, field }) => (col >= 8 ? [field] : []))).toEqual([
      "volume",
      "mata_uang",
      "harga_satuan",
      "mata_uang",
      "jumlah",
    ]);
    expect(
      anggaran.map(({ volume, hargaSatuan, jumlah }) => [volume?.value, hargaSatuan?.value, jumlah?.value]),
    ).toEqual([
      [72, rupiah(650_000), rupiah(46_800_000)],
      [90, rupiah(130_000), rupiah(11_700_000)],
      [3, rupiah(350_000), rupiah(1_050_000)],
      [4, rupiah(900_000), rupiah(3_600_000)],
      [1, rupiah(900_000), rupiah(900_000)],
    ]);
  });
});
