import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { mapRecords } from "../../../src/core/records/mapRecords";
import { findTables } from "../../../src/core/tables/findTables";
import { plainWorkbook } from "../../support/foundTables";

/** Count, price and outcome of each row of a payment list, in rupiah. */
function printed(drawn: string) {
  const workbook = plainWorkbook(drawn);
  const { pembayaran } = mapRecords(findTables(workbook), [workbook], rakorVervalDtks);
  return pembayaran.map(
    ({ perhitungan }) =>
      perhitungan && [perhitungan.volume.value, perhitungan.hargaSatuan.value / 100, perhitungan.hasil.value / 100],
  );
}

describe("count times price on a payment list", () => {
  it("comes to the amount before tax", () => {
    const honor = printed(`
      | DAFTAR PEMBAYARAN HONOR NARASUMBER
      | -
      | No | Nama        | JP | Honor per JP | Bruto    | PPh 21  | Diterima | Tanda Tangan
      | =1 | Sri Lestari | =3 | =900000      | =2700000 | =405000 | =2295000 | ttd
      | =2 | Wati Sari   | =2 | =900000      | =1800000 | =270000 | =1530000 | ttd
    `);
    expect(honor).toEqual([
      [3, 900_000, 2_700_000],
      [2, 900_000, 1_800_000],
    ]);
  });

  it("comes to the amount of its own group under a merged header, however few rows come out right", () => {
    const bayar = printed(`
      | DAFTAR PEMBAYARAN TRANSPORT DAN UANG SAKU PESERTA
      | -
      | No | Nama        | Transport | Uang Saku | <       | <       | Jumlah Bruto | PPh 21 | Diterima | Tanda Tangan
      | ^  | ^           | ^         | Hari      | Tarif   | Jumlah  | ^            | ^      | ^        | ^
      | =1 | Sri Lestari | =300000   | =2        | =110000 | =110000 | =410000      | =0     | =410000  | ttd
      | =2 | Wati Sari   | =300000   | =2        | =110000 | =220000 | =520000      | =0     | =520000  | ttd
    `);
    expect(bayar).toEqual([
      [2, 110_000, 110_000],
      [2, 110_000, 220_000],
    ]);
  });

  it("comes to its own amount where another payment stands before the gross", () => {
    const lembur = printed(`
      | DAFTAR PEMBAYARAN UANG LEMBUR DAN UANG MAKAN
      | -
      | No | Nama        | Gol   | Jam | Tarif  | Jumlah  | Uang Makan | Jumlah Kotor | PPh 21 | Jumlah Bersih | Tanda Tangan
      | =1 | Sri Lestari | IV/a  | =10 | =36000 | =360000 | =74000     | =434000      | =65100 | =368900       | ttd
      | =2 | Wati Sari   | III/b | =12 | =30000 | =360000 | =111000    | =471000      | =23550 | =447450       | ttd
      | =3 | Joko Susilo | II/c  | =8  | =24000 | =192000 | =37000     | =229000      | =0     | =229000       | ttd
    `);
    expect(lembur.map((row) => row?.[2])).toEqual([360_000, 360_000, 192_000]);
  });

  it("stays within each payment that has a count, a price and an amount of its own, also where a row is wrong", () => {
    const workbook = plainWorkbook(`
      | DAFTAR NOMINATIF PERJALANAN DINAS
      | -
      | No | Nama         | Uang Harian | <       | <        | Penginapan | <       | <        | Total (Rp) | Tanda Tangan
      | ^  | ^            | Hari        | Rp      | Jumlah   | Malam      | Rp      | Jumlah   | ^          | ^
      | =1 | Andi Saputra | =4          | =530000 | =2120000 | =3         | =730000 | =2190000 | =4310000   | ttd
      | =2 | Budi Hartono | =5          | =530000 | =2120000 | =4         | =730000 | =2920000 | =5040000   | ttd
      | =3 | Citra Murni  | =4          | =530000 | =2120000 | =3         | =730000 | =2190000 | =4310000   | ttd
    `);
    const { pembayaran } = mapRecords(findTables(workbook), [workbook], rakorVervalDtks);
    const read = pembayaran.map(({ perhitungan, perhitunganLain = [] }) =>
      [perhitungan, ...perhitunganLain].map(
        (one) => one && [one.volume.value, one.hargaSatuan.value / 100, one.hasil.value / 100, one.perHari],
      ),
    );
    expect(read).toEqual([
      [
        [4, 530_000, 2_120_000, true],
        [3, 730_000, 2_190_000, undefined],
      ],
      [
        [5, 530_000, 2_120_000, true],
        [4, 730_000, 2_920_000, undefined],
      ],
      [
        [4, 530_000, 2_120_000, true],
        [3, 730_000, 2_190_000, undefined],
      ],
    ]);
  });

  it("is read although one row does not come out right", () => {
    const transport = printed(`
      | DAFTAR PEMBAYARAN UANG TRANSPORT PESERTA
      | -
      | No | Nama         | Hari | Uang Transport | Jumlah Diterima | Tanda Tangan
      | =1 | Andi Saputra | =2   | =100000        | =200000         | ttd
      | =2 | Budi Hartono | =2   | =100000        | =250000         | ttd
      | =3 | Citra Murni  | =2   | =100000        | =200000         | ttd
      | =4 | Dedi Kurnia  | =2   | =100000        | =200000         | ttd
    `);
    expect(transport[1]).toEqual([2, 100_000, 250_000]);
  });

  it("is not taken from two payments that are added up", () => {
    const both = printed(`
      | DAFTAR PEMBAYARAN UANG HARIAN DAN TRANSPORT
      | -
      | No | Nama         | Hari | Uang Harian | Transport | Jumlah Diterima | Tanda Tangan
      | =1 | Andi Saputra | =2   | =300000     | =150000   | =450000         | ttd
      | =2 | Budi Hartono | =2   | =300000     | =250000   | =550000         | ttd
    `);
    expect(both).toEqual([undefined, undefined]);
  });
});

