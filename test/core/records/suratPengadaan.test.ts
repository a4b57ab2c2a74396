import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { mapRecords } from "../../../src/core/records/mapRecords";
import { findTables } from "../../../src/core/tables/findTables";
import { suratDikutipOf } from "../../../src/core/checks/dokumen/isiSuratBerbeda";
import { plainWorkbook } from "../../support/foundTables";
import { findingsOf, outcomeOf } from "../../support/recordBuilders";

const spk = (nomor: string, tanggal: string) => `
  | DINAS PERPUSTAKAAN CONTOH
  | SURAT PERINTAH KERJA (SPK)
  | Nomor : ${nomor}
  |
  | Tanggal | : ${tanggal}
  | Pekerjaan | : Pengadaan seminar kit
  |
  | No | Uraian Barang | Volume | Satuan | Harga Satuan (Rp) | Jumlah (Rp)
  | 1 | Seminar kit | 40 | set | 150.000 | 6.000.000
  | | JUMLAH | | | | 6.000.000`;

const bast = (dikutip: string) => `
  | BERITA ACARA SERAH TERIMA BARANG
  | Nomor : 027/35/BAST/2025
  |
  | Pada hari ini Selasa tanggal Tiga bulan Maret tahun Dua Ribu Dua Puluh Lima (03-03-2025), berdasarkan SPK Nomor ${dikutip}, telah diserahkan:
  |
  | No | Uraian Barang | Volume | Satuan | Kondisi
  | 1 | Seminar kit | 40 | set | baik`;

const KUITANSI = `
  | KUITANSI
  | No. | : | 01/KW/2025
  | Sudah terima dari | : | Bendahara Pengeluaran Pembantu
  | Uang sejumlah | : | Rp 6.000.000,-
  | Untuk pembayaran | : | Seminar kit sesuai SPK Nomor 027/31/SPK/2025 tanggal 24 Februari 2025 dan BAST Nomor 027/35/BAST/2025 tanggal 3 Maret 2025`;

function read(...sheets: readonly (readonly [string, string])[]) {
  const workbooks = sheets.map(([sheet, grid]) => plainWorkbook(grid, { sheet, file: `${sheet}.xlsx` }));
  return mapRecords(
    workbooks.flatMap((workbook) => findTables(workbook)),
    workbooks,
    rakorVervalDtks,
  );
}

describe("SPK and BAST on sheets of their own", () => {
  const agreeing = read(
    ["SPK", spk("027/31/SPK/2025", "24 Februari 2025")],
    ["BAST", bast("027/31/SPK/2025")],
    ["Kuitansi", KUITANSI],
  );

  it("are read with number, date and the SPK that a BAST fulfils", () => {
    expect(
      agreeing.surat.map(({ jenis, nomor, tanggal, spk: cited }) => [
        jenis,
        nomor.value,
        tanggal?.value.sure === true ? tanggal.value.value : undefined,
        cited?.value.nomor,
      ]),
    ).toEqual([
      ["spk", "027/31/SPK/2025", { year: 2025, month: 2, day: 24 }, undefined],
      ["bast", "027/35/BAST/2025", { year: 2025, month: 3, day: 3 }, "027/31/SPK/2025"],
    ]);
  });

  it("keep the day of the week that a BAST writes beside its date", () => {
    expect(agreeing.surat[1]?.tanggal?.value).toMatchObject({ weekday: 2 });
  });

  it("are neither a budget nor missing, and agree with what cites them", () => {
    expect(agreeing.anggaran).toEqual([]);
    const [kuitansi] = agreeing.kuitansi;
    expect([kuitansi?.spk?.value.surat, kuitansi?.bast?.value.surat]).toMatchObject([
      { at: { sheet: "SPK", row: 5 } },
      { at: { sheet: "BAST", row: 4 } },
    ]);
    expect(outcomeOf("bukti-belum-dilampirkan", { kuitansi: agreeing.kuitansi })).toMatchObject({ state: "passed" });
    expect(outcomeOf("isi-surat-berbeda", agreeing)).toMatchObject({ state: "passed" });
  });

  it("are no budget on a sheet of another name", () => {
    expect(read(["Lembar1", spk("027/31/SPK/2025", "24 Februari 2025")]).anggaran).toEqual([]);
  });
});

describe("isi-surat-berbeda", () => {
  const differing = read(
    ["SPK", spk("027/31/SPK/2025", "5 Maret 2025")],
    ["BAST", bast("027/13/SPK/2025")],
    ["Kuitansi", KUITANSI],
  );

  it("finds another date on the SPK than the kuitansi says", () => {
    const found = findingsOf("isi-surat-berbeda", differing);
    expect(found.map(({ facts }) => facts)).toEqual([
      {
        oleh: "kuitansi",
        jenis: "spk",
        nomor: "027/31/SPK/2025",
        beda: {
          isian: "tanggal",
          disebut: { year: 2025, month: 2, day: 24 },
          tertulis: { year: 2025, month: 3, day: 5 },
        },
      },
    ]);
  });

  it("finds another number of the SPK than the BAST beside it says, and none where several may be meant", () => {
    const oneFile = (second: string) =>
      mapRecords(...inOneFile(spk("027/31/SPK/2025", "24 Februari 2025"), second, bast("027/13/SPK/2025")));
    const beda = (second: string) => suratDikutipOf(oneFile(second)).map(({ lain }) => lain?.nomor.value);
    expect(beda("| kosong")).toEqual(["027/31/SPK/2025"]);
    expect(beda(spk("027/32/SPK/2025", "25 Februari 2025"))).toEqual([]);
  });
});

function inOneFile(...grids: readonly string[]): Parameters<typeof mapRecords> {
  const workbook = {
    file: "surat.xlsx",
    sheets: grids.flatMap((grid, i) => plainWorkbook(grid, { sheet: `S${String(i)}` }).sheets),
  };
  return [findTables(workbook), [workbook], rakorVervalDtks];
}
