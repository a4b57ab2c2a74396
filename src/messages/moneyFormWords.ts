import type { MoneyFormWords } from "../core/formulir/formWords";
import { formatNumber } from "./format";
import { toNumber } from "../core/values/rupiah";

/** The papers about the money are Indonesian in whatever language the screen is. */
export const moneyForms: MoneyFormWords = {
  total: "Jumlah",
  known: "Mengetahui,",
  bendaharaPembantu: "Bendahara Pengeluaran Pembantu,",
  openAmounts: (count) =>
    `Perhatian: ${count} jumlah di berkas kosong atau belum pasti terbaca, jadi belum ikut dijumlahkan di sini. Lengkapi dulu sebelum ditandatangani.`,
  kuitansi: {
    workbookTitle: "Kuitansi untuk ditandatangani",
    title: "KUITANSI",
    labels: {
      nomor: "No.",
      sudahTerimaDari: "Sudah terima dari",
      jumlah: "Uang sejumlah Rp",
      untukPembayaran: "Untuk Pembayaran",
      nomorDpa: "No. DPA",
      program: "Program",
      kegiatan: "Kegiatan",
      subKegiatan: "Sub Kegiatan",
      kodeRekening: "Kode Rekening",
      diterima: "Diterima tgl.",
      dibukukan: "Dibayar / Dibukukan tgl.",
      folio: "No. Folio Buku Kas",
    },
    amount: (jumlah) => {
      const [whole = "", sen] = formatNumber(toNumber(jumlah), "id").split(",");
      return sen === undefined ? `${whole},-` : `${whole},${sen.padEnd(2, "0")}`;
    },
    terbilang: (words) => words && `= ${words.charAt(0).toUpperCase()}${words.slice(1)} =`,
    dated: (tanggal) => `Tanggal : ${tanggal}`,
    penerima: "Yang menerima,",
    setuju: "Setuju dibayar,",
    lunas: (tanggal) => `Lunas dibayar tgl. : ${tanggal}`,
    mengetahui: "Mengetahui,",
    bendahara: "Bendahara Pengeluaran Pembantu,",
    sheetName: (numbers) => `Kuitansi ${numbers.join(" & ")}`,
  },
  register: {
    sheet: "Register Kuitansi",
    title: "REGISTER KUITANSI",
    shared: (numbers) =>
      `Baris realisasi yang menyebut beberapa nomor bukti sekaligus tidak dijadikan kuitansi tersendiri: ${listed(numbers)}. Pastikan setiap buktinya ada di daftar ini.`,
  },
  realisasi: {
    sheet: "Laporan Realisasi",
    title: "LAPORAN REALISASI ANGGARAN KEGIATAN",
    persen: "%",
    withoutKode: "Tanpa kode rekening",
    withoutSubKegiatan: "tanpa sub kegiatan",
    sheetOf: (subKegiatan) => `Realisasi ${subKegiatan}`,
    unsettled:
      "Pagu dikosongkan: berkas memuat beberapa anggaran yang berbeda, dan tidak ada yang menyebut mana yang berlaku. Isi dengan tangan, atau simpan anggaran yang berlaku saja lalu buat lagi.",
  },
  lpj: {
    sheet: "LPJ Bendahara",
    title: "REKAP LAPORAN PERTANGGUNGJAWABAN BENDAHARA",
    severalBooks:
      "Setiap buku dimulai dengan saldo yang ditinggalkan buku sebelumnya, jadi buku-buku tidak dijumlahkan.",
    columns: {
      buku: "Buku",
      saldoAwal: "Saldo awal",
      penerimaan: "Penerimaan",
      pengeluaran: "Pengeluaran",
      saldoAkhir: "Saldo akhir dihitung",
      tertulis: "Saldo akhir tertulis",
      selisih: "Selisih",
    },
    taxColumns: {
      buku: "Buku",
      jenis: "Pajak",
      dipungut: "Dipungut",
      disetor: "Disetor",
      belumDisetor: "Belum disetor",
    },
  },
};

/** The first few of a long list, so that a sentence stays one. */
function listed(numbers: readonly string[]): string {
  const shown = numbers.slice(0, 5).map((one) => `"${one}"`);
  return numbers.length > shown.length
    ? `${shown.join("; ")}; dan ${numbers.length - shown.length} lainnya`
    : shown.join("; ");
}
