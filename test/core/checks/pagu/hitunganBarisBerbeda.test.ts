import { rakorVervalDtks } from "../../../../src/core/acara/rakorVervalDtks";
import { review } from "../../../../src/core/review";
import { places } from "../../../support/recordBuilders";
import { drawnSheet } from "../../tables/support/drawnSheet";

function outcomeOf(drawing: string) {
  const { outcomes } = review([{ file: "rekap.xlsx", sheets: [drawnSheet(drawing, "REKAP").sheet] }], rakorVervalDtks);
  const outcome = outcomes.find(({ code }) => code === "hitungan-baris-berbeda");
  return { outcome, found: outcome?.state === "found" ? outcome.findings : [] };
}

const VERVAL = (jumlah: number) => `
  | REKAP VERVAL DTKS
  | No | Kecamatan | Layak | < | < | Meninggal
  | ^ | ^ | L | P | JML | ^
  | 1 | Matur | 120 | 131 | 251 | 4
  | 2 | Palupuh | 90 | 88 | 178 | 7
  | 3 | Baso | 75 | 60 | 135 | 0
  | 4 | Tilatang | 201 | 199 | 400 | 2
  | 5 | Kamang | 55 | 65 | 120 | 1
  | 6 | Candung | 44 | 47 | ${jumlah} | 3
  | Jumlah | < | 585 | 590 | 1175 | 17
`;

describe("hitungan-baris-berbeda", () => {
  it("tells the one row whose sum is not that of the columns before it", () => {
    const { found } = outcomeOf(VERVAL(93));
    expect(found).toMatchObject([{ facts: { cara: "tambah", field: "volume", tertulis: 93_00, seharusnya: 91_00 } }]);
    expect(found.map(({ at }) => places(at))).toEqual([["REKAP!E9", "REKAP!C9", "REKAP!D9"]]);
  });

  it("passes where every row comes out", () => {
    expect(outcomeOf(VERVAL(91)).outcome).toMatchObject({ state: "passed" });
  });

  it("tells what is left where it is not what comes before less what is taken off", () => {
    const { found } = outcomeOf(`
      | REALISASI PERANGKAT DAERAH
      | No | Perangkat Daerah | Anggaran | Realisasi | Sisa Anggaran
      | 1 | Dinas Sosial | 50000000 | 41000000 | 9000000
      | 2 | Dinas Kesehatan | 80000000 | 55500000 | 24500000
      | 3 | Dinas Pendidikan | 95000000 | 70250000 | 24750000
      | 4 | Bappeda | 30000000 | 28000000 | 2000000
      | 5 | Inspektorat | 20000000 | 12500000 | 7500000
      | 6 | Satpol PP | 15000000 | 10000000 | 5500000
    `);
    expect(found).toMatchObject([{ facts: { cara: "kurang", tertulis: 5_500_000_00, seharusnya: 5_000_000_00 } }]);
  });

  const spj = (jumlah: number) =>
    outcomeOf(`
      | SPJ BELANJA - FUNGSIONAL BULAN MARET 2023
      | Kode Rekening | Uraian | Jumlah Anggaran | SPJ - LS Gaji | < | SPJ - LS Barang & Jasa | < | SPJ - UP/GU/TU | < | Jumlah SPJ (LS+UP/GU/TU) s/d bulan ini | Sisa Pagu Anggaran
      | ^ | ^ | ^ | bulan ini | s/d bulan ini | bulan ini | s/d bulan ini | bulan ini | s/d bulan ini | ^ | ^
      | 5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 900000 | - | - | - | - | 250000 | 750000 | 750000 | 150000
      | 5.1.02.01.01.0024 | Belanja ATK | 1200000 | - | - | - | 200000 | 1000000 | 1000000 | 1200000 | 0
      | 5.1.02.04.01.0003 | Belanja Perjalanan Dinas | 2600000 | - | - | - | - | 2500000 | 2500000 | ${jumlah} | 0
    `);

  it("holds the sum of a SPJ fungsional against what was paid up to now in each way", () => {
    const { found } = spj(2_600_000);
    expect(found).toMatchObject([{ facts: { field: "realisasi", tertulis: 2_600_000_00, seharusnya: 2_500_000_00 } }]);
    expect(found.map(({ at }) => places(at))).toEqual([["REKAP!J6", "REKAP!E6", "REKAP!G6", "REKAP!I6"]]);
    expect(spj(2_500_000).outcome).toMatchObject({ state: "passed" });
  });

  it("is not-checkable where the rows come out at first and no longer further down", () => {
    const rows = Array.from({ length: 200 }, (_, i) => {
      const [a, b] = [i + 1, 3 * i + 2];
      return `  | ${String(i + 1)} | Desa ${String.fromCharCode(65 + (i % 26))}${String(i)} | ${String(a)} | ${String(b)} | ${String(i < 60 ? a + b : a + b + 7)}`;
    });
    const { outcome } = outcomeOf(`
  | REKAP RUMAH
  | No | Desa | Layak | Tidak Layak | Jumlah Rumah
${rows.join("\n")}
`);
    expect(outcome).toMatchObject({ state: "not-checkable", missing: ["hitunganBaris"] });
  });

  it("is not-checkable where most rows do not come out: the columns have nothing to do with one another", () => {
    const { outcome } = outcomeOf(`
      | JUMLAH SARANA
      | No | Kecamatan | Sekolah | Puskesmas | Masjid
      | 1 | Matur | 12 | 2 | 14
      | 2 | Palupuh | 9 | 1 | 20
      | 3 | Baso | 17 | 3 | 41
      | 4 | Tilatang | 21 | 4 | 33
      | 5 | Kamang | 8 | 1 | 15
      | 6 | Candung | 11 | 2 | 19
    `);
    expect(outcome).toMatchObject({ state: "not-checkable", missing: ["hitunganBaris"] });
  });
});
