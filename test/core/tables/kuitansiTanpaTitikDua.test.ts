import { findTables } from "../../../src/core/tables/findTables";
import { drawnSheet } from "./support/drawnSheet";
import { expectReadAsDrawn } from "./support/readAsDrawn";

/** The text of every field of the only kuitansi. */
function textsOf(drawing: string) {
  const [sheet] = findTables({ file: "kuitansi.xlsx", sheets: [drawnSheet(drawing).sheet] });
  return new Map(sheet?.forms.flatMap(({ fields }) => fields.map(({ field, text }) => [field, text])));
}

describe("kuitansi that say little about what is a label", () => {
  test("number and year in the corners, without a colon", () => {
    expectReadAsDrawn(`
        | | | | | No. | 188/CTH/2023
        | | | | | T.A. | 2023
        | | | KUITANSI
        | Sudah terima dari | : | Bendahara Pengeluaran
        | Uang sejumlah | : | 24.300.000,-
        | | | # Dua puluh empat juta tiga ratus ribu rupiah #
        | Untuk pembayaran | : | Jamuan tamu bulan September 2023
      form kuitansi | nomor_bukti F1 | tahun_anggaran F2 | sudah_terima_dari C4 | jumlah C5 | terbilang C6 | untuk_pembayaran C7
    `);
  });

  test("everyday words are labels right under labels of the same two columns, and no further down", () => {
    expectReadAsDrawn(`
        | KUITANSI
        | Telah diterima dari | Bendahara Dinas Contoh
        | Uang sebanyak | Rp 17.760.000,00
        | Guna membayar | Sewa jaringan bulan Juli 2023
        | Kegiatan | 2.16.02.2.01 Pengelolaan Informasi
        | Rekening | 5.1.02.02.01.0063
        |
        | Program | kerja
        | Yang menerima
        |
        | PT Contoh Nusa
      form kuitansi | sudah_terima_dari B2 | jumlah B3 | untuk_pembayaran B4 | kegiatan B5 | kode_rekening B6 | penerima A11
    `);
  });

  test("a label that is not known ends the value above it, where label and value share a cell", () => {
    const texts = textsOf(`
        | TANDA BUKTI PEMBAYARAN
        | Nomor Bukti : BP-019/CTH/2024
        | Dari : Bendahara Puskesmas Contoh
        | Sebesar : Rp 675.000
        | Untuk : Belanja BBM sesuai
        | SPK Nomor 12/SPK/2024
        | Tembusan : arsip
    `);
    expect(Object.fromEntries(texts)).toEqual({
      nomor_bukti: "BP-019/CTH/2024",
      sudah_terima_dari: "Bendahara Puskesmas Contoh",
      jumlah: "Rp 675.000",
      untuk_pembayaran: "Belanja BBM sesuai SPK Nomor 12/SPK/2024",
    });
  });

  test("a tax with its rate", () => {
    expectReadAsDrawn(`
        | KUITANSI
        | Sudah diterima dari : | Dinas Contoh
        | Untuk pembayaran : | Honorarium narasumber
        | Jumlah Bruto | Rp | 2000000
        | Potongan PPh 21 (15%) | Rp | 300000
        | Jumlah diterima | Rp | 1700000
      form kuitansi | sudah_terima_dari B2 | untuk_pembayaran B3 | bruto C4 | pph21 C5 | bersih C6
    `);
  });
});

describe("where a kuitansi is signed", () => {
  test("under the list of those who were paid, when nothing above it is signed", () => {
    const texts = textsOf(`
        | KUITANSI
        | Terima dari : | Bendahara Dinas Contoh
        | Jumlah uang : | Rp. 3.600.000,-
        | Untuk pembayaran : | Honorarium narasumber (terlampir)
        |
        | No | Nama | Golongan | Jumlah | PPh 21 | Diterima
        | 1 | Sari Dewi | IV/b | 1800000 | 270000 | 1530000
        | 2 | Budi Tama | III/d | 1800000 | 90000 | 1710000
        | | Jumlah | | 3600000 | 360000 | 3240000
        |
        | | | | | Contoh, 14 Juni 2023
        | PPTK | | | Bendahara Pengeluaran
        |
        | Agus Lape | | | Tina Moi
        | NIP. 197708092000121003 | | | NIP. 198601012011012019
    `);
    expect(texts.get("tempat_tanggal")).toBe("Contoh, 14 Juni 2023");
    expect(texts.get("pptk")).toBe("Agus Lape");
    expect(texts.get("nip_bendahara")).toBe("198601012011012019");
    expect(texts.get("jumlah")).toBe("Rp. 3.600.000,-");
  });

  test("above the list: what signs the list signs the list only", () => {
    const texts = textsOf(`
        | KUITANSI
        | Terima dari : | Bendahara Dinas Contoh
        | Jumlah uang : | Rp. 3.600.000,-
        | Untuk pembayaran : | Honorarium narasumber (terlampir)
        | | | | | Contoh, 10 Juni 2023
        | Bendahara Pengeluaran
        |
        | Tina Moi
        |
        | No | Nama | Golongan | Jumlah | PPh 21 | Diterima
        | 1 | Sari Dewi | IV/b | 1800000 | 270000 | 1530000
        | 2 | Budi Tama | III/d | 1800000 | 90000 | 1710000
        |
        | | | | | Contoh, 14 Juni 2023
        | PPTK
        |
        | Agus Lape
    `);
    expect(texts.get("tempat_tanggal")).toBe("Contoh, 10 Juni 2023");
    expect(texts.has("pptk")).toBe(false);
  });

  test("by a traveller; the rank between a name and its NIP is no name", () => {
    const texts = textsOf(`
        | KUITANSI
        | Sudah terima dari | : | Bendahara Inspektorat
        | Uang sejumlah | : | Rp 1.670.000
        | Untuk | : | Perjalanan dinas 2 hari
        | Kuasa Pengguna Anggaran | | | Yang bepergian
        |
        | Dewi Contoh | | | Irwan Contoh
        | Pembina Tk. I
        | NIP. 198404042006042007
    `);
    expect(texts.get("kuasa_pengguna_anggaran")).toBe("Dewi Contoh");
    expect(texts.get("penerima")).toBe("Irwan Contoh");
  });

  test("place and day left as dots before a printed year are told, to be filled in", () => {
    const texts = textsOf(`
        | KUITANSI
        | Sudah terima dari | : | ..............
        | Uang sejumlah | : | Rp ..............
        | Untuk pembayaran | : | ..............
        | | | .............., .................... 2024
    `);
    expect(texts.get("tempat_tanggal")).toBe(".............., .................... 2024");
    expect(texts.get("jumlah")).toBe("");
  });
});
