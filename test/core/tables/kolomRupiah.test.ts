import { findTables } from "../../../src/core/tables/findTables";
import { drawnSheet } from "./support/drawnSheet";
import { expectReadAsDrawn } from "./support/readAsDrawn";

const SIGNERS = `
        |
        | | Kuasa Pengguna Anggaran, | | | | PPTK, | | | | | | Bendahara,
        |
        | | Drs. Ishak P., M.M | | | | Hj. Kartini M., S.Sos | | | | | | Ani Rahayu, S.E
        | | NIP. 19670909 199203 1 008 | | | | NIP. 19710510 199603 2 003 | | | | | | NIP. 19880715 201212 2 002`;

function kindsOf(drawing: string) {
  const [found] = findTables({ file: "berkas.xlsx", sheets: [drawnSheet(drawing).sheet] });
  return found?.tables.map(({ kind }) => kind);
}

describe("`Rp` in columns of its own beside the amounts", () => {
  const honor = `
        | DAFTAR PEMBAYARAN HONORARIUM NARASUMBER
        |
      h | No | Nama | Gol | Instansi | JP | Honor per JP | < | Jumlah | < | Potongan PPh 21 | < | Diterima | < | Tanda Tangan
      f | no | nama | golongan | instansi | volume | mata_uang | harga_satuan | mata_uang | jumlah+ | mata_uang | jumlah+ | mata_uang | jumlah+ | tanda_tangan
      r | 1 | Abdul Kadir | IV/c | ANRI | 4 | Rp | '900.000 | Rp | '3.600.000 | Rp | '540.000 | Rp | '3.060.000 | 1 ttd
      r | 2 | Rachmawati | III/d | Dinas Arsip | 3 | Rp | '900.000 | Rp | '2.700.000 | Rp | '135.000 | Rp | '2.565.000 | 2 ttd
      r | 3 | Fitriani | - | Universitas | 3 | Rp | '900.000 | Rp | '2.700.000 | Rp | '67.500 | Rp | '2.632.500 | 3 ttd
      t | JUMLAH | < | < | < | < | | | Rp | '9.000.000 | Rp | '742.500 | Rp | '8.257.500
        | Terbilang : == Sembilan Juta Rupiah ==${SIGNERS}`;

  test("under one label over both, with as many signers below as there are lines", () => {
    expectReadAsDrawn(honor);
    expect(kindsOf(honor)).toEqual(["peserta"]);
  });

  test("written `Rp.`, on the first line and at the total only", () => {
    const list = `
        | DAFTAR PENERIMAAN UANG TRANSPORT PESERTA
        |
      h | No | Nama | Instansi | Uang Transport | < | PPh 21 | < | Diterima | < | Tanda Tangan
      f | no | nama | instansi | mata_uang | jumlah+ | mata_uang | jumlah+ | mata_uang | jumlah+ | tanda_tangan
      r | 1 | Abdul Kadir | Bappeda | Rp. | 150000 | Rp. | 7500 | Rp. | 142500 | 1.
      r | 2 | Rachmawati | Dinkes | | 150000 | | 7500 | | 142500 | 2.
      r | 3 | Fitriani | BKKBN | | 150000 | | 7500 | | 142500 | 3.
      r | 4 | Nurdin | Dinsos | | 150000 | | 7500 | | 142500 | 4.
      t | | JUMLAH | | Rp. | 600000 | Rp. | 30000 | Rp. | 570000${SIGNERS}`;
    expectReadAsDrawn(list);
    expect(kindsOf(list)).toEqual(["peserta"]);
  });

  test("the label over the left one of the two, or over the right one", () => {
    const left = `
        | DAFTAR HONOR NARASUMBER
        |
      h | No | Nama | Jabatan | Honor | | PPh 21 | | Diterima | | Tanda Tangan
      f | no | nama | jabatan | mata_uang | jumlah+ | mata_uang | jumlah+ | mata_uang | jumlah+ | tanda_tangan
      r | 1 | Abdul Kadir | Kepala | Rp | 900000 | Rp | 45000 | Rp | 855000 | 1.
      r | 2 | Rachmawati | Analis | Rp | 900000 | Rp | 45000 | Rp | 855000 | 2.
      t | | JUMLAH | | Rp | 1800000 | Rp | 90000 | Rp | 1710000${SIGNERS}`;
    const right = left.replace("Honor | | PPh 21 | | Diterima |", " | Honor | | PPh 21 | | Diterima");
    for (const list of [left, right]) {
      expectReadAsDrawn(list);
      expect(kindsOf(list)).toEqual(["peserta"]);
    }
  });

  test("under labels of two levels", () => {
    const list = `
        | DAFTAR PEMBAYARAN HONORARIUM
        |
      h | No | Nama | Jabatan | Honorarium | < | < | < | Diterima | < | Tanda Tangan
      h | ^ | ^ | ^ | Bruto | < | PPh 21 | < | ^ | ^ | ^
      f | no | nama | jabatan | mata_uang | jumlah+ | mata_uang | jumlah+ | mata_uang | jumlah+ | tanda_tangan
      r | 1 | Abdul Kadir | Kepala | Rp | 900000 | Rp | 45000 | Rp | 855000 | 1.
      r | 2 | Rachmawati | Analis | Rp | 900000 | Rp | 45000 | Rp | 855000 | 2.
      t | | JUMLAH | | Rp | 1800000 | Rp | 90000 | Rp | 1710000${SIGNERS}`;
    expectReadAsDrawn(list);
    expect(kindsOf(list)).toEqual(["peserta"]);
  });

  test("behind the amounts instead of before them", () => {
    expectReadAsDrawn(`
      h | No | Nama | Jabatan | Honor | < | Diterima | < | Tanda Tangan
      f | no | nama | jabatan | jumlah+ | mata_uang | jumlah+ | mata_uang | tanda_tangan
      r | 1 | Abdul Kadir | Kepala | 900000 | Rp | 855000 | Rp | 1.
      r | 2 | Rachmawati | Analis | 900000 | Rp | 855000 | Rp | 2.
      t | | JUMLAH | | 1800000 | Rp | 1710000 | Rp${SIGNERS}`);
    expectReadAsDrawn(`
      h | No | Nama | Jabatan | Honor | | Diterima | | Tanda Tangan
      f | no | nama | jabatan | jumlah+ | mata_uang | jumlah+ | mata_uang | tanda_tangan
      r | 1 | Abdul Kadir | Kepala | 900000 | Rp | 855000 | Rp | 1.
      r | 2 | Rachmawati | Analis | 900000 | Rp | 855000 | Rp | 2.
      t | | JUMLAH | | 1800000 | Rp | 1710000 | Rp${SIGNERS}`);
  });

  test("in a RAB", () => {
    const rab = `
        | RENCANA ANGGARAN BIAYA
        |
      h | No | Uraian | Volume | Satuan | Harga Satuan | < | Jumlah | <
      f | no | uraian | volume | satuan | mata_uang | harga_satuan | mata_uang | jumlah+
      r | 1 | Konsumsi | 40 | org | Rp | 50000 | Rp | 2000000
      r | 2 | Spanduk | 1 | bh | Rp | 350000 | Rp | 350000
      t | JUMLAH | < | < | < | < | < | Rp | 2350000${SIGNERS}`;
    expectReadAsDrawn(rab);
    expect(kindsOf(rab)).toEqual(["anggaran"]);
  });

  test("in a report of realisasi", () => {
    const report = `
        | LAPORAN REALISASI
        |
      h | Kode Rekening | Uraian | Pagu | < | Realisasi | < | Sisa | <
      f | kode_rekening | uraian | mata_uang | pagu+ | mata_uang | realisasi+ | mata_uang | sisa+
      r | 5.1.02.01.01.0024 | Kertas | Rp | 300000 | Rp | 200000 | Rp | 100000
      r | 5.1.02.01.01.0025 | Cover | Rp | 250000 | Rp | - | Rp | 250000
      t | | JUMLAH | Rp | 550000 | Rp | 200000 | Rp | 350000${SIGNERS}`;
    expectReadAsDrawn(report);
    expect(kindsOf(report)).toEqual(["realisasi"]);
  });

  test("in a BKU, where most lines fill one side only", () => {
    const bku = `
        | BUKU KAS UMUM
        |
      h | No | Tanggal | Uraian | Penerimaan | < | Pengeluaran | < | Saldo | <
      f | no | tanggal | uraian | mata_uang | penerimaan+ | mata_uang | pengeluaran+ | mata_uang | saldo
      r | 1 | @1/3/2025 | Terima UP | Rp | 10000000 | Rp | | Rp | 10000000
      r | 2 | @5/3/2025 | Konsumsi | Rp | - | Rp | 2000000 | Rp | 8000000
      r | 3 | @6/3/2025 | Transport | | | Rp | 3000000 | Rp | 5000000
      t | | | JUMLAH | Rp | 10000000 | Rp | 5000000 | Rp | 5000000${SIGNERS}`;
    expectReadAsDrawn(bku);
    expect(kindsOf(bku)).toEqual(["bku"]);
  });
});

