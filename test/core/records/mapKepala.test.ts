import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { addressOf } from "../../../src/core/cells/cellRef";
import { mapRecords } from "../../../src/core/records/mapRecords";
import { findTables } from "../../../src/core/tables/findTables";
import { plainWorkbook } from "../../support/foundTables";

function kepalaOf(grid: string) {
  const workbook = plainWorkbook(grid);
  return mapRecords(findTables(workbook), [workbook], rakorVervalDtks).kepala;
}

const HADIR = `
    | No | Nama               | Jabatan    | Instansi     | Tanda Tangan
    | =1 | Ahmad Fauzi, S.Sos | Supervisor | Dinas Sosial | ttd
    | =2 | Rina Marlina       | Supervisor | Disdukcapil  | ttd
`;
const RAB = `
    | Kode Rekening     | Uraian     | Volume | Satuan | Harga Satuan | Jumlah
    | 5.1.02.01.01.0052 | Nasi kotak | =100   | OK     | =40000       | =4000000
    | 5.1.02.01.01.0024 | Kertas     | =20    | rim    | =50000       | =1000000
`;

describe("what stands over a table about its activity", () => {
  it("is read from labelled lines and titles of a budget, each with its cell", () => {
    const [kepala, ...others] = kepalaOf(`
    | RENCANA ANGGARAN BIAYA TAHUN ANGGARAN 2023 |
    | Sub Kegiatan | : 1.06.05.1.02.02 Pengelolaan Fakir Miskin |
    | No. DPA | : DPA/A.1/1.06/001/2023 |
    | Pagu Anggaran | : Rp. 50.041.800,- |
    | -
    ${RAB}`);
    expect(others).toEqual([]);
    expect(kepala).toMatchObject({
      di: "anggaran",
      kode: [{ isian: "sub_kegiatan", kode: { value: { written: "1.06.05.1.02.02" } } }],
      nomorDpa: { value: "DPA/A.1/1.06/001/2023" },
      tahunAnggaran: { value: 2023 },
      pagu: { value: 5_004_180_000 },
    });
    expect(kepala?.pagu && addressOf(kepala.pagu.at)).toBe("B4");
    expect(kepala?.waktu).toBeUndefined();
  });

  it("takes of the allocations of several years that of the year of the budget", () => {
    const alokasi = (lines: string) =>
      kepalaOf(`| RINCIAN BELANJA TAHUN ANGGARAN 2023 |\n${lines}\n| -\n${RAB}`)[0]?.pagu?.value;
    expect(alokasi("| Alokasi Tahun 2023 | : Rp 5.000.000 |")).toBe(5_000_000_00);
    expect(
      alokasi(
        "| Alokasi Tahun 2022 | : Rp 3.000.000 |\n| Alokasi Tahun 2023 | : Rp 5.000.000 |\n| Alokasi Tahun 2024 | : Rp 0 |",
      ),
    ).toBe(5_000_000_00);
    expect(alokasi("| Alokasi Tahun 2021 | : Rp 3.000.000 |\n| Alokasi Tahun 2022 | : Rp 4.000.000 |")).toBeUndefined();
  });

  it("takes the day of the week from a line of its own", () => {
    const [kepala] = kepalaOf(`
    | DAFTAR HADIR |
    | Hari | : Senin |
    | Tanggal | : 8 Maret 2023 |
    | -
    ${HADIR}`);
    expect(kepala?.waktu?.value).toEqual({
      dari: { year: 2023, month: 3, day: 8 },
      sampai: { year: 2023, month: 3, day: 8 },
      hari: 1,
    });
  });

  it("takes a date with its day of the week among the titles of an attendance list", () => {
    const [kepala] = kepalaOf(`
    | DAFTAR HADIR |
    | Rabu, 8 Maret 2023 |
    | -
    ${HADIR}`);
    expect(kepala?.waktu?.value).toMatchObject({ dari: { day: 8 }, hari: 3 });
  });

  it("keeps a date of the event that can't be read as such", () => {
    const [kepala] = kepalaOf(`
    | DAFTAR HADIR |
    | Hari/Tanggal : Maret 2023 |
    | -
    ${HADIR}`);
    expect(kepala?.waktu).toMatchObject({ value: undefined });
  });

  it("takes the date over a budget for a date of the event only where it says so", () => {
    const dated = (label: string) => kepalaOf(`| RAB |\n| ${label} : 2 Januari 2023 |\n| -\n${RAB}`);
    expect(dated("Tanggal")).toEqual([]);
    expect(dated("Tanggal Pelaksanaan")[0]?.waktu?.value).toMatchObject({ dari: { day: 2, month: 1 } });
  });

  it("takes how long the work takes for no date", () => {
    const dated = (text: string) => kepalaOf(`| RAB |\n| Waktu Pelaksanaan : ${text} |\n| -\n${RAB}`);
    expect(dated("7 (tujuh) hari kalender")).toEqual([]);
    expect(dated("3 hari, 5 s.d. 7 Maret 2023")).not.toEqual([]);
  });

  it("says nothing of a year where a title compares several", () => {
    expect(kepalaOf(`| RAB TAHUN ANGGARAN 2022 DAN 2023 |\n| -\n${RAB}`)).toEqual([]);
  });
});