describe("a row of a payment list without a name", () => {
  it("is kept where an amount stands in it", () => {
    const workbook = plainWorkbook(`
      | DAFTAR PEMBAYARAN UANG TRANSPORT PESERTA
      | -
      | No | Nama         | Jumlah Diterima | Tanda Tangan
      | =1 | Andi Saputra | =150000         | ttd
      | =2 |              | =150000         |
      | =3 | Citra Murni  | =150000         | ttd
    `);
    const { pembayaran } = mapRecords(findTables(workbook), [workbook], rakorVervalDtks);
    expect(pembayaran.map(({ nama, dibayar }) => [nama.value, dibayar?.value])).toEqual([
      ["Andi Saputra", 15_000_000],
      ["", 15_000_000],
      ["Citra Murni", 15_000_000],
    ]);
  });
});

describe("payments that a list adds up", () => {
  /** The parts and the sum of each row, in rupiah. */
  const added = (drawn: string) => {
    const workbook = plainWorkbook(drawn);
    const { pembayaran } = mapRecords(findTables(workbook), [workbook], rakorVervalDtks);
    return pembayaran.map(
      ({ penjumlahan: all }) => all && [all.bagian.map(({ value }) => value / 100), all.hasil.value / 100],
    );
  };

  it("come to what is received, also in a row that does not add up", () => {
    const nominatif = added(`
      | DAFTAR NOMINATIF PERJALANAN DINAS
      | -
      | No | Nama         | Gol   | Uang Harian | Penginapan | Transport | Jumlah Diterima | Tanda Tangan
      | =1 | Andi Saputra | III/a | =740000     | =450000    | =150000   | =1340000        | ttd
      | =2 | Budi Hartono | IV/a  | =740000     | =650000    | =150000   | =1640000        | ttd
      | =3 | Citra Murni  | III/b | =1110000    | =900000    |           | =2010000        | ttd
      | =4 | Dedi Kurnia  | II/d  | =370000     | =0         | =150000   | =520000         | ttd
    `);
    expect(nominatif[1]).toEqual([[740_000, 650_000, 150_000], 1_640_000]);
  });

  it("are none where gross less tax is what is received", () => {
    const honor = added(`
      | DAFTAR PEMBAYARAN HONOR NARASUMBER
      | -
      | No | Nama        | Bruto    | PPh 21  | Diterima | Tanda Tangan
      | =1 | Sri Lestari | =2700000 | =405000 | =2295000 | ttd
      | =2 | Wati Sari   | =1800000 | =270000 | =1530000 | ttd
      | =3 | Citra Murni | =1800000 | =270000 | =1530000 | ttd
    `);
    expect(honor).toEqual([undefined, undefined, undefined]);
  });
});

describe("tax on a list of honoraria", () => {
  const list = (net: number) => {
    const workbook = plainWorkbook(`
      | DAFTAR PENERIMAAN HONORARIUM NARASUMBER DAN MODERATOR
      | -
      | No | Nama        | Jabatan    | Gol   | JP | Honor per JP | Jumlah   | PPh 21  | Diterima | Tanda Tangan
      | =1 | Sri Lestari | Narasumber | IV/c  | =3 | =900000      | =2700000 | =405000 | =2295000 | ttd
      | =2 | Wati Sari   | Narasumber | III/d | =2 | =900000      | =1800000 | =90000  | =1710000 | ttd
      | =3 | Joko Susilo | Moderator  | II/d  | =1 | =700000      | =700000  |         | =${net}  | ttd
    `);
    return mapRecords(findTables(workbook), [workbook], rakorVervalDtks).pembayaran;
  };

  it("is taken off the amount before it, though no word calls that gross", () => {
    const taxes = list(700_000).map(({ potongan }) => [potongan?.bruto.raw, potongan?.pph?.value]);
    expect(taxes).toEqual([
      [2_700_000, 40_500_000],
      [1_800_000, 9_000_000],
      [700_000, 0],
    ]);
  });

  it("leaves who is called moderator one, whatever else the title names", () => {
    expect(list(700_000).map(({ peran }) => peran?.value.jenis)).toEqual(["narasumber", "narasumber", "moderator"]);
  });

  it("comes with the golongan as it is written", () => {
    expect(list(700_000).map(({ golongan }) => golongan?.value)).toEqual(["IV/c", "III/d", "II/d"]);
  });
});