describe("what stands below a short table tells nothing of its columns and lines", () => {
  test("signers under the price of the only line", () => {
    expectReadAsDrawn(`
      h | No | Uraian Barang | Volume | Satuan | Harga Satuan (Rp) | Jumlah (Rp)
      f | no | uraian | volume | satuan | harga_satuan | jumlah+
      r | 1 | Seminar kit | 40 | set | 150000 | 6000000
      t | | JUMLAH | | | | 6000000
        | Terbilang : Enam Juta Rupiah
        |
        | Penyedia, | | | | Pejabat Pembuat Komitmen,
        |
        |
        | H. Burhan Lologau | | | | Drs. Ishak P., M.M
        | Direktur | | | | NIP. 19670909 199203 1 008`);
  });

  test("signers under the only line of a handover are no lines of it", () => {
    expectReadAsDrawn(`
      h | No | Uraian Barang | Volume | Satuan | Kondisi | Ket
      f | no | uraian | volume | satuan | keterangan | keterangan
      r | 1 | Seminar kit | 40 | set | baik
        |
        | Yang menyerahkan, | | | | Yang menerima,
        |
        |
        | H. Burhan Lologau | | | | Drs. Ishak P., M.M
        | | | | | NIP. 19670909 199203 1 008`);
  });
});
