import { expectReadAsDrawn } from "./support/readAsDrawn";

describe("two columns signed in turn, the label over the first of them only", () => {
  test("both are signatures", () => {
    expectReadAsDrawn(`
        | DAFTAR PENERIMAAN UANG TRANSPORT
        |
      h | No | Nama | Uang Transport | Tanda Tangan |
      f | no | nama | jumlah | tanda_tangan | tanda_tangan
      r | 1 | Budi Santoso, S.Sos | 150000 | 1. ttd |
      r | 2 | Siti Aminah | 150000 | | 2. ttd
      r | 3 | Rahmat Hidayat | 150000 | 3. ttd |
      r | 4 | Dewi Lestari, SE | 150000 | |
      r | 5 | Joko Susilo | 150000 | 5. ttd |
      r | 6 | Ani Wijaya | 150000 | | 6. ttd
      w | Jumlah | < | 900000
    `);
  });

  test("dotted places to sign are", () => {
    expectReadAsDrawn(`
        | DAFTAR HADIR PESERTA
        |
      h | No | Nama | Instansi | Tanda Tangan |
      f | no | nama | instansi | tanda_tangan | tanda_tangan
      r | 1 | Budi Santoso, S.Sos | Dinas Sosial | 1. ......... |
      r | 2 | Siti Aminah | Dinas Sosial | | 2. .........
      r | 3 | Rahmat Hidayat | Dinas Sosial | 3. ttd |
      r | 4 | Dewi Lestari, SE | Dinas Sosial | | 4. ttd
    `);
  });

  test("a remark on those who did not sign is no signature", () => {
    expectReadAsDrawn(`
        | DAFTAR HADIR PESERTA
        |
      h | No | Nama | Instansi | Tanda Tangan |
      f | no | nama | instansi | tanda_tangan | keterangan
      r | 1 | Budi Santoso, S.Sos | Dinas Sosial | ttd |
      r | 2 | Siti Aminah | Dinas Sosial | | sakit
      r | 3 | Rahmat Hidayat | Dinas Sosial | ttd |
      r | 4 | Dewi Lestari, SE | Dinas Sosial | | izin
      r | 5 | Joko Susilo | Dinas Sosial | ttd |
    `);
  });
});
