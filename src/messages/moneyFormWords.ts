import type { MoneyFormWords } from "../core/formulir/formWords";
import type { Mark } from "../core/formulir/markedCells";
import { formatMonth, formatNumber, formatRupiah } from "./format";
import { toNumber } from "../core/values/rupiah";

/** The papers about the money are Indonesian in whatever language the screen is. */
export const moneyForms: MoneyFormWords = {
  rupiah: formatRupiah,
  total: "Jumlah",
  known: "Mengetahui,",
  bendahara: "Bendahara Pengeluaran,",
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
    marked: (marks) => `Periksa dulu sebelum ditandatangani: ${marks.map((mark) => MARKED[mark]).join("; ")}.`,
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
    pagu: "Pagu kegiatan",
    paguDiffers: (pagu, jumlah) =>
      `Periksa: pagu kegiatan ${formatRupiah(pagu)}, sedangkan pagu semua rekening di bawah ini berjumlah ${formatRupiah(jumlah)}.`,
    unsettled:
      "Pagu dikosongkan: berkas memuat beberapa anggaran yang berbeda, dan tidak ada yang menyebut mana yang berlaku. Isi dengan tangan, atau simpan anggaran yang berlaku saja lalu buat lagi.",
  },
  lpj: {
    sheet: "LPJ Bendahara",
    taxSheet: "LPJ Pajak",
    title: "REKAP LAPORAN PERTANGGUNGJAWABAN BENDAHARA",
    severalBooks:
      "Setiap buku dimulai dengan saldo yang ditinggalkan buku sebelumnya, jadi buku-buku tidak dijumlahkan.",
    bulan: "Bulan",
    months: (first, last) => {
      const [from, to] = [formatMonth(first, "id"), formatMonth(last, "id")];
      return from === to ? to : `${from.replace(/ \d+$/, "")}-${to}`;
    },
    columns: {
      no: "No",
      buku: "Buku",
      saldoAwal: "Saldo awal",
      penerimaan: "Penerimaan",
      pengeluaran: "Pengeluaran",
      saldoAkhir: "Saldo akhir dihitung",
      tertulis: "Saldo akhir tertulis",
      selisih: "Selisih",
    },
    taxColumns: {
      no: "No",
      buku: "Buku",
      jenis: "Pajak",
      dipungut: "Dipungut",
      disetor: "Disetor",
      belumDisetor: "Belum disetor",
      lebihDisetor: "Lebih disetor",
    },
    taxDisagreement: ({ jenis, sisi, diBku, diBukuPajak }) =>
      `Periksa: ${jenis} ${sisi} menurut BKU ${formatRupiah(diBku)}, menurut buku pajak ${formatRupiah(diBukuPajak)}.`,
  },
};

const MARKED: { readonly [M in Mark]: string } = {
  "nilai-kuitansi-berbeda": "jumlahnya tercatat lain di realisasi atau BKU",
  "nomor-dpa-berbeda": "nomor DPA-nya bukan nomor DPA kegiatan",
  "sub-kegiatan-berbeda": "kode di depan kode rekening bukan kode sub kegiatan ini",
  "rekening-di-luar-dpa": "kode rekeningnya tidak ada di anggaran",
  "rekening-bukti-berbeda": "kode rekeningnya tercatat lain di realisasi atau BKU",
  "tanggal-di-luar-tahun-anggaran": "tanggalnya di luar tahun anggaran",
  "urutan-tanggal-terbalik": "tanggalnya tidak urut dengan SPK, acara, atau BAST",
};

/** The first few of a long list, so that a sentence stays one. */
function listed(numbers: readonly string[]): string {
  const shown = numbers.slice(0, 5).map((one) => `"${one}"`);
  return numbers.length > shown.length
    ? `${shown.join("; ")}; dan ${numbers.length - shown.length} lainnya`
    : shown.join("; ");
}
