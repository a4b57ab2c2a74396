import { mapRecords } from "../../../src/core/records/mapRecords";
import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { findTables } from "../../../src/core/tables/findTables";
import { drawnSheet } from "./support/drawnSheet";
import { expectReadAsDrawn } from "./support/readAsDrawn";

describe("a printed DPA", () => {
  it("has its indicators, its budget and its months as tables of their own, with labelled lines between", () => {
    expectReadAsDrawn(`
         | DOKUMEN PELAKSANAAN ANGGARAN
         | Program | : 1.06.05 - PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL
         | Indikator dan Tolok Ukur Kinerja Kegiatan
      h  | Indikator | Tolok Ukur Kinerja | | Target Kinerja
      f  | - | - | | -
      r  | Capaian Kegiatan | Persentase data yang mutakhir | | 82 %
      r  | Masukan | Dana yang dibutuhkan | | Rp 5.400.000
      r  | Keluaran | Jumlah petugas yang dibina | | 78 Orang
      r  | Hasil | Persentase data yang dipakai | | 74,5 %
         | Sub Kegiatan | : 1.06.05.1.02.02 - Pengelolaan Fakir Miskin
         | Sumber Pendanaan | : Dana Alokasi Umum
         | Lokasi | : Kota Padang
      h2 | Kode Rekening | Uraian | Koefisien | Jumlah (Rp)
      f2 | kode_rekening | uraian | volume | jumlah+
      w2 | 5.1.02.01.01 | Belanja Barang Pakai Habis | | 5400000
      w2 | 5.1.02.01.01.0024 | Alat Tulis Kantor | | 1400000
      r2 | | Kertas HVS | 20 Rim | 1000000
      r2 | | Tinta | 5 Botol | 400000
      w2 | 5.1.02.01.01.0052 | Makanan dan Minuman Rapat | | 4000000
      r2 | | Nasi kotak | 80 Kotak | 4000000
      w2 | Jumlah Anggaran Sub Kegiatan : | | | 5400000
         |
      h3 | Rencana Penarikan Dana per Bulan | <
      f3 | - | -
      r3 | Januari | 400000 | | Padang, 2 Januari 2023
      r3 | Februari | 500000 | | Pengguna Anggaran
      r3 | Maret | 4000000
      r3 | April | 500000 | | Nurhayati Sikumbang, S.Sos
      w3 | Jumlah | 5400000
    `);
  });
});

describe("an analysis of unit prices (AHSP)", () => {
  const BLOCKS = `
      | ANALISA HARGA SATUAN PEKERJAAN
      |
      | A.2.3.1.1 | Galian tanah biasa 1 m3
   h  | No | Uraian | Satuan | Koefisien | Harga Satuan (Rp) | Jumlah Harga (Rp)
   f  | no | uraian | satuan | volume | harga_satuan | jumlah+
   g  | A | TENAGA
   r  | | Pekerja | OH | 0.75 | 110000 | 82500
   r  | | Mandor | OH | 0.025 | 165000 | 4125
   w  | | | JUMLAH TENAGA KERJA | | | 86625
   g  | B | BAHAN
   w  | | | JUMLAH HARGA BAHAN | | | 0
   g  | C | PERALATAN
   w  | | | JUMLAH HARGA ALAT | | | 0
   w  | D | Jumlah (A+B+C) | | | | 86625
      |
      |
      | A.3.2.1.2 | Pasangan batu 1 m3
   h2 | No | Uraian | Satuan | Koefisien | Harga Satuan (Rp) | Jumlah Harga (Rp)
   f2 | no | uraian | satuan | volume | harga_satuan | jumlah+
   g2 | A | TENAGA
   r2 | | Pekerja | OH | 1.5 | 110000 | 165000
   r2 | | Tukang batu | OH | 0.75 | 140000 | 105000
   w2 | | | JUMLAH TENAGA KERJA | | | 270000
   g2 | B | BAHAN
   r2 | | Batu | m3 | 1.2 | 285000 | 342000
   r2 | | Pasir | m3 | 0.5 | 310000 | 155000
   w2 | | | JUMLAH HARGA BAHAN | | | 497000
   g2 | C | PERALATAN
   w2 | | | JUMLAH HARGA ALAT | | | 0
   w2 | D | Jumlah (A+B+C) | | | | 767000
  `;

  it("is a table for each work that a line with its code and name opens", () => {
    expectReadAsDrawn(BLOCKS);
  });

  it("has no wrong sum where nothing stands under a part", () => {
    const { sheet } = drawnSheet(BLOCKS, "AHSP");
    const workbook = { file: "ahsp.xlsx", sheets: [sheet] };
    const { saksi } = mapRecords(findTables(workbook), [workbook], rakorVervalDtks);
    expect(saksi.filter(({ written, recomputed }) => written.value !== recomputed)).toEqual([]);
    expect(saksi.length).toBeGreaterThan(3);
  });

  it("goes on where the same line stands above the header of its next page", () => {
    expectReadAsDrawn(`
        | TANGGAL | : 8 Maret 2023
      h | Uraian | Satuan | Harga Satuan (Rp) | Jumlah Harga (Rp)
      r | Kertas | Rim | 50000 | 500000
      r | Tinta | Botol | 80000 | 400000
        |
        | TANGGAL | : 8 Maret 2023
        | Uraian | Satuan | Harga Satuan (Rp) | Jumlah Harga (Rp)
      r | Map | Buah | 5000 | 50000
      w | JUMLAH | | | 950000
    `);
  });
});

describe("a recapitulation whose sums are called by letters", () => {
  it("takes them for sums, and what is put on top for no line", () => {
    expectReadAsDrawn(`
        | REKAPITULASI PERKIRAAN HARGA
      h | No. Divisi | Uraian | Jumlah Harga (Rupiah)
      f | no | uraian | jumlah+
      r | 1 | Umum | 75000000
      r | 2 | Drainase | 355000000
      r | 3 | Pekerjaan tanah | 370000000
      w | (A) Jumlah Harga Pekerjaan ( termasuk Biaya Umum dan Keuntungan ) | < | 800000000
      r | (B) Pajak Pertambahan Nilai ( PPN ) = 11% x (A) | < | 88000000
      w | (C) JUMLAH TOTAL HARGA PEKERJAAN = (A) + (B) | < | 888000000
        | (D) DIBULATKAN | < | 888000000
    `);
  });
});
