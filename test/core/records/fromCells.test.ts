import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { addressOf } from "../../../src/core/cells/cellRef";
import { mapRecords } from "../../../src/core/records/mapRecords";
import { findTables } from "../../../src/core/tables/findTables";
import { plainWorkbook, type Where } from "../../support/foundTables";

/** The whole way from cells to records. */
function read(grid: string, where: Where = {}) {
  const workbook = plainWorkbook(grid, where);
  return mapRecords(findTables(workbook), [workbook], rakorVervalDtks);
}

describe("a daftar hadir with a section for each kab/kota", () => {
  const { hadir, accounts, questions } = read(`
    | DAFTAR HADIR                                          |                    |                       |                     |                 |
    | Rapat Koordinasi Petugas Verifikasi dan Validasi DTKS |                    |                       |                     |                 |
    | Hari/Tanggal : Rabu, 8 Maret 2023                     |                    |                       |                     |                 |
    | Tempat : Hotel Truntum Padang                         |                    |                       |                     |                 |
    | -                                                     |
    | No                                                    | Nama               | NIP                   | Jabatan             | Instansi        | Tanda Tangan
    | KABUPATEN AGAM                                        | <                  | <                     | <                   | <               | <
    | =1                                                    | Ahmad Fauzi, S.Sos | 197805122003121004    | Kepala Dinas Sosial | Dinas Sosial    | ttd
    | =2                                                    | Rina Marlina       | 198203142006042003    | Kepala              | Disdukcapil     | ttd
    | =3                                                    | Budi Santoso       | 199001152015031002    | Supervisor          | Dinas Sosial    |
    | KOTA SOLOK                                            | <                  | <                     | <                   | <               | <
    | =4                                                    | Dewi Anggraini     | 198507212010012005    | Kepala Dinas Sosial | Dinas Sosial    | ttd
    | =5                                                    | Hendra Wijaya      | 199104222016021001    | Pengisi Data        | Dinas Sosial    | ttd
    | =6                                                    | Yusniar            | 198811022011012007    | Supervisor          | Dinas Sosial    | ttd
  `);

  it("gives each person the kab/kota of the section and the seat of the office", () => {
    expect(
      hadir.map(({ nama, asal, peran, tandaTangan }) => [
        nama.value,
        asal?.value.tingkat === "kab-kota" ? asal.value.kabKota.kode : undefined,
        peran?.value.jenis === "peserta" ? peran.value.kursi : undefined,
        tandaTangan?.value,
      ]),
    ).toEqual([
      ["Ahmad Fauzi, S.Sos", "13.06", "kepala-dinas-sosial", true],
      ["Rina Marlina", "13.06", "kepala-dinas-dukcapil", true],
      ["Budi Santoso", "13.06", "supervisor", false],
      ["Dewi Anggraini", "13.72", "kepala-dinas-sosial", true],
      ["Hendra Wijaya", "13.72", "pengisi-data", true],
      ["Yusniar", "13.72", "supervisor", true],
    ]);
    expect(hadir.map(({ asal }) => asal && addressOf(asal.at))).toEqual(["A7", "A7", "A7", "A11", "A11", "A11"]);
  });

  it("accounts for every row and asks nothing", () => {
    const list = accounts.filter(({ became }) => became === "hadir");
    expect(list).toMatchObject([{ records: 6, groups: 2, witnesses: 0 }]);
    expect(questions).toEqual([]);
  });
});

