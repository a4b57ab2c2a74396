import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { statedAcara } from "../../../src/core/acara/stated/statedAcara";
import { understand } from "../../../src/core/review";
import { rupiah } from "../../../src/core/values/rupiah";
import { plainWorkbook } from "../../support/foundTables";

const rab = (lines: string) =>
  plainWorkbook(
    `| RENCANA ANGGARAN BIAYA
     ${lines}
     |
     | Kode Rekening | Uraian | Volume | Satuan | Harga Satuan | Jumlah
     | 5.1.02.02.05.0043 | Belanja Sewa Hotel | 1 | Paket | 16.000.000 | 16.000.000
     | 5.1.02.04.01.0001 | Belanja Perjalanan Dinas | 1 | Keg | 20.000.000 | 20.000.000
     | | Jumlah | | | | 36.000.000`,
    { file: "RAB.xlsx", sheet: "RAB" },
  );
const understood = (lines: string) => understand([rab(lines)], rakorVervalDtks);

describe("what the papers say of their activity", () => {
  const { acara, records, sheets } = understood(
    `| Program | : 2.13.04 Administrasi Pemerintahan Desa
     | Kegiatan | : Bimtek Kepala Desa
     | Tahun Anggaran | : 2025
     | Pagu | : 38.750.000`,
  );
  const stated = statedAcara({ records, sheets });

  it("is gathered with the cells that say it", () => {
    expect(stated.pagu?.value).toBe(rupiah(38_750_000));
    expect(stated.tahunAnggaran?.value).toBe(2025);
    expect(stated.program?.value).toEqual({ kode: "2.13.04", nama: "Administrasi Pemerintahan Desa" });
    expect(stated.nama).toMatchObject({ value: "Bimtek Kepala Desa", at: { file: "RAB.xlsx", row: 3 } });
    expect(stated.waktu).toBeUndefined();
  });

  it("shows that they are not of the built-in activity", () => {
    expect(acara.unrelated).toBe(true);
  });
});

describe("the days of an event", () => {
  const hadir = (sheet: string, day: string) =>
    plainWorkbook(
      `| DAFTAR HADIR
       | Hari/Tanggal | : ${day}
       |
       | No | Nama | Jabatan | Tanda Tangan
       | 1 | Contoh Satu | Kepala Desa | 1
       | 2 | Contoh Dua | Kepala Desa | 2`,
      { file: `${sheet}.xlsx`, sheet },
    );
  const waktu = (...days: readonly string[]) => {
    const books = days.map((day, at) => hadir(`Hari ${at + 1}`, day));
    return statedAcara(understand(books, rakorVervalDtks)).waktu?.value;
  };

  it("are one span where a list for each day names its own", () => {
    const span = { dari: { year: 2025, month: 5, day: 14 }, sampai: { year: 2025, month: 5, day: 15 } };
    expect(waktu("Rabu, 14 Mei 2025", "Kamis, 15 Mei 2025")).toEqual(span);
  });

  it("are not told where the lists are of days apart", () => {
    expect(waktu("Rabu, 14 Mei 2025", "Rabu, 21 Mei 2025")).toBeUndefined();
  });
});

describe("papers", () => {
  it("of the built-in activity are told by its pagu", () => {
    expect(understood("| Pagu | : 50.041.800").acara.unrelated).toBeUndefined();
  });

  it("that say nothing of their activity are not taken for another's", () => {
    expect(understood("| Dinas Sosial").acara.unrelated).toBeUndefined();
  });
});

describe("papers whose titles name their event", () => {
  const list = plainWorkbook(
    `| DAFTAR UNDANGAN PESERTA BIMBINGAN TEKNIS PENGELOLAAN DATA PBI-JK
     | DINAS SOSIAL PROVINSI BENGKULU TAHUN ANGGARAN 2024
     |
     | No | Nama | Jabatan | Kab/Kota
     | 1 | Contoh Satu | Operator | Kab. Kaur
     | 2 | Contoh Dua | Operator | Kab. Seluma`,
    { file: "Undangan.xlsx", sheet: "Lampiran" },
  );
  const budget = rab("| Sub Kegiatan | : 1.06.05.1.02.02 Pengelolaan Fakir Miskin Lintas Daerah Kab/Kota");

  it("give its name and province", () => {
    const stated = statedAcara(understand([list], rakorVervalDtks));
    expect(stated.nama).toMatchObject({ value: "BIMBINGAN TEKNIS PENGELOLAAN DATA PBI-JK", at: { row: 1 } });
    expect(stated.wilayah?.value.namaProvinsi).toBe("Bengkulu");
  });

  it("are not of the built-in activity because one code of their budget is, which many events share", () => {
    expect(understand([budget], rakorVervalDtks).acara.unrelated).toBeUndefined();
    expect(understand([budget, list], rakorVervalDtks).acara.unrelated).toBe(true);
  });

  it("mark a saved activity that they do not fit, and leave it as it was filled in", () => {
    const saved = Object.fromEntries(Object.entries(rakorVervalDtks).filter(([key]) => key !== "bawaan")) as Omit<
      typeof rakorVervalDtks,
      "bawaan"
    >;
    expect(understand([budget, list], saved).acara).toEqual({ ...saved, misfit: true });
    const own = { ...saved, nama: "Bimtek PBI-JK" };
    expect(understand([list], own).acara.misfit).toBeUndefined();
  });
});
