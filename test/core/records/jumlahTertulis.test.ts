import { addressOf } from "../../../src/core/cells/cellRef";
import { recordsOf, tableSheet, type BuiltSheet } from "../../support/foundTables";

const said = (built: BuiltSheet) =>
  recordsOf(built).jumlahTertulis.map(({ value: { siapa, jumlah, rencana }, at }) => [
    addressOf(at),
    siapa,
    jumlah,
    rencana,
  ]);

describe("lines that state a number of people", () => {
  it("are read over and under a list, never in its rows", () => {
    const list = tableSheet(
      "peserta",
      `
      title      | DAFTAR HADIR
      title      | Jumlah peserta : 3 orang
      header     | No {no} | Nama {nama} | Keterangan {keterangan}
      record     | 1       | Andi Saputra | Jumlah peserta 9 orang
      record     | 2       | Rina Oktaviani |
      other note | Peserta yang hadir sebanyak 2 orang
      `,
    );
    expect(said(list)).toEqual([
      ["A2", "peserta", 3, false],
      ["A6", "peserta", 2, false],
    ]);
  });

  it("are read with their number in the cell beside them", () => {
    const note = tableSheet(
      "lain",
      `
      header | Uraian | : | Banyaknya
      record | Jumlah Peserta | : | =78
      record | Jumlah panitia | : | 10 orang
      record | Jumlah kursi   | : | =88
      `,
    );
    expect(said(note)).toEqual([
      ["C2", "peserta", 78, false],
      ["C3", "panitia", 10, false],
    ]);
  });

  it("are told once where the total of a recap says itself whom it counts", () => {
    const recap = tableSheet(
      "lain",
      `
      title  | REKAPITULASI KEHADIRAN PESERTA
      header | Uraian             | Jumlah (orang) {jumlah+}
      record | Peserta kecamatan  | =15
      record | Peserta desa       | =15
      total  | Jumlah peserta     | =30
      `,
    );
    expect(said(recap)).toEqual([["B5", "peserta", 30, false]]);
  });

  it("are not what people were given", () => {
    const recap = tableSheet(
      "lain",
      `
      title  | REKAP KONSUMSI PESERTA
      header | Uraian | Jumlah {jumlah+}
      record | Snack  | =80
      record | Makan  | =78
      total  | Jumlah | =158
      `,
    );
    expect(said(recap)).toEqual([]);
  });

  it("are the total of a recap of people", () => {
    const recap = tableSheet(
      "lain",
      `
      title  | REKAPITULASI PESERTA RAKOR
      header | Unsur | Jumlah (orang) {jumlah+}
      record | Eselon II | =40
      record | Supervisor | =19
      record | Pengisi data | =19
      total  | Jumlah | =78
      `,
    );
    expect(said(recap)).toEqual([["B6", "orang", 78, false]]);
  });

  it("are plans on a sheet of a KAK or a budget", () => {
    const kak = tableSheet("lain", "title | Peserta sebanyak 70 orang\nheader | Uraian | Nilai", { sheet: "KAK" });
    expect(said(kak)).toEqual([["A1", "peserta", 70, true]]);
  });
});