describe("a RAB with its hierarchy", () => {
  const { anggaran, saksi, questions } = read(`
    | RENCANA ANGGARAN BIAYA |
    | Sub Kegiatan : 1.06.05.1.02.02 Pengelolaan Fakir Miskin Lintas Daerah Kabupaten/Kota |
    | -                  |
    | Kode Rekening      | Uraian                                | Volume         | Satuan   | Harga Satuan | Jumlah
    | 5.1.02             | Belanja Barang dan Jasa               |                |          |              | =20830000
    | 5.1.02.02          | Belanja Jasa                          |                |          |              | =16080000
    | 5.1.02.02.05.0043  | Belanja Sewa Hotel                    |                |          |              | =16080000
    |                    | Paket Fullday                         | 67 Org x 1 Hr  | org/hari | =240000      | =16080000
    | 5.1.02.01          | Belanja Barang                        |                |          |              | =4750000
    | 5.1.02.01.01.0052  | Belanja Makanan dan Minuman Rapat     |                |          |              | =4750000
    |                    | Snack                                 | =95            | kotak    | =20000       | =1900000
    |                    | Nasi kotak                            | =95            | kotak    | =30000       | =2850000
    |                    | JUMLAH                                |                |          |              | =20830001
  `);

  it("counts the leaves, each under the account it belongs to", () => {
    expect(
      anggaran.map(({ uraian, kodeRekening, volume, hargaSatuan, jumlah }) => [
        uraian?.value,
        kodeRekening?.value.written,
        volume?.value,
        hargaSatuan?.value,
        jumlah?.value,
      ]),
    ).toEqual([
      ["Paket Fullday", "5.1.02.02.05.0043", 67, 24_000_000, 1_608_000_000],
      ["Snack", "5.1.02.01.01.0052", 95, 2_000_000, 190_000_000],
      ["Nasi kotak", "5.1.02.01.01.0052", 95, 3_000_000, 285_000_000],
    ]);
    expect(questions).toEqual([]);
  });

  it("recomputes parents and total from the leaves, and keeps the wrong one as it is written", () => {
    const byLabel = new Map(saksi.map((one) => [one.label, one]));
    expect(byLabel.get("Belanja Barang dan Jasa")).toMatchObject({ recomputed: 2_083_000_000, count: 3 });
    expect(byLabel.get("JUMLAH")).toMatchObject({
      level: "total",
      written: { value: 2_083_000_100 },
      recomputed: 2_083_000_000,
    });
  });
});

describe("a kuitansi form", () => {
  const { kuitansi, accounts } = read(
    `
    |                   |   | No.                  | :  |
    |                   |   | KUITANSI             |
    | Sudah terima dari | : | Bendahara Pengeluaran Pembantu Bidang Penanganan Fakir Miskin |
    | Uang sejumlah Rp  | : | 16.080.000,-         |
    |                   |   | = Enam belas juta delapan puluh ribu rupiah = |
    | Untuk Pembayaran  | : | Biaya Paket Fullday sesuai SPK Nomor: 465-423/PFM/Dinsos/2023 tanggal 7 Maret 2023 dan BAST No. 046/HIP/UTP/2023 tgl 8 Maret 2023 |
    | No. DPA           | : | DPA/A.1/1.06.0.00.0.00.01.0000/001/2023 |
    | Program           | : | 1.06.05 Perlindungan dan Jaminan Sosial |
    | Kegiatan          | : | 1.06.05.1.02 Pengelolaan Data Fakir Miskin Cakupan Daerah Provinsi |
    | Sub Kegiatan      | : | 1.06.05.1.02.02 Pengelolaan Fakir Miskin Lintas Daerah Kabupaten/Kota |
    | Kode Rekening     | : | 1.06.02.1.02.02 – 5.1.02.02.05.0043 |
    |                   |   |                      | Padang,      Maret 2023 |
    | Setuju dibayar,   |   | Lunas dibayar tgl.   | Yang menerima |
  `,
    { sheet: "Kuitansi" },
  );

  it("becomes one kuitansi with its amount, its codes and what it cites", () => {
    expect(accounts).toMatchObject([{ became: "kuitansi" }]);
    expect(kuitansi).toMatchObject([
      {
        bentuk: "formulir",
        jumlah: { value: 1_608_000_000 },
        terbilang: { value: "Enam belas juta delapan puluh ribu rupiah" },
        nomorDpa: { value: "DPA/A.1/1.06.0.00.0.00.01.0000/001/2023" },
        subKegiatan: { value: { written: "1.06.05.1.02.02" } },
        kodeSubKegiatan: { value: { written: "1.06.02.1.02.02" } },
        kodeRekening: { value: { written: "5.1.02.02.05.0043" } },
        tanggal: { value: { sure: false, why: "incomplete" } },
        spk: { value: { nomor: "465-423/PFM/Dinsos/2023" } },
        bast: { value: { nomor: "046/HIP/UTP/2023" } },
      },
    ]);
  });
});
