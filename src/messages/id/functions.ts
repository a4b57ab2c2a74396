import type { NipProblem } from "../../core/values/nip";
import type { KabKota } from "../../core/values/wilayah/kabKota";
import { formatRupiah, formatRupiahInFull } from "../format";
import type { FunctionMessages } from "../functions";
import { quote } from "../quote";

const NIP_PROBLEMS: { readonly [P in NipProblem]: (digits: string) => string } = {
  length: (digits) => `NIP ini ${digits.length} angka, seharusnya 18. Ketik ulang dari kartu pegawai.`,
  "birth-date": () => "Delapan angka pertama NIP ini bukan tanggal lahir. Cocokkan dengan kartu pegawai.",
  appointment: () => "Bulan pengangkatan pada NIP ini tidak mungkin. Cocokkan dengan kartu pegawai.",
  sex: () => "Angka ke-15 NIP ini seharusnya 1 atau 2. Cocokkan dengan kartu pegawai.",
  "lost-digits": () =>
    "Tiga angka terakhir NIP ini hilang karena disimpan sebagai angka. Ubah selnya menjadi Teks, lalu ketik ulang.",
};

const places = (list: readonly KabKota[]) => list.map(({ jenis, nama }) => `${jenis} ${nama}`).join(" atau ");

export const functions: FunctionMessages = {
  help: {
    TERBILANG: {
      description: "Menulis jumlah rupiah dengan kata: 16080000 menjadi enam belas juta delapan puluh ribu.",
      argument: "angka",
      argumentHelp: "Jumlah rupiah, sebagai angka atau teks seperti Rp 16.080.000,-",
    },
    ANGKA: {
      description: "Membaca jumlah yang ditulis dengan kata: enam belas juta menjadi 16000000.",
      argument: "teks",
      argumentHelp: "Terbilang, dengan atau tanpa kata rupiah",
    },
    RUPIAH: {
      description: "Membaca jumlah rupiah yang ditulis sebagai teks: Rp.50.041.800,- menjadi 50041800.",
      argument: "teks",
      argumentHelp: "Jumlah rupiah sebagaimana tertulis",
    },
    KABKOTA: {
      description:
        "Nama baku kabupaten atau kota di provinsi acara buku kerja ini: Pessel menjadi Kabupaten Pesisir Selatan.",
      argument: "teks",
      argumentHelp: "Nama, singkatan, kode, atau nama instansi yang memuatnya",
    },
    NIP: {
      description: "Memeriksa NIP dan menulisnya dengan spasi: tanggal lahir, pengangkatan, jenis kelamin, urutan.",
      argument: "teks",
      argumentHelp: "NIP sebagai teks, dengan atau tanpa spasi dan titik",
    },
  },
  neitherTextNorNumber: "Isi sel ini bukan teks dan bukan angka. Pilih sel yang berisi teks atau angka.",
  noAmount: (text) => `${quote(text)} bukan jumlah rupiah. Tulis seperti 16.080.000 atau Rp 16.080.000,-.`,
  amountUnsure: (text, guesses) => {
    const meant = guesses.map(formatRupiah);
    return `${quote(text)} belum pasti${meant.length === 0 ? "" : `, mungkin ${meant.join(" atau ")}`}. Tulis lengkap, misalnya ${guesses[0] === undefined ? "Rp 16.080.000,00" : formatRupiahInFull(guesses[0])}.`;
  },
  amountTooLarge: "Jumlah ini terlalu besar untuk dihitung tepat. Periksa angkanya.",
  finerThanSen: "Angka ini punya pecahan di bawah satu sen. Bulatkan dahulu dengan ROUND.",
  belowZero: "Jumlah di bawah nol tidak punya terbilang. Periksa tandanya.",
  notInWords: "Isi sel ini bukan terbilang. Tulis dengan kata, misalnya enam belas juta rupiah.",
  unknownWord: (word, suggestion) =>
    `Kata ${quote(word)} bukan kata bilangan.${suggestion === undefined ? " Perbaiki tulisannya." : ` Mungkin maksudnya ${quote(suggestion)}.`}`,
  misplacedWord: (word) => `Kata ${quote(word)} tidak pada tempatnya. Periksa urutan katanya.`,
  placeUnknown: (text, candidates, provinsi) =>
    `${quote(text)} tidak dikenal sebagai kabupaten atau kota di ${provinsi}.${candidates.length === 0 ? " Periksa tulisannya." : ` Mungkin ${places(candidates)}.`}`,
  placeUnsure: (text, candidates) =>
    `${quote(text)} belum pasti: ${places(candidates)}. Tulis lengkap dengan kata Kabupaten atau Kota.`,
  acaraUnread:
    "Acara di buku kerja ini tidak terbaca, jadi provinsinya belum pasti. Pilih lagi acaranya di panel SPJ Rapi, lalu hitung ulang.",
  placeIsProvinsi: (text) => `${quote(text)} menyebut provinsi. Tulis nama kabupaten atau kotanya.`,
  noNip: (text) => `${quote(text)} bukan NIP. NIP terdiri dari 18 angka, diawali tahun lahir.`,
  nipProblem: (problem, digits) => NIP_PROBLEMS[problem](digits),
};
