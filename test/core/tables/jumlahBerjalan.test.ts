import { mapRecords } from "../../../src/core/records/mapRecords";
import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { findTables } from "../../../src/core/tables/findTables";
import { rupiah } from "../../../src/core/values/rupiah";
import { drawnSheet } from "./support/drawnSheet";
import { expectReadAsDrawn } from "./support/readAsDrawn";

describe("a column that says what another came to so far", () => {
  const BOOK = `
      | BUKU KAS UMUM DESA
    h | No | Tanggal | Uraian | Penerimaan (Rp) | Pengeluaran (Rp) | No Bukti | Jumlah Pengeluaran Kumulatif | Saldo
    f | no | tanggal | uraian | penerimaan+ | pengeluaran+ | nomor_bukti | - | saldo
    n | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
    r | 1 | @1/3/2024 | Penerimaan Dana Desa | 20000000 | 0 | 001/TBP | 0 | 20000000
    r | 2 | @2/3/2024 | Penyaluran BLT | 0 | 9000000 | 001/KWT | 9000000 | 11000000
    r | 3 | @3/3/2024 | Honor kader | 0 | 1500000 | 002/KWT | 10500000 | 9500000
    r | 4 | @3/3/2024 | Honor kader | 0 | 2000000 | 003/KWT | 12500000 | 7500000
    r | 5 | @4/3/2024 | Alat tulis | 0 | 500000 | 004/KWT | 13000000 | 7000000
    r | 6 | @5/3/2024 | Konsumsi | 0 | 750000 | 005/KWT | 13750000 | 6250000
    w | JUMLAH | | | 20000000 | 13750000 | | 13750000 | 6250000
  `;

  it("is not added up", () => {
    expectReadAsDrawn(BOOK);
    const [found] = findTables({ file: "bku.xlsx", sheets: [drawnSheet(BOOK, "BKU").sheet] });
    const column = found?.tables[0]?.columns.find(({ col }) => col === 7);
    expect(column).toMatchObject({
      field: undefined,
      adds: false,
      why: [{ code: "running-sum", facts: { of: "Pengeluaran (Rp)" } }],
    });
  });

  it("is not paid a second time", () => {
    const workbook = { file: "bku.xlsx", sheets: [drawnSheet(BOOK, "BKU").sheet] };
    const { bku } = mapRecords(findTables(workbook), [workbook], rakorVervalDtks);
    expect(bku.map(({ pengeluaran }) => pengeluaran?.value)).toEqual(
      [0, 9_000_000, 1_500_000, 2_000_000, 500_000, 750_000].map((amount) => rupiah(amount)),
    );
  });
});

describe("digits with a nought in front", () => {
  it("are a number by which somebody is known, and no amount", () => {
    expectReadAsDrawn(`
        | PENERIMA HIBAH PENELITIAN
      h | No. | Nama Ketua Peneliti | No Register Dosen | Fakultas | Judul Penelitian | Dana Disetujui (Rp)
      f | no | nama | - | instansi | uraian | jumlah+
      r | 1 | Dr. Rahmi Yusuf | '0012057501 | Pertanian | Pupuk kompos | 25000000
      r | 2 | Ir. Budi Santoso | '0003118002 | Teknik | Jembatan bambu | 30000000
      r | 3 | Dr. Siti Aminah | '0921066903 | Ekonomi | Pasar desa | 20000000
      t | | Jumlah | | | | 75000000
    `);
  });
});

describe("headers as applications export them", () => {
  it("are known by their short words", () => {
    expectReadAsDrawn(`
      h | KDSATKER | NMSATKER
      f | kode_rekening | instansi
      r | '418021 | Kantor Wilayah
      r | '418034 | Kantor Kabupaten Kapuas
      r | '418040 | Madrasah Kapuas
    `);
  });
});

describe("a list of figures alone", () => {
  it("counts each line, though nothing is named in it", () => {
    expectReadAsDrawn(`
      h | bulan | jml_kpm | nilai | persen
      f | - | volume+ | jumlah | persen
      r | '01 | '118 | '35,400,000 | '100%
      r | '02 | '116 | '34,800,000 | '98.31%
      r | '03 | '116 | '34,800,000 | '98.31%
    `);
  });
});

describe("a cash book of several months with lines of sums at the foot of each", () => {
  /** `before` is what the book took over from another; `first` the line that says so, `upToMarch` what March closes with. */
  const book = (before: number, first: string, upToMarch: number) => `
      | BUKU KAS UMUM
    h | No | Tanggal | No. Bukti | Uraian | Penerimaan (Rp) | Pengeluaran (Rp) | Saldo (Rp)
    r | 1 | @3/1/2023 | 001 | Diterima UP | 30000 | | ${before + 30000}
    r | 2 | @4/1/2023 | 002 | Bayar ATK | | 10000 | ${before + 20000}
    r | 3 | @5/1/2023 | 003 | Bayar konsumsi | | 5000 | ${before + 15000}
    w | | | | Jumlah bulan ini | 30000 | 15000 |
    ${first}
    w | | | | Jumlah s/d bulan ini | ${before + 30000} | 15000 | ${before + 15000}
    r | 4 | @3/2/2023 | 004 | Diterima GU | 15000 | | ${before + 30000}
    r | 5 | @4/2/2023 | 005 | Bayar sewa | | 8000 | ${before + 22000}
    r | 6 | @5/2/2023 | 006 | Bayar cetak | | 2000 | ${before + 20000}
    w | | | | Jumlah bulan ini | 15000 | 10000 |
    w | | | | Jumlah s/d bulan lalu | ${before + 30000} | 15000 |
    w | | | | Jumlah s/d bulan ini | ${before + 45000} | 25000 | ${before + 20000}
    r | 7 | @3/3/2023 | 007 | Diterima GU | 10000 | | ${before + 30000}
    r | 8 | @4/3/2023 | 008 | Bayar transport | | 7000 | ${before + 23000}
    w | | | | Jumlah bulan ini | 10000 | 7000 |
    w | | | | Jumlah s/d bulan lalu | ${before + 45000} | 25000 |
    w | | | | Jumlah s/d bulan ini | ${upToMarch} | 32000 | ${before + 23000}
  `;
  /** Sums that their lines do not come to: what is written, and by how much it is too much. */
  const wrong = (drawing: string) => {
    const workbook = { file: "bku.xlsx", sheets: [drawnSheet(drawing, "BKU").sheet] };
    const { saksi } = mapRecords(findTables(workbook), [workbook], rakorVervalDtks);
    expect(saksi.length).toBeGreaterThanOrEqual(10);
    return saksi
      .filter(({ written, recomputed }) => written.value !== recomputed)
      .map(({ written, recomputed }) => [written.value / 100, (written.value - recomputed) / 100]);
  };

  it.each([
    ["that begins the year", 0, "w | | | | Jumlah s/d bulan lalu | 0 | 0 |"],
    ["that begins the year, and has no month before", 0, ""],
    ["that goes on from another", 2500, "w | | | | Jumlah s/d bulan lalu | 2500 | 0 |"],
  ])("%s: each month is counted once", (_which, before, first) => {
    expect(wrong(book(before, first, before + 55000))).toEqual([]);
    expect(wrong(book(before, first, before + 56000))).toEqual([[before + 56000, 1000]]);
  });
});
