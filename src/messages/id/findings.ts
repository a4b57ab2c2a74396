import type { NikProblem } from "../../core/values/nik";
import type { CellRef } from "../../core/cells/cellRef";
import type { SeatReached } from "../../core/checks/peserta/inputs/pesertaFacts";
import type { Dokumen } from "../../core/checks/findingFacts";
import type { ColumnField } from "../../core/tables/words/fields";
import { toNumber, type Rupiah } from "../../core/values/rupiah";
import type { FindingMessages } from "../findings";
import { dokumen, dokumenMissing } from "./dokumen";
import { formatNumber, formatPercent, formatRupiah as rp, formatTanggal } from "../format";
import { cellPlace, cellPlaces, listed, plainLabel, quoted, rowPlace } from "../place";

const WORDS = { sheet: "lembar", row: "baris", cell: "sel" };
const baris = (at: readonly CellRef[]): string => rowPlace(at, WORDS);
const sel = (at: readonly CellRef[]): string => cellPlace(at, WORDS);
const banyakSel = (at: readonly CellRef[]): string => cellPlaces(at, WORDS, daftar);
const banyakLembar = (at: readonly CellRef[]): string => daftar([...new Set(at.map(({ sheet }) => sheet))]);
const angka = (value: number): string => formatNumber(value, "id");
const tanggal = (value: Parameters<typeof formatTanggal>[0]): string => formatTanggal(value, "id");
const daftar = (items: readonly string[]): string => listed(items, "dan", (count) => `${angka(count)} lainnya`);
const selisih = (a: Rupiah, b: Rupiah): string => rp((a > b ? a - b : b - a) as Rupiah);
/** Inside a calculation a minus of its own is set in brackets. */
const suku = (amount: Rupiah): string => (amount < 0 ? `(${rp(amount)})` : rp(amount));
const bernomor = (nomor: string | undefined): string => (nomor === undefined ? "" : ` ${nomor}`);
const lembar = ({ lembar: name, tersembunyi }: { readonly lembar: string; readonly tersembunyi: boolean }): string =>
  tersembunyi ? `${name} (tersembunyi)` : name;
const siapa = (nama: string, jabatan: string | undefined): string =>
  [...new Set([nama, jabatan ?? ""])].filter((text) => text.trim() !== "").join(", ");
const banding = (a: number, b: number): string => `${a > b ? "lebih" : "kurang"} ${angka(Math.abs(a - b))}`;

const sampaiMana = (sampai: SeatReached | undefined): string => {
  if (sampai === undefined) return "";
  const tahap = { registrasi: "; registrasi, tidak hadir", undangan: "; diundang, tidak hadir" } as const;
  return `${sampai.tahap === undefined ? "; tidak diundang" : tahap[sampai.tahap]}${sampai.dibayar ? ", tetapi dibayar" : ""}`;
};
const peranDibayar = (peran: string, dibayar: Rupiah | undefined): string =>
  dibayar === undefined ? peran : `${peran} (dibayar ${rp(dibayar)})`;

const MONEY: ReadonlySet<ColumnField> = new Set([
  "jumlah",
  "pagu",
  "realisasi",
  "sisa",
  "penerimaan",
  "pengeluaran",
  "saldo",
  "harga_satuan",
]);
/** No sum of money is so small: such figures count people or things, whatever their column is called. */
const LEAST_MONEY = 1_000;
/** One of several figures that are compared: the largest says what all of them are. */
const nilai = (amount: Rupiah, field: ColumnField, besar: Rupiah = amount): string =>
  MONEY.has(field) && Math.abs(toNumber(besar)) >= LEAST_MONEY ? rp(amount) : angka(toNumber(amount));
const lebihBesar = (a: Rupiah, b: Rupiah): Rupiah => (a > b ? a : b);

interface Rows {
  readonly barisBerbeda: number;
  readonly barisDiperiksa: number;
}
const sebanyak = ({ barisBerbeda, barisDiperiksa }: Rows): string =>
  barisBerbeda > 1
    ? ` Hal yang sama terjadi pada ${angka(barisBerbeda)} dari ${angka(barisDiperiksa)} baris yang diperiksa di lembar ini.`
    : "";
const banyakBaris = (rows: Rows): string =>
  rows.barisBerbeda > 1 ? `${sebanyak(rows).slice(0, -1)}: mungkin kolomnya berisi hal lain.` : "";

const banyakJumlah = ({ barisBerbeda, barisDiperiksa }: Rows): string =>
  barisBerbeda > 1
    ? ` Hal yang sama terjadi pada ${angka(barisBerbeda)} dari ${angka(barisDiperiksa)} jumlah di kolom ini: mungkin kolom ini tidak dijumlahkan ke bawah.`
    : "";

const banyakRekening = ({ barisBerbeda, barisDiperiksa }: Rows): string =>
  barisBerbeda > 1
    ? ` Hal yang sama terjadi pada ${angka(barisBerbeda)} dari ${angka(barisDiperiksa)} rekening: mungkin BKU bulan lain belum ada di berkas.`
    : "";

const SUMBER = { realisasi: "realisasi", kuitansi: "kuitansi", bku: "BKU", register: "register kuitansi" } as const;
const DOKUMEN: Readonly<Record<Dokumen, string>> = {
  kak: "KAK",
  spk: "SPK",
  acara: "kegiatan",
  bast: "BAST",
  laporan: "laporan",
  kuitansi: "kuitansi",
};
const DAFTAR = {
  undangan: "daftar undangan",
  registrasi: "daftar registrasi",
  tercetak: "daftar hadir yang belum ditandatangani",
  hadir: "daftar hadir",
  pembayaran: "daftar pembayaran",
} as const;
const DIHITUNG = {
  peserta: "peserta",
  panitia: "panitia",
  undangan: "undangan",
  semua: "orang (peserta dan panitia)",
  orang: "orang",
} as const;
const ISIAN = {
  tempat_tanggal: "Tanggal kuitansi",
  tanggal_diterima: "Tanggal diterima",
  tanggal_dibukukan: "Tanggal dibukukan",
  tanggal_lunas: "Tanggal lunas dibayar",
} as const;
const SEBAB_NIP = {
  length: "jumlah angkanya bukan 18",
  "birth-date": "8 angka pertama bukan tanggal lahir",
  appointment: "angka ke-9 sampai ke-14 bukan tahun dan bulan pengangkatan",
  sex: "angka ke-15 bukan 1 atau 2",
  "lost-digits": "angka terakhirnya hilang karena sel berformat angka",
} as const;

function sebabNik(sebab: NikProblem, banyak: number): string {
  if (sebab === "length") return `tertulis ${angka(banyak)} angka, seharusnya 16`;
  return {
    region: "6 angka pertama bukan kode wilayah",
    "birth-date": "angka ke-7 sampai ke-12 bukan tanggal lahir",
    serial: "nomor urutnya 0000",
    "lost-digits": "angka terakhirnya hilang karena sel berformat angka",
  }[sebab];
}

/** Bahasa Indonesia of an office. */
export const findings: FindingMessages = {
  checks: {
    "total-anggaran-berbeda": {
      nama: "Jumlah anggaran tidak sama dengan pagu",
      arti: "Semua baris anggaran dijumlahkan, lalu dibandingkan dengan pagu kegiatan.",
      alasan: "Rincian yang tidak sama dengan pagu berarti ada baris yang kurang, berlebih, atau salah tulis.",
      langkah:
        "Bandingkan baris anggaran dengan DPA. Bila pagu di keterangan kegiatan yang keliru, betulkan pagunya. Bila lembar ini memuat kegiatan lain juga, tandai memang begitu.",
      kalimat: ({ pagu, total, baris: n }, at) =>
        `Jumlah ${angka(n)} baris anggaran di lembar ${banyakLembar(at)} adalah ${rp(total)}, sedangkan pagu ${rp(pagu)} (selisih ${selisih(total, pagu)}).`,
    },
    "versi-anggaran-berbeda": {
      nama: "Dua lembar anggaran berbeda jumlahnya",
      arti: "Lembar-lembar yang memuat anggaran yang sama dibandingkan jumlahnya.",
      alasan: "Hanya satu yang berlaku. Bila yang terpakai keliru, semua perbandingan dengan anggaran ikut keliru.",
      langkah: "Pastikan lembar mana yang berlaku, lalu keluarkan lembar yang lama dari berkas.",
      kalimat: ({ dihitung, lain, dasar }, at) =>
        dasar === "sebagian"
          ? `Lembar ${lembar(lain)} (${rp(lain.jumlah)}) menyebut rekening yang juga ada di lembar ${lembar(dihitung)} (${rp(dihitung.jumlah)}), dengan jumlah lain, lihat ${sel(at)}. Belum jelas itu rinciannya atau tambahannya, jadi jumlah anggaran belum dipastikan.`
          : `Lembar ${lembar(dihitung)} berjumlah ${rp(dihitung.jumlah)} dan lembar ${lembar(lain)} ${rp(lain.jumlah)} untuk anggaran yang sama (selisih ${selisih(dihitung.jumlah, lain.jumlah)}), lihat ${sel(at)}. ${dasar === "belum-pasti" ? "Belum jelas mana yang berlaku, jadi jumlah anggaran belum dipastikan." : `Yang dihitung lembar ${dihitung.lembar}, karena ${dasar === "perubahan" ? "namanya menyebut perubahan atau final" : "lembar yang lain tersembunyi"}.`}`,
    },
    "belanja-mendahului-pergeseran": {
      nama: "Belanja mendahului pergeseran anggaran",
      arti: "Belanja satu rekening sebelum tanggal DPA pergeseran dibandingkan dengan anggaran rekening itu sebelum digeser. Tanggalnya dari judul di atas anggaran.",
      alasan: "Belanja diuji dengan anggaran yang berlaku pada harinya.",
      langkah: "Cocokkan tanggal pengesahan pergeseran dan tanggal belanjanya.",
      kalimat: ({ kode, berlaku, semula, menjadi, jumlah }, at) =>
        menjadi < semula
          ? `Rekening ${kode} sudah dibelanjakan ${rp(jumlah)} (mulai ${sel(at)}) ketika anggarannya ${rp(semula)}, tetapi pergeseran ${tanggal(berlaku)} menurunkannya menjadi ${rp(menjadi)}.`
          : `Rekening ${kode} sudah dibelanjakan ${rp(jumlah)} sebelum pergeseran ${tanggal(berlaku)} (mulai ${sel(at)}), padahal anggarannya waktu itu ${rp(semula)}; baru sejak pergeseran menjadi ${rp(menjadi)}.`,
    },
    "anggaran-tersembunyi": {
      nama: "Anggaran dihitung dari lembar tersembunyi",
      arti: "Baris anggaran yang dihitung berada di lembar yang disembunyikan.",
      alasan: "Lembar yang disembunyikan mungkin sudah tidak berlaku, dan pembaca lain tidak melihatnya.",
      langkah: "Tampilkan lembarnya (Unhide) bila masih berlaku, atau keluarkan dari berkas.",
      kalimat: ({ lembar: name, jumlah, baris: n }, at) =>
        `Lembar ${name} tersembunyi, tetapi ${angka(n)} baris anggarannya sebesar ${rp(jumlah)} ikut dihitung (mulai ${sel(at)}).`,
    },
    "perkalian-berbeda": {
      nama: "Volume kali harga satuan tidak sama dengan jumlah",
      arti: "Pada setiap baris anggaran, dan pada register, nota, atau daftar lain yang kebanyakan barisnya cocok, volume dikali harga satuan dibandingkan dengan jumlah yang tertulis.",
      alasan: "Jumlah yang salah hitung ikut terbawa ke subtotal, total, dan kuitansi.",
      langkah: "Periksa volume, harga satuan, dan jumlah pada baris itu, lalu betulkan yang keliru.",
      kalimat: ({ volume, satuan, hargaSatuan, tertulis, seharusnya, ...rows }, at) =>
        `Jumlah di ${baris(at)} tertulis ${rp(tertulis)}, seharusnya ${rp(seharusnya)} (${angka(volume)}${satuan === undefined ? "" : ` ${satuan}`} × ${rp(hargaSatuan)}; selisih ${selisih(tertulis, seharusnya)}).${banyakBaris(rows)}`,
    },
    "pergeseran-berbeda": {
      nama: "Bertambah/(berkurang) tidak sama dengan pergeserannya",
      arti: "Pada setiap baris anggaran pergeseran, jumlahnya pun, anggaran sesudah dikurangi anggaran sebelum dibandingkan dengan yang tertulis di kolom bertambah/(berkurang).",
      alasan: "Pergeseran disetujui menurut angka ini. Bila tidak cocok, salah satu dari ketiganya salah tulis.",
      langkah: "Cocokkan ketiga angka di baris itu dengan DPA pergeseran, lalu betulkan yang salah.",
      kalimat: ({ sebelum, sesudah, tertulis, seharusnya, ...rows }, at) =>
        `Bertambah/(berkurang) di ${baris(at)} tertulis ${suku(tertulis)}, padahal dari ${rp(sebelum)} menjadi ${rp(sesudah)} berarti ${seharusnya === 0 ? "tidak berubah" : `${seharusnya < 0 ? "berkurang" : "bertambah"} ${selisih(sesudah, sebelum)}`}.${banyakBaris(rows)}`,
    },
    "pindahan-berbeda": {
      nama: "Pindahan tidak sama dengan yang dipindahkan",
      arti: "Pindahan di awal halaman atau lembar dibandingkan dengan jumlah dipindahkan pada halaman sebelumnya di berkas yang sama.",
      alasan: "Pindahan yang salah terbawa sampai jumlah terakhir.",
      langkah:
        "Samakan keduanya, lalu hitung lagi jumlah halaman itu. Bila urutan lembarnya lain, tandai memang begitu.",
      kalimat: ({ dipindahkan, pindahan }, at) =>
        `Pindahan di ${sel(at)} tertulis ${rp(pindahan)}, sedangkan yang dipindahkan ${rp(dipindahkan)} (${sel(at.slice(1))}; selisih ${selisih(pindahan, dipindahkan)}).`,
    },
    "perkalian-uraian-berbeda": {
      nama: "Perkalian di uraian tidak sama dengan jumlahnya",
      arti: "Banyaknya dan harga yang tertulis di uraian (10 bh x 28.500) dikalikan lalu dibandingkan dengan jumlahnya.",
      alasan: "Uraian menjelaskan asal jumlahnya. Bila tidak cocok, salah satunya keliru.",
      langkah:
        "Lihat nota atau kuitansinya, lalu betulkan uraian atau jumlahnya. Bila ada yang tidak tertulis, tandai memang begitu.",
      kalimat: ({ uraian, tertulis, seharusnya, ...rows }, at) =>
        `Jumlah di ${sel(at)} tertulis ${rp(tertulis)}, sedangkan menurut uraiannya "${uraian}" ${rp(seharusnya)} (selisih ${selisih(tertulis, seharusnya)}).${banyakBaris(rows)}`,
    },
    "subtotal-berbeda": {
      nama: "Subtotal atau total tidak sama dengan jumlah barisnya",
      arti: "Setiap subtotal dan total yang tertulis dihitung ulang dari baris-baris yang dicakupnya.",
      alasan: "Pembaca laporan melihat totalnya lebih dulu. Total yang tidak cocok membuat seluruh lembar diragukan.",
      langkah:
        "Buka sel subtotal dan periksa rumusnya: apakah semua baris ikut terjumlah, dan tidak ada yang terhitung dua kali.",
      kalimat: ({ level, label, field, kolom, tertulis, seharusnya, baris: n, bawaan, terbawa, ...sums }, at) =>
        `${level === "total" ? "Total" : "Subtotal"}${label === "" ? "" : ` "${label}"`} di ${sel(at)}${kolom === "" ? "" : ` (kolom ${kolom})`} tertulis ${nilai(tertulis, field, lebihBesar(tertulis, seharusnya))}, sedangkan ${angka(n)} barisnya${bawaan === undefined ? "" : ` dan ${nilai(bawaan, field, lebihBesar(tertulis, seharusnya))} dari sebelumnya`} berjumlah ${nilai(seharusnya, field, lebihBesar(tertulis, seharusnya))} (selisih ${nilai((tertulis > seharusnya ? tertulis - seharusnya : seharusnya - tertulis) as Rupiah, field, lebihBesar(tertulis, seharusnya))}).${terbawa > 0 ? ` Selisih ini terbawa ke ${angka(terbawa)} jumlah di atasnya.` : ""}${banyakJumlah(sums)}`,
    },
    "hitungan-baris-berbeda": {
      nama: "Hitungan mendatar tidak cocok dengan kolom di kirinya",
      arti: "Pada rekap, daftar hitungan, dan SPJ fungsional (LS + UP/GU/TU), kolom yang hampir di semua baris merupakan jumlah atau selisih kolom di kirinya (L + P, bruto - potongan) dihitung ulang pada setiap baris.",
      alasan: "Satu baris yang tidak mengikuti hitungan baris lain biasanya salah tulis, dan rekapnya ikut salah.",
      langkah:
        "Buka baris itu, cocokkan dengan kolom di kirinya, lalu betulkan. Bila memang lain, tandai memang begitu.",
      kalimat: ({ kolom, field, cara, tertulis, seharusnya }, at) =>
        `Kolom "${kolom}" di ${baris(at)} tertulis ${nilai(tertulis, field, lebihBesar(tertulis, seharusnya))}, sedangkan ${cara === "tambah" ? "jumlah" : "selisih"} kolom di kirinya ${nilai(seharusnya, field, lebihBesar(tertulis, seharusnya))}.`,
    },
    "harga-satuan-di-atas-standar": {
      nama: "Harga satuan di atas harga tertinggi",
      arti: "Harga satuan di RAB dibandingkan dengan daftar harga tertinggi yang diisi sendiri (Pengaturan › Harga tertinggi dan tarif pajak, atau hargaTertinggi di acara.json). SPJ Rapi tidak membawa daftar harga.",
      alasan: "Harga di atas standar biaya tidak boleh dianggarkan tanpa persetujuan.",
      langkah: "Cocokkan dengan standar biaya yang berlaku. Bila memang disetujui, tandai memang begitu.",
      kalimat: ({ uraian, harga, batas, sumber }, at) =>
        `Harga satuan ${quoted(uraian)} di ${sel(at)} ${rp(harga)}, di atas harga tertinggi ${rp(batas)} (${sumber}), selisih ${selisih(harga, batas)}.`,
    },
    "kode-rekening-tidak-sah": {
      nama: "Kode rekening tidak terbaca",
      arti: "Isi kolom kode rekening tidak berbentuk kode, misalnya huruf O di tempat angka 0.",
      alasan: "Baris tanpa kode yang terbaca tidak dapat dibandingkan dengan anggaran rekeningnya.",
      langkah: "Tulis ulang kodenya seperti di DPA, misalnya 5.1.02.02.05.0043, dengan format sel Teks.",
      kalimat: ({ tertulis }, at) =>
        `Kode rekening di ${sel(at)} tertulis "${tertulis}" dan tidak terbaca sebagai kode.`,
    },
    "baris-anggaran-ganda": {
      nama: "Baris anggaran tertulis lebih dari sekali",
      arti: "Baris dengan kode, uraian, volume, harga satuan, dan jumlah yang sama muncul lebih dari sekali di satu lembar.",
      alasan: "Baris yang tersalin dua kali membuat anggaran tampak lebih besar.",
      langkah: "Hapus baris yang tersalin. Bila memang dua kebutuhan yang sama, tandai memang begitu.",
      kalimat: ({ kode, uraian, jumlah, kali }, at) =>
        `Baris anggaran "${uraian}"${bernomor(kode)} sebesar ${rp(jumlah)} tertulis ${angka(kali)} kali di lembar ${at[0]?.sheet ?? ""} (baris ${daftar(at.map(({ row }) => String(row)))}).`,
    },

    "pagu-terlampaui": {
      nama: "Belanja melebihi pagu",
      arti: "Jumlah realisasi, jumlah kuitansi, dan belanja di BKU masing-masing dibandingkan dengan pagu kegiatan.",
      alasan: "Belanja di atas pagu tidak mempunyai anggaran.",
      langkah:
        "Periksa apakah ada belanja yang tercatat dua kali. Bila tidak, kelebihannya harus dibicarakan dengan PPTK.",
      kalimat: ({ pagu, jumlah, sumber }, at) =>
        `Jumlah ${SUMBER[sumber]} di lembar ${banyakLembar(at)} ${rp(jumlah)} melebihi pagu ${rp(pagu)} (lebih ${selisih(jumlah, pagu)}).`,
    },
    "rekening-terlampaui": {
      nama: "Belanja satu rekening melebihi anggarannya",
      arti: "Untuk setiap kode rekening, jumlah realisasi, jumlah kuitansi, dan belanja di BKU masing-masing dibandingkan dengan anggaran rekening itu. Realisasi tanpa kode rekening dibandingkan dengan pagu di barisnya sendiri.",
      alasan: "Pagu boleh cukup, tetapi setiap rekening mempunyai batasnya sendiri.",
      langkah: "Periksa apakah belanja ini tercatat pada rekening yang benar, atau apakah ada pergeseran anggaran.",
      kalimat: ({ kode, uraian, batas, batasDari, jumlah, sumber, banyak }, at) =>
        `${banyak === 1 ? { bku: "Belanja di BKU", realisasi: "Realisasi", kuitansi: "Kuitansi" }[sumber] : `${angka(banyak)} ${{ bku: "belanja di BKU", realisasi: "baris realisasi", kuitansi: "kuitansi" }[sumber]}`}${kode === undefined ? "" : ` rekening ${kode}`}${uraian === undefined ? "" : ` ${uraian}`}${banyak === 1 ? " di" : ", mulai"} ${baris(at)}${banyak === 1 ? "" : ","} berjumlah ${rp(jumlah)}, melebihi ${batasDari === "anggaran" ? "anggarannya" : "pagunya"} ${rp(batas)} (lebih ${selisih(jumlah, batas)}).`,
    },
    "rekening-di-luar-dpa": {
      nama: "Kode rekening tidak ada di anggaran",
      arti: "Ada belanja pada kode rekening yang tidak ditemukan di lembar anggaran.",
      alasan: "Belanja pada rekening yang tidak dianggarkan tidak dapat dipertanggungjawabkan.",
      langkah: "Cocokkan kodenya dengan DPA. Bila lembar anggaran belum lengkap, tambahkan lembar DPA-nya.",
      kalimat: ({ kode, jumlah, sumber, baris: n }, at) =>
        `Kode rekening ${kode} di ${sel(at)} tidak ada di lembar anggaran (${SUMBER[sumber]}: ${angka(n)} baris, ${rp(jumlah)}).`,
    },
    "pagu-rekening-berbeda": {
      nama: "Pagu rekening di realisasi berbeda dengan anggaran",
      arti: "Pagu setiap rekening yang tertulis di realisasi dibandingkan dengan jumlah baris anggaran rekening itu.",
      alasan: "Sisa dan persentase dihitung dari pagu ini; bila pagunya keliru, keduanya ikut keliru.",
      langkah: "Bandingkan dengan DPA yang berlaku, lalu betulkan pagu di realisasi atau baris di anggaran.",
      kalimat: ({ kode, uraian, anggaran, pagu, ...rows }, at) =>
        `Pagu rekening ${kode}${uraian === undefined ? "" : ` ${uraian}`} di ${baris(at)} tertulis ${rp(pagu)}, sedangkan anggarannya ${rp(anggaran)} (selisih ${selisih(pagu, anggaran)}).${rows.barisBerbeda > 1 ? `${sebanyak(rows).slice(0, -1)}: mungkin realisasi ini memuat kegiatan lain juga.` : ""}`,
    },
    "sisa-berbeda": {
      nama: "Sisa tidak sama dengan pagu dikurangi realisasi",
      arti: "Pada setiap baris realisasi, sisa yang tertulis dibandingkan dengan pagu dikurangi realisasi.",
      alasan: "Sisa yang salah membuat orang mengira dana masih ada, atau sudah habis.",
      langkah: "Periksa rumus sisa pada baris itu.",
      kalimat: ({ pagu, realisasi, tertulis, seharusnya, ...rows }, at) =>
        `Sisa di ${baris(at)} tertulis ${rp(tertulis)}, seharusnya ${rp(seharusnya)} (${rp(pagu)} − ${suku(realisasi)}; selisih ${selisih(tertulis, seharusnya)}).${banyakBaris(rows)}`,
    },
    "persentase-berbeda": {
      nama: "Persentase tidak sama dengan realisasi dibagi pagu",
      arti: "Pada setiap baris realisasi, persentase yang tertulis dibandingkan dengan realisasi dibagi pagu, sampai angka di belakang koma yang tercetak.",
      alasan: "Persentase dikutip di laporan; yang keliru akan ikut terkutip.",
      langkah: "Periksa rumus persentase pada baris itu.",
      kalimat: ({ pagu, realisasi, tertulis, seharusnya, ...rows }, at) =>
        `Persentase di ${baris(at)} tertulis ${formatPercent(tertulis, "id")}, seharusnya ${formatPercent(seharusnya, "id")} (${rp(realisasi)} dari ${rp(pagu)}).${banyakBaris(rows)}`,
    },
    "realisasi-kumulatif-berbeda": {
      nama: "Realisasi s/d bulan ini tidak sama dengan bulan lalu ditambah bulan ini",
      arti: "Pada setiap baris realisasi, realisasi s/d bulan lalu ditambah bulan ini dibandingkan dengan realisasi s/d bulan ini.",
      alasan: "Angka s/d bulan ini dipakai untuk sisa pagu; bila salah, sisanya ikut salah.",
      langkah: "Cocokkan ketiga angka pada baris itu dengan laporan bulan lalu dan BKU bulan ini.",
      kalimat: ({ lalu, ini, tertulis, seharusnya, ...rows }, at) =>
        `Realisasi s/d bulan ini di ${baris(at)} tertulis ${rp(tertulis)}, seharusnya ${rp(seharusnya)} (s/d bulan lalu ${rp(lalu)} + bulan ini ${rp(ini)}; selisih ${selisih(tertulis, seharusnya)}).${banyakBaris(rows)}`,
    },
    "rincian-bulan-berbeda": {
      nama: "Jumlah per bulan tidak sama dengan totalnya",
      arti: "Pada setiap baris anggaran kas atau realisasi yang dirinci per bulan, angka bulan-bulannya dijumlahkan lalu dibandingkan dengan jumlah yang tertulis.",
      alasan: "Bila rinciannya tidak sama dengan jumlahnya, salah satunya salah tulis.",
      langkah: "Cocokkan angka setiap bulan pada baris itu, lalu betulkan yang salah.",
      kalimat: ({ bulan, tertulis, seharusnya, ...rows }, at) =>
        `Jumlah di ${baris(at)} tertulis ${rp(tertulis)}, sedangkan ${angka(bulan)} bulannya berjumlah ${rp(seharusnya)} (selisih ${selisih(tertulis, seharusnya)}).${banyakBaris(rows)}`,
    },
    "realisasi-tanpa-kuitansi": {
      nama: "Realisasi belum ada kuitansinya",
      arti: "Belanja yang tercatat dicari kuitansinya: menurut nomor bukti bila ada, selain itu menurut kode rekening.",
      alasan: "Belanja tanpa bukti tidak dapat dipertanggungjawabkan.",
      langkah: "Tambahkan kuitansinya, atau betulkan nomor bukti dan kode rekening supaya keduanya bertemu.",
      kalimat: ({ dasar, nomor, kode, di, realisasi, kuitansi }, at) =>
        dasar === "nomor"
          ? `${di === "bku" ? "Pengeluaran BKU" : "Realisasi"} ${rp(realisasi)}${nomor === undefined ? "" : ` dengan bukti ${nomor}`}${kode === undefined ? "" : ` (rekening ${kode})`} di ${baris(at)} belum ada kuitansinya.`
          : `${di === "bku" ? "Pengeluaran BKU" : "Realisasi"} rekening ${kode ?? ""} di ${baris(at)} ${rp(realisasi)}, sedangkan kuitansinya baru ${rp(kuitansi)}: ${selisih(realisasi, kuitansi)} belum ada kuitansinya.`,
    },
    "kuitansi-tanpa-realisasi": {
      nama: "Kuitansi belum tercatat di realisasi atau BKU",
      arti: "Setiap kuitansi dicari di realisasi dan di BKU: menurut nomor, selain itu menurut kode rekening.",
      alasan:
        "Kuitansi yang tidak dibukukan berarti realisasi tercatat terlalu kecil, atau kuitansinya bukan milik kegiatan ini.",
      langkah: "Catat kuitansinya, atau betulkan nomor dan kode rekeningnya supaya bertemu.",
      kalimat: ({ dasar, nomor, kode, di, realisasi, kuitansi }, at) =>
        dasar === "nomor"
          ? `Kuitansi${bernomor(nomor)} sebesar ${rp(kuitansi)}${kode === undefined ? "" : ` (rekening ${kode})`} di ${sel(at)} belum tercatat di ${SUMBER[di]}.`
          : `Kuitansi rekening ${kode ?? ""} berjumlah ${rp(kuitansi)}, sedangkan ${SUMBER[di]} di ${baris(at)} baru ${rp(realisasi)}: ${selisih(kuitansi, realisasi)} belum tercatat.`,
    },
    "nilai-kuitansi-berbeda": {
      nama: "Nilai kuitansi tidak sama dengan yang tercatat",
      arti: "Kuitansi dibandingkan dengan baris realisasi, BKU, atau register yang bernomor bukti sama.",
      alasan: "Satu bukti hanya mempunyai satu nilai.",
      langkah: "Lihat kuitansi aslinya, lalu betulkan catatan yang keliru.",
      kalimat: ({ nomor, kuitansi, tercatat, di }, at) =>
        `Kuitansi ${nomor} di ${sel(at)} bernilai ${rp(kuitansi)}, sedangkan di ${SUMBER[di]} tercatat ${rp(tercatat)} (selisih ${selisih(kuitansi, tercatat)}).`,
    },
    "rekening-bukti-berbeda": {
      nama: "Satu bukti tercatat pada rekening lain",
      arti: "Kode rekening sebuah nomor bukti dibandingkan antara kuitansi, realisasi, dan BKU.",
      alasan: "Bukti yang dibukukan pada rekening lain membuat kedua rekening itu salah.",
      langkah: "Lihat kuitansi aslinya, lalu betulkan kode rekening pada catatan yang keliru.",
      kalimat: ({ nomor, kode, pada, tercatat, di }, at) =>
        `Bukti ${nomor} memakai rekening ${kode} di ${SUMBER[pada]}, tetapi tercatat pada rekening ${tercatat} di ${SUMBER[di]} (${sel(at)}).`,
    },
    "realisasi-bku-berbeda": {
      nama: "Realisasi satu rekening tidak sama dengan BKU",
      arti: "Bila tidak ada kuitansi, realisasi setiap kode rekening dibandingkan dengan pengeluaran rekening itu di BKU.",
      alasan: "Realisasi disusun dari BKU; bila berbeda, salah satunya belum lengkap.",
      langkah: "Cari pengeluaran yang belum dibukukan. Bila BKU bulan lain belum dimasukkan, tambahkan berkasnya.",
      kalimat: ({ kode, uraian, realisasi, bku, ...rows }, at) =>
        `Realisasi rekening ${kode}${uraian === undefined ? "" : ` ${uraian}`} ${rp(realisasi)}, sedangkan BKU ${rp(bku)} (selisih ${selisih(realisasi, bku)}), lihat ${baris(at)}.${banyakRekening(rows)}`,
    },
    "nomor-bukti-berbeda": {
      nama: "Kuitansi dibukukan dengan nomor lain",
      arti: "Kuitansi yang nomornya belum ada di realisasi atau BKU dicari menurut jumlahnya di antara nomor yang bukan nomor kuitansi mana pun.",
      alasan:
        "Nomor yang berlainan membuat kuitansi tidak dapat ditelusuri dari buku, dan mungkin ada bukti yang belum ada.",
      langkah: "Lihat nomor pada kuitansi aslinya, lalu betulkan catatan yang keliru.",
      kalimat: ({ nomor, tercatat, jumlah, di }, at) =>
        `Kuitansi ${nomor} sebesar ${rp(jumlah)} tidak ada di ${SUMBER[di]} dengan nomor itu, tetapi ada ${rp(jumlah)} bernomor ${tercatat} (${sel(at)}) yang bukan nomor kuitansi mana pun.`,
    },
    "nomor-bukti-dua-nilai": {
      nama: "Satu nomor bukti di BKU dengan dua nilai",
      arti: "Baris belanja di satu lembar BKU yang nomor buktinya sama dibandingkan dengan kuitansinya. Bila kuitansinya tidak ada di berkas, yang disebut hanya baris dari dua tanggal. Nomor yang hanya angka (1, 2, 3) dimulai lagi tiap bulan, jadi hanya dibandingkan pada tanggal yang sama.",
      alasan: "Satu nomor bukti menunjuk satu kuitansi; baris yang lain tidak punya bukti.",
      langkah:
        "Lihat kuitansinya, lalu betulkan nomor atau jumlah di BKU. Bila dua pembayaran, beri nomor sendiri-sendiri.",
      kalimat: ({ nomor, jumlah, lain }, at) =>
        `Nomor bukti ${nomor} di BKU dipakai untuk ${rp(jumlah)} dan ${rp(lain)} (${banyakSel(at)}).`,
    },
    "folio-berbeda": {
      nama: "Folio di kuitansi bukan nomor BKU-nya",
      arti: "No. Folio Buku Kas di kuitansi dibandingkan dengan nomor baris BKU yang membukukannya, bila kebanyakan kuitansi memang menulis nomor itu.",
      alasan: "Lewat folio kuitansi ditemukan di buku; folio yang salah menunjuk pembayaran lain.",
      langkah: "Betulkan folio di kuitansi atau nomor di BKU.",
      kalimat: ({ nomor, folio, baris }, at) =>
        `Kuitansi ${nomor} menyebut folio ${folio} (${sel(at)}), sedangkan di BKU dibukukan pada nomor ${baris} (${sel(at.slice(1))}).`,
    },
    "bukti-ganda": {
      nama: "Satu bukti tercatat lebih dari sekali",
      arti: "Nomor bukti, jumlah, rekening, dan uraian yang sama muncul lebih dari sekali di satu lembar.",
      alasan: "Bukti yang tercatat dua kali membuat belanja tampak lebih besar.",
      langkah: "Hapus catatan yang berulang. Bila memang dua pembayaran, beri nomor bukti yang berbeda.",
      kalimat: ({ nomor, jumlah, kali, di }, at) =>
        `Bukti ${nomor} sebesar ${rp(jumlah)} tercatat ${angka(kali)} kali di ${SUMBER[di]}, lembar ${at[0]?.sheet ?? ""} (baris ${daftar(at.map(({ row }) => String(row)))}).`,
    },
    "nomor-bukti-lompat": {
      nama: "Nomor bukti tidak berurutan",
      arti: "Di antara nomor bukti yang berurutan ada nomor yang tidak ditemukan.",
      alasan: "Nomor yang hilang bisa berarti bukti yang belum dimasukkan.",
      langkah: "Cari bukti dengan nomor itu. Bila nomornya batal atau milik kegiatan lain, tandai memang begitu.",
      kalimat: ({ sebelum, sesudah, dari, sampai }, at) =>
        `Setelah nomor bukti ${sebelum} langsung ${sesudah} (${baris(at)}): nomor ${dari === sampai ? angka(dari) : `${angka(dari)} sampai ${angka(sampai)}`} tidak ada.`,
    },
    "tanggal-di-luar-tahun-anggaran": {
      nama: "Tanggal di luar tahun anggaran",
      arti: "Tanggal realisasi, BKU, dan kuitansi harus berada di tahun anggaran kegiatan.",
      alasan: "Belanja hanya dapat dibebankan pada anggaran tahun berjalan.",
      langkah: "Periksa tahunnya: sering kali tersalin dari berkas tahun sebelumnya.",
      kalimat: ({ tanggal: day, tahunAnggaran, di, ...rows }, at) =>
        `Tanggal ${SUMBER[di]} di ${sel(at)} adalah ${tanggal(day)}, di luar tahun anggaran ${tahunAnggaran}.${sebanyak(rows)}`,
    },
    "tanggal-hari-libur": {
      nama: "Tanggal jatuh pada hari libur",
      arti: "Tanggal kuitansi, realisasi, dan BKU dilihat di kalender: Sabtu, Minggu, dan hari libur nasional 2022 sampai 2025. Cuti bersama tidak ikut dilihat.",
      alasan: "Pembayaran biasanya pada hari kerja. Kegiatan pada hari libur tentu boleh, jadi ini hanya keterangan.",
      langkah: "Pastikan tanggalnya tidak salah tulis.",
      kalimat: ({ tanggal: harinya, hari, libur, banyak }, at) =>
        `Tanggal ${tanggal(harinya)} di ${sel(at)} ${libur ? "hari libur nasional" : hari === 0 ? "hari Minggu" : "hari Sabtu"}${banyak > 1 ? `, begitu juga ${angka(banyak - 1)} tanggal lain di lembar itu` : ""}.`,
    },
    "saldo-berbeda": {
      nama: "Saldo BKU tidak cocok",
      arti: "Setiap saldo dihitung dari saldo sebelumnya yang tertulis, ditambah penerimaan, dikurangi pengeluaran.",
      alasan:
        "Satu saldo yang salah membuat semua saldo di bawahnya ikut salah. Di sini hanya tempat salahnya yang ditunjukkan.",
      langkah: "Periksa baris itu: penerimaan, pengeluaran, dan rumus saldonya.",
      kalimat: ({ saldoSebelumnya, penerimaan, pengeluaran, tertulis, seharusnya }, at) =>
        `Saldo di ${baris(at)} tertulis ${rp(tertulis)}, seharusnya ${rp(seharusnya)} (${rp(saldoSebelumnya)} + ${suku(penerimaan)} − ${suku(pengeluaran)}; selisih ${selisih(tertulis, seharusnya)}).`,
    },
    "saldo-minus": {
      nama: "Saldo BKU kurang dari nol",
      arti: "Saldo kas di BKU tidak boleh kurang dari nol.",
      alasan:
        "Uang yang belum ada tidak dapat dibayarkan: ada penerimaan yang belum dicatat, atau pengeluaran yang terlalu awal.",
      langkah: "Periksa urutan dan tanggal penerimaan serta pengeluaran sebelum baris itu.",
      kalimat: ({ saldo, terendah, baris: n }, at) =>
        `Saldo di ${baris(at)} ${rp(saldo)}, kurang dari nol${n > 1 ? ` (${angka(n)} baris, paling rendah ${rp(terendah)})` : ""}.`,
    },
    "saldo-penutup-berbeda": {
      nama: "Saldo kas pada penutupan BKU tidak sama dengan saldo terakhir",
      arti: "Saldo kas yang ditulis dengan kalimat di bawah BKU dibandingkan dengan saldo pada baris terakhirnya.",
      alasan: "Uang yang dinyatakan ada harus sama dengan yang tercatat.",
      langkah: "Hitung kas dan rekening bank, lalu betulkan kalimat penutup atau lengkapi pembukuannya.",
      kalimat: ({ saldo, tertulis }, at) =>
        `Penutupan BKU di ${sel(at)} menyebut saldo kas ${rp(tertulis)}, sedangkan saldo terakhir BKU ${rp(saldo)} (selisih ${selisih(tertulis, saldo)}).`,
    },
    "buku-pembantu-berbeda": {
      nama: "Buku pembantu tidak sama dengan BKU",
      arti: "Setiap baris bernomor di buku pembantu kas tunai, bank, panjar, dan rincian objek dibandingkan dengan yang dicatat BKU, atau dibayar kuitansi, dengan nomor yang sama.",
      alasan: "Buku pembantu merinci BKU. Bila nilainya lain, salah satunya salah catat.",
      langkah: "Cocokkan kedua baris dengan kuitansinya, lalu betulkan buku yang salah.",
      kalimat: ({ buku, nomor, tertulis, tercatat, di }, at) =>
        `Buku pembantu ${buku === "kas" ? "kas" : "rincian objek"} di ${sel(at)} mencatat bukti ${nomor} ${rp(tertulis)}, sedangkan ${di === "bku" ? "BKU" : "kuitansinya"} ${rp(tercatat)} (selisih ${selisih(tertulis, tercatat)}).`,
    },
    "tanggal-bku-mundur": {
      nama: "Tanggal BKU tidak berurutan",
      arti: "Tanggal setiap baris BKU dibandingkan dengan tanggal baris sebelumnya.",
      alasan: "BKU dicatat hari demi hari; tanggal yang mundur berarti salah tulis atau dicatat belakangan.",
      langkah: "Periksa tanggal kedua baris itu menurut buktinya, lalu betulkan tanggal atau urutannya.",
      kalimat: ({ tanggal: sesudah, sebelumnya }, at) =>
        `Tanggal di ${baris(at)} ${tanggal(sesudah)}, padahal baris sebelumnya ${tanggal(sebelumnya)}.`,
    },
    "kuitansi-sesudah-dibukukan": {
      nama: "Dibukukan sebelum kuitansinya ditandatangani",
      arti: "Tanggal kuitansi dibandingkan dengan tanggal pembayarannya di BKU, menurut nomor bukti yang sama.",
      alasan:
        "BKU mencatat pembayaran yang sudah ada buktinya; bukti yang lebih baru berarti salah tanggal atau menyusul.",
      langkah: "Cocokkan kedua tanggal itu dengan kuitansi aslinya, lalu betulkan yang salah.",
      kalimat: ({ nomor, kuitansi, dibukukan, hari }, at) =>
        `Kuitansi ${nomor} bertanggal ${tanggal(kuitansi)} (${sel(at)}), padahal sudah dibukukan ${angka(hari)} hari sebelumnya, ${tanggal(dibukukan)} (${sel(at.slice(1))}).`,
    },

    "pajak-belum-disetor": {
      nama: "Pajak yang dipungut belum disetor seluruhnya",
      arti: "Untuk setiap jenis pajak, yang dipungut menurut BKU atau buku pajak dibandingkan dengan yang disetor.",
      alasan: "Pajak yang dipungut bendahara bukan uang kegiatan: harus disetor ke kas negara atau daerah.",
      langkah: "Cari bukti setornya, mungkin di buku bulan berikutnya. Bila belum, setorkan lalu bukukan.",
      kalimat: ({ jenis, dipungut, disetor }, at) =>
        `${jenis} dipungut ${rp(dipungut)}, disetor ${rp(disetor)} (mulai ${baris(at)}): belum disetor ${selisih(dipungut, disetor)}.`,
    },
    "pajak-bku-berbeda": {
      nama: "Pajak di BKU tidak sama dengan buku pajak",
      arti: "Jumlah setiap jenis pajak yang dipungut dan yang disetor menurut BKU dibandingkan dengan buku pajak, untuk bulan yang ada di kedua buku.",
      alasan: "Buku pajak merinci pajak yang ada di BKU, jadi jumlahnya harus sama.",
      langkah: "Cari pajak yang belum dicatat di salah satu buku, atau yang jumlahnya salah tulis.",
      kalimat: ({ jenis, sisi, diBku, diBukuPajak }, at) =>
        `${jenis} yang ${sisi} menurut BKU ${rp(diBku)}, menurut buku pajak ${rp(diBukuPajak)} (selisih ${selisih(diBku, diBukuPajak)}, mulai ${baris(at)}).`,
    },
    "pajak-lebih-disetor": {
      nama: "Pajak yang disetor melebihi yang dipungut",
      arti: "Untuk setiap jenis pajak, yang disetor dibandingkan dengan yang dipungut di semua buku sejenis.",
      alasan: "Setoran yang lebih mungkin untuk pungutan bulan sebelumnya, mungkin pula pungutannya belum dibukukan.",
      langkah:
        "Cari pungutannya di buku bulan sebelumnya. Bila tidak ada, bukukan pungutannya atau betulkan setorannya.",
      kalimat: ({ jenis, dipungut, disetor }, at) =>
        `${jenis} disetor ${rp(disetor)}, dipungut ${rp(dipungut)} (mulai ${baris(at)}): lebih disetor ${selisih(disetor, dipungut)}.`,
    },
    "pajak-dihitung-berbeda": {
      nama: "Pajak yang dipungut tidak sama dengan hitungannya",
      arti: "PPN, PPh 22, dan PPh 23 dihitung dari nilai kuitansi dengan tarif yang berlaku pada tanggalnya, dengan atau tanpa PPN di dalam harganya, lalu dibandingkan dengan yang dipungut.",
      alasan: "Pajak yang kurang dipungut menjadi tanggungan bendahara; yang lebih dipungut merugikan penyedia.",
      langkah:
        "Cocokkan dasar pengenaan dan tarifnya dengan faktur. Bila tarifnya lain, isi tarifnya di Pengaturan, bagian Harga tertinggi dan tarif pajak (di berkas acara.json: tarifPajak).",
      kalimat: ({ jenis, nomor, dasar, persen, dipungut, seharusnya }, at) =>
        `${jenis}${nomor === undefined ? "" : ` bukti ${nomor}`} dipungut ${rp(dipungut)} (${sel(at)}), sedangkan ${formatPercent(persen, "id")} dari ${rp(dasar)} adalah ${rp(seharusnya)} (selisih ${selisih(dipungut, seharusnya)}).`,
    },
    "pph-daftar-berbeda": {
      nama: "PPh di daftar pembayaran tidak sama dengan yang dipungut",
      arti: "PPh yang dipotong di daftar honor dijumlahkan, lalu dibandingkan dengan pajak yang dipungut di buku pajak atau BKU untuk bukti yang membayar daftar itu.",
      alasan: "Yang dipotong dari penerima harus seluruhnya dipungut dan disetor, tidak lebih dan tidak kurang.",
      langkah: "Cocokkan jumlah kolom PPh di daftarnya dengan buku pajak, lalu betulkan yang salah.",
      kalimat: ({ nomor, daftar: jumlah, dipungut }, at) =>
        `PPh di daftar yang dibayar dengan bukti ${nomor} berjumlah ${rp(jumlah)} (${sel(at)}), sedangkan ${dipungut === 0 ? "tidak ada pajak yang dipungut dengan nomor itu di buku" : `yang dipungut di buku ${rp(dipungut)} (selisih ${selisih(jumlah, dipungut)})`}.`,
    },
    "setor-pajak-terlambat": {
      nama: "Pajak disetor lewat batas waktu",
      arti: "Tanggal setor pajak di buku pajak atau BKU dibandingkan dengan batas waktu setor menurut tanggal pemungutannya.",
      alasan: "Pajak yang terlambat disetor dapat dikenai bunga.",
      langkah:
        "Cocokkan kedua tanggal dengan bukti setornya. Batas waktunya belum dipastikan: lihat aturan yang berlaku.",
      kalimat: ({ jenis, nomor, setor, batas, hari }, at) =>
        `${jenis}${nomor === undefined ? "" : ` bukti ${nomor}`} di ${sel(at)} disetor ${tanggal(setor)}, ${angka(hari)} hari setelah batas waktunya ${tanggal(batas)}.`,
    },
    "pajak-belum-dipungut": {
      nama: "Belanja barang tanpa PPh 22",
      arti: "Belanja barang di atas Rp 2.000.000 (tanpa PPN) dicari pajaknya di buku pajak atau BKU menurut nomor buktinya. Nilai kuitansi dianggap termasuk PPN.",
      alasan: "Atas pembelian barang di atas Rp 2.000.000, tidak termasuk PPN, bendahara memungut PPh 22.",
      langkah: "Lihat bukti pungut dan setornya. Bila bukan barang, atau penjualnya dibebaskan, tandai memang begitu.",
      kalimat: ({ nomor, jumlah, batas, barisBerbeda, barisDiperiksa }, at) =>
        `${barisBerbeda > 1 ? `${angka(barisBerbeda)} dari ${angka(barisDiperiksa)} belanja` : "Belanja"} barang di atas ${rp(batas)} (tanpa PPN) belum ada pajaknya di buku pajak atau BKU${barisBerbeda > 1 ? "; yang pertama" : ":"} bukti ${nomor}, ${rp(jumlah)} (${sel(at)}).`,
    },
    "terbilang-berbeda": {
      nama: "Terbilang tidak sama dengan angka",
      arti: "Jumlah dengan huruf dibaca kata demi kata dan dibandingkan dengan jumlah dengan angka.",
      alasan: "Bila keduanya berbeda, tidak jelas berapa yang dibayar.",
      langkah: "Pastikan dahulu mana yang benar, angka atau terbilangnya, lalu betulkan yang lain.",
      kalimat: ({ jumlah, terbaca, seharusnya, kata, kataSeharusnya }, at) => {
        const word =
          kata === undefined
            ? `kurang kata "${kataSeharusnya ?? ""}"`
            : kataSeharusnya === undefined
              ? `kata "${kata}" berlebih`
              : `kata "${kata}" seharusnya "${kataSeharusnya}"`;
        const read = terbaca === undefined ? "" : ` berarti Rp ${angka(terbaca)},`;
        return `Terbilang di ${sel(at)}${read} tidak sama dengan ${rp(jumlah)}; perbedaan pertama: ${word}. Bila angkanya benar, terbilangnya "${seharusnya} rupiah".`;
      },
    },
    "isian-kosong": {
      nama: "Isian kuitansi masih kosong",
      arti: "Baris-baris pada formulir kuitansi yang belum diisi.",
      alasan: "Kuitansi yang belum lengkap dikembalikan saat pemeriksaan.",
      langkah:
        "Isi baris yang disebut, di berkas atau dengan tangan. Bila sudah diisi di kertas, tandai memang begitu.",
      kalimat: ({ nomor, isian }, at) =>
        `Kuitansi${bernomor(nomor)} di lembar ${at[0]?.sheet ?? ""} belum diisi pada ${angka(isian.length)} tempat: ${daftar(isian.map(({ label }) => plainLabel(label)))}.`,
    },
    "tanggal-tidak-lengkap": {
      nama: "Tanggal kuitansi tidak lengkap",
      arti: "Tanggal pada kuitansi tidak menyebut hari, bulan, dan tahun sekaligus.",
      alasan: "Tanpa tanggal lengkap, urutannya dengan SPK dan BAST tidak dapat dibuktikan.",
      langkah: "Lengkapi tanggalnya, misalnya 8 Maret 2023.",
      kalimat: ({ field, tertulis }, at) =>
        `${field in ISIAN ? ISIAN[field as keyof typeof ISIAN] : "Tanggal"} di ${sel(at)} tertulis "${tertulis.replace(/\s+/g, " ")}", belum lengkap.`,
    },
    "sub-kegiatan-berbeda": {
      nama: "Sub kegiatan tidak sama dengan DPA",
      arti: "Kode sub kegiatan pada kuitansi dibandingkan dengan sub kegiatan di keterangan kegiatan. Kode di depan kode belanja pada isian Kode Rekening juga ikut dibandingkan.",
      alasan: "Kuitansi dengan sub kegiatan lain membebani anggaran yang lain.",
      langkah: "Betulkan kodenya. Bila kuitansi ini memang milik sub kegiatan lain, keluarkan dari berkas ini.",
      kalimat: ({ tertulis, seharusnya, isian }, at) =>
        `Kode sub kegiatan pada isian ${isian === "kode_rekening" ? "Kode Rekening" : "Sub Kegiatan"} di ${sel(at)} tertulis ${tertulis}, sedangkan DPA ${seharusnya}.`,
    },
    "nomor-dpa-berbeda": {
      nama: "Nomor DPA tidak sama",
      arti: "Nomor DPA pada kuitansi dibandingkan dengan nomor DPA kegiatan.",
      alasan: "Nomor DPA menunjukkan anggaran yang membayar.",
      langkah: "Betulkan nomornya. Bila DPA sudah berubah, perbarui nomor di keterangan kegiatan.",
      kalimat: ({ tertulis, seharusnya }, at) =>
        `Nomor DPA di ${sel(at)} tertulis ${tertulis}, sedangkan kegiatan ini memakai ${seharusnya}.`,
    },
    "urutan-tanggal-terbalik": {
      nama: "Urutan tanggal terbalik",
      arti: "Tanggal dokumen harus berurutan: KAK, SPK, kegiatan, BAST, laporan; dan kuitansi tidak mendahului SPK.",
      alasan: "Pekerjaan dipesan dulu, dikerjakan, diserahkan, baru dibayar dan dilaporkan.",
      langkah: "Periksa kedua tanggal pada dokumen aslinya.",
      kalimat: ({ awal, akhir, hari }, at) =>
        `Tanggal ${DOKUMEN[awal.dokumen]} ${tanggal(awal.tanggal)} sesudah tanggal ${DOKUMEN[akhir.dokumen]} ${tanggal(akhir.tanggal)} (selisih ${angka(hari)} hari), lihat ${sel(at)}.`,
    },
    "isi-kuitansi-berbeda": {
      nama: "Isi kuitansi berbeda dengan register",
      arti: "Tanggal, penerima, dan kode rekening sebuah formulir kuitansi dibandingkan dengan baris register yang bernomor sama.",
      alasan: "Satu kuitansi hanya mempunyai satu tanggal, satu penerima, dan satu rekening.",
      langkah: "Lihat kuitansi aslinya, lalu betulkan formulir atau registernya.",
      kalimat: ({ nomor, beda, ...rows }, at) =>
        `Kuitansi ${nomor} di ${sel(at)} ${
          beda.isian === "tanggal"
            ? `bertanggal ${tanggal(beda.formulir)}, sedangkan di register ${tanggal(beda.register)}`
            : beda.isian === "penerima"
              ? `dibayarkan kepada ${quoted(beda.formulir)}, sedangkan di register kepada ${quoted(beda.register)}`
              : `memakai rekening ${beda.formulir}, sedangkan di register rekening ${beda.register}`
        }.${sebanyak(rows)}`,
    },
    "kuitansi-ganda": {
      nama: "Kuitansi ada lebih dari satu",
      arti: "Dua kuitansi bernomor sama, atau dua kuitansi yang penerima, jumlah, tanggal, dan keperluannya sama.",
      alasan: "Kuitansi yang sama bisa terbayar dua kali.",
      langkah: "Hapus salinannya. Bila memang dua pembayaran, beri nomor yang berbeda.",
      kalimat: ({ dasar, nomor, penerima, jumlah, kali }, at) =>
        dasar === "salinan"
          ? `Asli dan tembusan kuitansi ${nomor ?? ""} tidak sama isinya (${banyakSel(at)}).`
          : dasar === "nomor"
            ? `Nomor kuitansi ${nomor ?? ""} dipakai ${angka(kali)} kali${jumlah === undefined ? "" : ` dengan jumlah ${rp(jumlah)}`} (${banyakSel(at)}).`
            : `Kuitansi untuk ${penerima ?? ""}${jumlah === undefined ? "" : ` sebesar ${rp(jumlah)}`} ada ${angka(kali)} kali dengan keperluan dan tanggal yang sama (${banyakSel(at)}).`,
    },
    "nomor-kuitansi-dua-nilai": {
      nama: "Satu nomor kuitansi dengan dua nilai",
      arti: "Kuitansi bernomor sama, dengan penerima dan keperluan yang sama, dibandingkan jumlahnya di dalam dan antara daftar kuitansi.",
      alasan: "Satu kuitansi hanya punya satu nilai.",
      langkah: "Lihat kuitansinya, lalu betulkan daftar yang salah. Bila memang dua kuitansi, beri nomor sendiri.",
      kalimat: ({ nomor, jumlah, lain }, at) =>
        `Nomor kuitansi ${nomor} tertulis ${rp(jumlah)} dan ${rp(lain)} (${banyakSel(at)}).`,
    },
    "pembayaran-kembar": {
      nama: "Penerima, jumlah, dan tanggal sama pada dua kuitansi",
      arti: "Kuitansi dengan penerima, jumlah, dan tanggal yang sama dicari, walau nomor dan uraiannya lain.",
      alasan: "Satu pembayaran yang dibuat dua kuitansinya terhitung dua kali.",
      langkah:
        "Bandingkan kedua kuitansi dengan barang atau jasanya. Bila memang dua pembayaran, tandai memang begitu.",
      kalimat: ({ penerima, jumlah, tanggal: hari, nomor }, at) =>
        `${penerima} menerima ${rp(jumlah)} lebih dari satu kali pada ${tanggal(hari)}${nomor.length > 1 ? ` (nomor ${daftar(nomor)})` : ""}: ${banyakSel(at)}.`,
    },
    "nilai-di-bawah-batas": {
      nama: "Nilai bulat tepat di bawah batas",
      arti: "Nilai belanja yang bulat dan paling banyak 3 % di bawah Rp 10 juta, Rp 50 juta, atau Rp 200 juta ditunjukkan.",
      alasan: "Di atas batas itu diperlukan bukti lain. Belanja tidak boleh dipecah untuk menghindarinya.",
      langkah: "Lihat apakah ada belanja serupa dari penyedia yang sama. Bila wajar, tidak perlu berbuat apa-apa.",
      kalimat: ({ jumlah, batas, uraian }, at) =>
        `${uraian === undefined ? "Belanja" : quoted(uraian)} ${rp(jumlah)} (${sel(at)}) tepat di bawah batas ${rp(batas)}.`,
    },
    "meterai-belum-dipastikan": {
      nama: "Meterai perlu dipastikan",
      arti: "Kuitansi di atas Rp 5.000.000 memerlukan meterai Rp 10.000. Meterai tidak terlihat di dalam sel.",
      alasan: "Kuitansi tanpa meterai menjadi catatan pemeriksa.",
      langkah: "Lihat kuitansi kertasnya, lalu tandai sudah ada.",
      kalimat: ({ nomor, jumlah, batas, banyak }, at) =>
        banyak > 1
          ? `${angka(banyak)} kuitansi di lembar ${at[0]?.sheet ?? ""} lebih dari ${rp(batas)} (terbesar ${rp(jumlah)}, ${baris(at)}): pastikan bermeterai.`
          : `Kuitansi${bernomor(nomor)} di ${sel(at)} sebesar ${rp(jumlah)}, lebih dari ${rp(batas)}: pastikan bermeterai.`,
    },
    "bukti-tidak-sesuai-nilai": {
      nama: "Bukti belum sesuai dengan nilainya",
      arti: "Pengadaan sampai Rp 50.000.000 cukup dengan kuitansi; di atas itu perlu SPK; di atas Rp 200.000.000 perlu surat perjanjian.",
      alasan: "Bentuk kontrak ditentukan oleh nilai pengadaan.",
      langkah:
        "Sebutkan nomor SPK atau surat perjanjiannya pada kuitansi. Bila bukan pengadaan (misalnya honor), tandai memang begitu.",
      kalimat: ({ nomor, jumlah, batas, perlu }, at) =>
        `Kuitansi${bernomor(nomor)} di ${sel(at)} sebesar ${rp(jumlah)}, lebih dari ${rp(batas)}, tetapi tidak menyebut ${perlu === "spk" ? "SPK" : "surat perjanjian"}.`,
    },
    "harga-satuan-tersembunyi": {
      nama: "Harga satuan tidak terlihat",
      arti: "Jumlah kuitansi per orang tidak habis dibagi oleh jumlah orang mana pun yang ada di berkas.",
      alasan: "Tanpa volume dan harga satuan, jumlahnya tidak dapat dibandingkan dengan standar harga.",
      langkah: "Tuliskan jumlah orang dan harga satuannya pada kuitansi atau lampirannya.",
      kalimat: ({ jumlah, dicoba, cocok }, at) =>
        `Jumlah ${rp(jumlah)} di ${sel(at)} tidak habis dibagi ${daftar(dicoba.map(angka))} orang.${cocok.length === 0 ? "" : ` Yang cocok: ${daftar(cocok.map(({ orang, harga }) => `${angka(orang)} × ${rp(harga)}`))}.`}`,
    },
    "orang-kuitansi-melebihi-hadir": {
      nama: "Kuitansi untuk lebih banyak orang daripada yang ada",
      arti: "Jumlah orang di uraian kuitansi yang dibayar per orang (paket rapat, konsumsi, seminar kit) dibandingkan dengan semua orang di daftar hadir dan daftar pembayaran, termasuk panitia dan narasumber.",
      alasan: "Yang dibayar per orang hanya untuk orang yang datang. Selisihnya sering diminta kembali.",
      langkah:
        "Cocokkan dengan daftar hadir dan tagihannya. Tambahkan daftar yang belum ikut, atau betulkan jumlahnya. Bila dipesan lebih dengan alasan, tandai memang begitu.",
      kalimat: ({ jumlah, orang, hadir }, at) =>
        `Kuitansi di ${sel(at)} sebesar ${rp(jumlah)} untuk ${angka(orang)} orang, sedangkan semua orang di daftar hadir dan daftar pembayaran ${angka(hadir)} (lebih ${angka(orang - hadir)}).`,
    },
    "klausul-barang-pada-jasa": {
      nama: "Kalimat penerimaan barang pada pembayaran jasa",
      arti: "Kuitansi untuk jasa memuat kalimat bahwa barang telah diterima.",
      alasan: "Kalimat itu tidak sesuai dengan yang dibayar, biasanya sisa dari formulir.",
      langkah: "Coret atau hapus kalimatnya, atau ganti dengan kalimat bahwa pekerjaan telah selesai.",
      kalimat: ({ untukPembayaran, klausul }, at) =>
        `Kuitansi untuk "${quoted(untukPembayaran)}" memuat kalimat "${quoted(klausul)}" di ${sel(at)}, padahal yang dibayar jasa.`,
    },

    "kab-kota-tidak-lengkap": {
      nama: "Kab/kota tanpa peserta",
      arti: "Tidak ada seorang pun dari kab/kota ini di daftar hadir. Disebut pula sampai di daftar mana namanya ada: diundang, registrasi, dibayar.",
      alasan: "KAK merencanakan peserta dari setiap kab/kota.",
      langkah: "Periksa apakah daftar hadirnya belum dimasukkan. Bila memang tidak hadir, tandai memang begitu.",
      kalimat: ({ kabKota, lain = [], kursi, tanpaAsal, sampai }) =>
        `${lain.length > 0 ? `${angka(lain.length + 1)} kab/kota tidak diundang dan tidak ada di daftar hadir: ${daftar([kabKota, ...lain])} (rencana ${angka(kursi)} orang masing-masing)` : `${kabKota} tidak ada di daftar hadir (rencana ${angka(kursi)} orang${sampaiMana(sampai)})`}.${tanpaAsal > 0 ? ` ${angka(tanpaAsal)} orang di daftar hadir belum diketahui asalnya.` : ""}`,
    },
    "kab-kota-tidak-dikenal": {
      nama: "Asal bukan kab/kota di provinsi ini",
      arti: "Asal yang tertulis bukan kab/kota di provinsi ini.",
      alasan: "Orang dengan asal yang tidak dikenal tidak terhitung pada kab/kota mana pun.",
      langkah: "Betulkan tulisannya. Bila dari provinsi lain, tandai memang begitu.",
      kalimat: ({ tertulis, baris: n }, at) =>
        `Asal "${tertulis}" di ${sel(at)}${n > 1 ? ` dan ${angka(n - 1)} baris lain` : ""} bukan kab/kota di provinsi ini.`,
    },
    "kuota-berbeda": {
      nama: "Jumlah wakil tidak sesuai rencana",
      arti: "Untuk setiap kab/kota, orang yang hadir pada setiap kedudukan dibandingkan dengan rencana.",
      alasan: "Setiap kab/kota mempunyai jumlah wakil yang direncanakan di KAK.",
      langkah: "Periksa jabatan orang-orang dari kab/kota itu di daftar hadir.",
      kalimat: ({ kabKota, kursi, tanpaPeran }) =>
        `${kabKota ?? "Provinsi"}: ${daftar(kursi.map(({ nama, rencana, hadir, sampai }) => `${nama} ${angka(hadir)} orang (rencana ${angka(rencana)}, ${banding(hadir, rencana)}${sampaiMana(sampai)})`))}.${tanpaPeran > 0 ? ` ${angka(tanpaPeran)} orang lain belum jelas kedudukannya.` : ""}`,
    },
    "jumlah-peserta-berbeda": {
      nama: "Jumlah peserta tidak sama dengan rencana",
      arti: "Jumlah peserta yang hadir dibandingkan dengan rencana di KAK. Panitia dan narasumber tidak dihitung.",
      alasan: "Biaya dihitung dari jumlah orang.",
      langkah: "Jelaskan selisihnya di laporan, atau betulkan rencananya di keterangan kegiatan.",
      kalimat: ({ rencana, hadir }) =>
        `Peserta yang hadir ${angka(hadir)} orang, sedangkan rencana ${angka(rencana)} orang (${banding(hadir, rencana)}).`,
    },
    "jumlah-orang-tertulis-berbeda": {
      nama: "Jumlah orang yang tertulis tidak cocok",
      arti: "Kalimat yang menyebut jumlah orang (laporan, rekap, catatan, volume RAB) dijumlahkan lagi rinciannya, lalu dibandingkan dengan banyaknya orang di daftarnya.",
      alasan: "Laporan, anggaran, dan daftar hadir harus menyebut jumlah orang yang sama.",
      langkah:
        "Cocokkan kalimat itu dengan daftarnya, lalu betulkan salah satunya; bila memang berbeda, tandai memang begitu dengan alasannya.",
      kalimat: (facts, at) =>
        facts.dasar === "rincian"
          ? `Di ${sel(at)} tertulis ${angka(facts.tertulis)} orang, sedangkan ${facts.bagian.map(angka).join(" + ")} = ${angka(facts.seharusnya)}.`
          : `Di ${sel(at)} ${facts.rencana ? "direncanakan" : "tertulis"} ${angka(facts.tertulis)} ${DIHITUNG[facts.siapa]}, sedangkan di ${DAFTAR[facts.daftar]} (${sel(at.slice(1))} dan seterusnya) ada ${angka(facts.dihitung)} (${banding(facts.tertulis, facts.dihitung)}).`,
    },
    "peserta-ganda": {
      nama: "Satu orang tertulis lebih dari sekali",
      arti: "Orang yang sama muncul lebih dari sekali di satu daftar.",
      alasan: "Orang yang terhitung dua kali membuat jumlah peserta dan biayanya lebih besar.",
      langkah: "Hapus baris yang berulang. Bila dua orang yang bernama sama, lengkapi NIP-nya.",
      kalimat: ({ nama, nip, kali, di }, at) =>
        `${nama}${nip === undefined ? "" : ` (NIP ${nip})`} tertulis ${angka(kali)} kali di ${DAFTAR[di]} lembar ${at[0]?.sheet ?? ""} (baris ${daftar(at.map(({ row }) => String(row)))}).`,
    },
    "peran-ganda": {
      nama: "Satu orang dalam beberapa peran",
      arti: "Orang yang sama hadir atau dibayar sebagai peserta sekaligus panitia atau narasumber, atau pada dua kedudukan.",
      alasan: "Satu orang tidak dibayar dua kali untuk waktu yang sama.",
      langkah: "Tentukan satu peran untuk pembayaran, atau jelaskan mengapa dua.",
      kalimat: ({ nama, peran, dibayar }, at) =>
        `${nama} tercatat sebagai ${daftar(peran.map((part, index) => peranDibayar(part, dibayar[index])))}, lihat ${sel(at)}.`,
    },
    "nip-tidak-sah": {
      nama: "NIP tidak sesuai susunannya",
      arti: "NIP terdiri atas 18 angka: tanggal lahir, tahun dan bulan pengangkatan, jenis kelamin, nomor urut.",
      alasan: "NIP yang salah membuat orangnya tidak dapat dicocokkan.",
      langkah: "Tulis ulang NIP dari kartu pegawai, dengan format sel Teks.",
      kalimat: ({ nama, nip, sebab }, at) => `NIP ${nama} di ${sel(at)} tertulis ${nip}: ${SEBAB_NIP[sebab]}.`,
    },
    "nik-tidak-lengkap": {
      nama: "NIK tidak sesuai susunannya",
      arti: "NIK terdiri atas 16 angka: wilayah pendaftaran pertama, tanggal lahir (perempuan: tanggal ditambah 40), nomor urut. Wilayahnya tidak dibandingkan dengan asal orangnya.",
      alasan: "NIK yang salah membuat orangnya tidak dapat dicocokkan, dan pajaknya tidak dapat dilaporkan.",
      langkah: "Tulis ulang NIK dari KTP, dengan format sel Teks.",
      kalimat: ({ nama, angka: banyak, sebab }, at) => `NIK ${nama} di ${sel(at)}: ${sebabNik(sebab, banyak)}.`,
    },
    "nik-ganda": {
      nama: "Satu NIK untuk dua nama",
      arti: "Setiap NIK hanya berdiri di samping satu nama, di semua daftar. Gelar, huruf besar, dan titik tidak membedakan nama.",
      alasan: "NIK hanya milik satu orang: salah satu NIK atau namanya salah tulis.",
      langkah: "Bandingkan dengan KTP. Bila namanya satu orang yang ditulis dua cara, samakan tulisannya.",
      kalimat: ({ nama }, at) => `Satu NIK tertulis untuk ${daftar(nama)}, lihat ${banyakSel(at)}.`,
    },
    "nip-berbeda": {
      nama: "Satu orang dengan dua NIP",
      arti: "Nama dan asal yang sama tertulis dengan NIP yang berbeda.",
      alasan: "Setiap orang hanya mempunyai satu NIP; salah satunya salah ketik.",
      langkah: "Bandingkan dengan kartu pegawai. Bila memang dua orang yang bernama sama, tandai memang begitu.",
      kalimat: ({ nama, nip, bedaAngka }, at) =>
        `${nama} tertulis dengan NIP ${daftar(nip)} (beda ${angka(bedaAngka)} angka), lihat ${banyakSel(at)}.`,
    },
    "asal-berbeda": {
      nama: "Satu orang dengan dua asal kab/kota",
      arti: "Asal kab/kota seseorang dibandingkan di semua daftar yang memuat namanya.",
      alasan: "Uang transport dan rekap per kab/kota bergantung pada asal; salah satunya keliru.",
      langkah: "Cocokkan dengan surat tugas, lalu betulkan daftar yang keliru.",
      kalimat: ({ nama, asal }, at) => `${nama} tertulis berasal dari ${daftar(asal)}, lihat ${banyakSel(at)}.`,
    },
    "nama-berbeda": {
      nama: "Satu orang dengan dua nama",
      arti: "Satu NIP tertulis dengan nama yang berbeda, atau satu orang di beberapa daftar tertulis dengan nama yang hampir sama. Gelar, titik, dan huruf besar tidak dihitung.",
      alasan: "Nama di daftar hadir, daftar pembayaran, dan sertifikat harus sama.",
      langkah: "Pilih tulisan yang benar. Bila memang dua orang, betulkan NIP-nya atau tandai memang begitu.",
      kalimat: ({ nama, nip, mirip, orangLain }, at) =>
        orangLain
          ? `NIP ${nip ?? ""} tertulis untuk orang yang berbeda: ${daftar(nama)}, lihat ${banyakSel(at)}. Satu NIP hanya milik satu orang: betulkan NIP yang keliru.`
          : `${nip === undefined ? "Orang yang sama" : `NIP ${nip}`} tertulis dengan nama ${daftar(nama)}${mirip ? " (kemungkinan salah ketik)" : ""}, lihat ${banyakSel(at)}.`,
    },
    "mungkin-satu-orang": {
      nama: "Mungkin satu orang",
      arti: "Dua baris mungkin orang yang sama: namanya mirip, tetapi yang lain tidak cukup untuk memastikan.",
      alasan: "Keduanya dihitung dua orang; bila ternyata satu, undangan, kehadiran, dan pembayarannya menjadi lain.",
      langkah:
        "Jawab di panel, atau tulis di kolom Status: satu orang, atau dua orang berbeda. Jawabannya dipakai semua pemeriksaan.",
      kalimat: ({ nama: [satu, lain] }, at) => `${satu} dan ${lain} mungkin satu orang, lihat ${banyakSel(at)}.`,
    },
    "hadir-tanpa-undangan": {
      nama: "Hadir tetapi tidak diundang",
      arti: "Orang di daftar hadir tidak ditemukan di daftar undangan, baik namanya maupun kedudukannya.",
      alasan: "Yang tidak diundang tidak masuk dalam rencana biaya.",
      langkah: "Periksa apakah ia mewakili seseorang, atau apakah daftar undangannya belum lengkap.",
      kalimat: ({ nama, asal }, at) =>
        `${nama}${asal === undefined ? "" : ` dari ${asal}`} hadir (${baris(at)}), tetapi tidak ada di daftar undangan.`,
    },
    "undangan-tidak-hadir": {
      nama: "Diundang tetapi tidak hadir",
      arti: "Orang atau kedudukan di daftar undangan tidak ditemukan di daftar hadir.",
      alasan: "Sekadar untuk diketahui: kursinya kosong.",
      langkah: "Tidak perlu tindakan, kecuali daftar hadirnya belum lengkap.",
      kalimat: ({ nama, jabatan, asal, diwakili }, at) =>
        `${siapa(nama, jabatan)}${asal === undefined ? "" : ` dari ${asal}`} diundang (${baris(at)}), ${diwakili === undefined ? "tetapi tidak ada di daftar hadir" : `dan diwakili ${diwakili}`}.`,
    },
    "registrasi-tidak-hadir": {
      nama: "Registrasi tetapi tidak ada di daftar hadir",
      arti: "Setiap orang di daftar registrasi dicari di daftar hadir.",
      alasan: "Yang datang dan mendaftar seharusnya juga menandatangani daftar hadir.",
      langkah: "Periksa apakah ia pulang sebelum menandatangani, atau apakah namanya ditulis lain di daftar hadir.",
      kalimat: ({ nama, orang: n }, at) =>
        `Dari ${angka(n)} orang di daftar registrasi (lembar ${at[0]?.sheet ?? ""}), tidak ada di daftar hadir: ${daftar(nama)}.`,
    },
    "hadir-tanpa-registrasi": {
      nama: "Hadir tanpa registrasi",
      arti: "Setiap peserta di daftar hadir dicari di daftar registrasi.",
      alasan: "Daftar registrasi dan daftar hadir seharusnya memuat orang yang sama.",
      langkah: "Bila memang tidak mendaftar, tandai memang begitu.",
      kalimat: ({ nama, orang: n }) =>
        `Dari ${angka(n)} peserta yang hadir, tidak ada di daftar registrasi: ${daftar(nama)}.`,
    },
    "tanda-tangan-kosong": {
      nama: "Tanda tangan kosong",
      arti: "Kolom tanda tangan di daftar hadir tidak terisi, atau di daftar pembayaran tidak satu pun terisi.",
      alasan:
        "Tanpa tanda tangan daftar hadir tidak membuktikan kehadiran, dan daftar pembayaran tidak membuktikan uangnya diterima.",
      langkah: "Lihat daftarnya di kertas, lalu tandai bila sudah ditandatangani.",
      kalimat: (facts, at) =>
        facts.semua && facts.di === "pembayaran"
          ? `Tidak ada satu pun tanda tangan penerima yang terlihat di daftar pembayaran lembar ${at[0]?.sheet ?? ""}${at.length > 1 ? ` dan ${angka(at.length - 1)} lembar lain` : ""} (${angka(facts.baris)} orang dibayar): belum ada bukti uangnya diterima. Lengkapi tanda tangannya, atau tandai memang begitu bila sudah ditandatangani di kertas.`
          : facts.semua
            ? `Tidak ada satu pun tanda tangan yang terlihat di daftar hadir lembar ${at[0]?.sheet ?? ""}${at.length > 1 ? ` dan ${angka(at.length - 1)} lembar lain` : ""} (${angka(facts.baris)} orang tercetak): siapa yang hadir belum diketahui. Isi kolomnya bagi yang hadir (ttd atau v), atau jawab di Belum pasti bahwa daftarnya sudah ditandatangani di kertas.`
            : `Tanda tangan ${facts.nama} di ${sel(at)} kosong${facts.dibayar === undefined ? "" : `, padahal dibayar ${rp(facts.dibayar)} (${banyakSel(at.slice(1))})`}.`,
    },
    "tanda-tangan-tanpa-nama": {
      nama: "Tanda tangan tanpa nama",
      arti: "Kolom tanda tangan di daftar hadir terisi, tetapi namanya kosong.",
      alasan: "Tanda tangan tanpa nama tidak membuktikan siapa yang hadir, padahal ikut terhitung sebagai orang.",
      langkah: "Isi namanya menurut daftar kertas, atau hapus tanda tangannya bila tidak ada orangnya.",
      kalimat: ({ baris: banyak, bertandaTangan }, at) =>
        `${angka(banyak)} dari ${angka(bertandaTangan)} tanda tangan tidak ada namanya (${banyakSel(at)}). Masing-masing dihitung sebagai satu orang.`,
    },
    "perkalian-bayar-berbeda": {
      nama: "Banyaknya kali tarif tidak sama dengan yang dibayar",
      arti: "Pada setiap baris daftar pembayaran, banyaknya (hari, jam, kegiatan) kali tarif dibandingkan dengan jumlah sebelum pajak.",
      alasan: "Orang menerima terlalu banyak atau terlalu sedikit.",
      langkah: "Periksa banyaknya, tarif, dan jumlah pada baris itu.",
      kalimat: ({ nama, volume, hargaSatuan, tertulis, seharusnya, ...rows }, at) =>
        `Jumlah ${nama === "" ? "" : `${nama} `}di ${baris(at)} tertulis ${rp(tertulis)}, seharusnya ${rp(seharusnya)} (${angka(volume)} × ${rp(hargaSatuan)}; selisih ${selisih(tertulis, seharusnya)}).${banyakBaris(rows)}`,
    },
    "dibayar-tanpa-hadir": {
      nama: "Dibayar tetapi tidak ada di daftar hadir",
      arti: "Setiap orang di daftar pembayaran dicari di daftar hadir, panitia dan narasumber bila ada daftar hadir yang memuat peran itu; baris berjumlah tanpa nama ikut ditunjukkan.",
      alasan: "Pembayaran hanya sah bagi orang yang hadir, dan harus jelas siapa penerimanya.",
      langkah: "Lengkapi daftar hadir atau namanya, atau keluarkan pembayarannya.",
      kalimat: ({ dibayar, nama, tanpaNama }, at) =>
        `Di lembar ${at[0]?.sheet ?? ""} dibayar ${angka(dibayar)} orang; ${[
          ...(nama.length > 0 ? [`tidak ada di daftar hadir: ${daftar(nama)}`] : []),
          ...(tanpaNama > 0 ? [`${angka(tanpaNama)} baris dibayar tanpa nama`] : []),
        ].join("; ")} (${banyakSel(at)}).`,
    },
    "hadir-tidak-dibayar": {
      nama: "Hadir tetapi tidak dibayar",
      arti: "Peserta yang hadir dicari di daftar pembayaran, bila kebanyakan orang dengan kedudukan yang sama dibayar dan orang lain dari kab/kota itu dibayar.",
      alasan: "Yang berhak tidak boleh terlewat.",
      langkah: "Bila memang tidak dibayar, tandai memang begitu.",
      kalimat: ({ nama, hadir }) =>
        `Dari ${angka(hadir)} peserta yang hadir, tidak ada di daftar pembayaran: ${daftar(nama)}.`,
    },
    "daftar-bayar-tanpa-bukti": {
      nama: "Jumlah daftar pembayaran tidak ditemukan pada bukti",
      arti: "Jumlah setiap daftar pembayaran, sebelum atau sesudah pajak, dicari pada kuitansi, BKU, dan realisasi; beberapa daftar boleh satu bukti.",
      alasan: "Uang yang dibagikan harus sama dengan yang dibukukan.",
      langkah: "Bandingkan jumlah daftar ini dengan kuitansinya, lalu betulkan yang keliru atau tambahkan kuitansinya.",
      kalimat: ({ jumlah, orang: n }, at) =>
        `Daftar pembayaran ${angka(n)} orang di lembar ${at[0]?.sheet ?? ""} berjumlah ${rp(jumlah)}; tidak ada kuitansi, pengeluaran BKU, atau realisasi sebesar itu.`,
    },
    "honor-ganda": {
      nama: "Satu orang dibayar honor di dua daftar",
      arti: "Orang yang menerima honor dicari di daftar honor yang lain. Daftar uang transport dan uang harian tidak ikut, karena orang dapat datang beberapa hari.",
      alasan: "Honor yang dibayar dua kali, atau salinan daftar yang ikut dibaca, membuat jumlahnya terlalu besar.",
      langkah:
        "Bila satu daftar hanya salinan, keluarkan berkasnya. Bila orang itu memang dibayar untuk dua tugas, tandai memang begitu.",
      kalimat: ({ nama, jumlah, sama }, at) => {
        const [later = "", earlier = ""] = at.slice(0, 2).map(({ file, sheet }) => `lembar ${sheet} (${file})`);
        return sama
          ? `Daftar honor di ${later} sama dengan daftar di ${earlier}: ${angka(nama.length)} orang, ${rp(jumlah)}. Pastikan bukan salinan.`
          : `${daftar(nama)} dibayar honor di ${later} sebesar ${rp(jumlah)}, dan juga di ${earlier}.`;
      },
    },
    "hari-dibayar-berbeda": {
      nama: "Dibayar lebih banyak hari daripada hadirnya",
      arti: "Banyaknya hari di daftar pembayaran dibandingkan dengan hari yang ditandatangani orang itu di daftar hadir; bila daftar hadirnya tidak memperlihatkan tanda tangan, dengan hari namanya tercatat.",
      alasan: "Uang harian hanya dibayar untuk hari yang dihadiri.",
      langkah: "Lihat daftar hadir hari yang kurang, lalu betulkan banyaknya hari atau lengkapi tanda tangannya.",
      kalimat: ({ nama, hari }, at) =>
        `Di lembar ${at[0]?.sheet ?? ""}: ${daftar(nama.map((satu, index) => `${satu} dibayar ${angka(hari[index]?.dibayar ?? 0)} hari, hadir ${angka(hari[index]?.hadir ?? 0)} hari`))} (${banyakSel(at)}).`,
    },
    "honor-diterima-berbeda": {
      nama: "Honor diterima tidak sama dengan bruto dikurangi pajak",
      arti: "Pada setiap baris daftar pembayaran yang memotong pajak (honor, uang saku dan transport), yang diterima dibandingkan dengan bruto dikurangi pajak dan potongan.",
      alasan: "Orang menerima terlalu banyak atau terlalu sedikit, atau pajaknya keliru.",
      langkah: "Periksa bruto, pajak, dan jumlah diterima pada baris itu.",
      kalimat: ({ nama, bruto, potongan, tertulis, seharusnya, ...rows }, at) =>
        `Yang diterima ${nama} di ${baris(at)} tertulis ${rp(tertulis)}, seharusnya ${rp(seharusnya)} (${rp(bruto)} − ${rp(potongan)}; selisih ${selisih(tertulis, seharusnya)}).${banyakBaris(rows)}`,
    },
    "rincian-bayar-berbeda": {
      nama: "Jumlah diterima tidak sama dengan rinciannya",
      arti: "Pada daftar pembayaran yang merinci beberapa pembayaran (uang harian, penginapan, transport), jumlah setiap orang dihitung ulang dari rinciannya.",
      alasan: "Orang menerima terlalu banyak atau terlalu sedikit, dan totalnya ikut keliru.",
      langkah: "Periksa rincian dan jumlah pada baris itu, lalu betulkan yang keliru.",
      kalimat: ({ nama, bagian, tertulis, seharusnya, ...rows }, at) =>
        `Jumlah untuk ${nama} di ${baris(at)} tertulis ${rp(tertulis)}, seharusnya ${rp(seharusnya)} (${bagian.map(suku).join(" + ")}; selisih ${selisih(tertulis, seharusnya)}).${banyakBaris(rows)}`,
    },
    "pph-21-berbeda": {
      nama: "PPh 21 honor tidak sesuai golongan",
      arti: "Pajak pada daftar honor dibandingkan dengan tarif final menurut golongan: I dan II 0 %, III 5 %, IV dan pejabat negara 15 %. Orang tanpa golongan tidak dinilai.",
      alasan: "Pajak yang kurang dipotong menjadi tanggungan bendahara; yang terlalu besar merugikan penerima.",
      langkah: "Periksa golongan dan tarif pajaknya, lalu betulkan potongan dan jumlah diterima.",
      kalimat: ({ nama, golongan, tarif, bruto, tertulis, seharusnya, ...rows }, at) =>
        `PPh 21 ${nama}${golongan === "" ? "" : ` (golongan ${golongan})`} di ${baris(at)} tertulis ${rp(tertulis)}, seharusnya ${rp(seharusnya)} (${angka(tarif)} % dari ${rp(bruto)}; selisih ${selisih(tertulis, seharusnya)}).${banyakBaris(rows)}`,
    },
    "jumlah-dibayar-berbeda": {
      nama: "Dibayar tetapi tidak bertanda tangan",
      arti: "Orang yang dibayar dibandingkan dengan orang yang bertanda tangan, di daftar pembayaran atau di daftar hadir.",
      alasan: "Pembayaran hanya sah bagi orang yang hadir dan menandatangani.",
      langkah: "Lengkapi tanda tangannya, atau keluarkan pembayarannya.",
      kalimat: ({ dibayar, bertandaTangan, nama }, at) =>
        `Di lembar ${at[0]?.sheet ?? ""} dibayar ${angka(dibayar)} orang, yang bertanda tangan ${angka(bertandaTangan)} orang (selisih ${angka(dibayar - bertandaTangan)}): ${daftar(nama)}.`,
    },
    ...dokumen,
  },

  missing: {
    ...dokumenMissing,
    acara: "Keterangan kegiatan belum ada. Isi lebih dulu di Pengaturan.",
    nomorDpa: "Nomor DPA kegiatan belum diisi. Isi di keterangan kegiatan (Pengaturan, atau berkas acara.json).",
    subKegiatan:
      "Kode sub kegiatan belum diisi atau tidak terbaca. Isi di keterangan kegiatan (Pengaturan, atau berkas acara.json).",
    rencanaPeserta:
      "Rencana jumlah peserta belum diisi. Isi di keterangan kegiatan (Pengaturan, atau berkas acara.json).",
    kursi: "Rencana wakil per kab/kota belum diisi. Isi di keterangan kegiatan (Pengaturan, atau berkas acara.json).",
    aturan:
      "Aturan yang berlaku pada tanggal kegiatan ini belum ada di SPJ Rapi. Periksa sendiri menurut aturan yang berlaku.",
    jumlahTerhitung:
      "Jumlahnya lebih dari Rp 90 triliun sehingga tidak dapat dihitung tepat. Periksa apakah ada angka yang salah ketik.",
    anggaran: "Belum ada lembar anggaran (RAB, RKA, atau DPA) dengan kolom jumlah. Tambahkan lembarnya.",
    anggaranTerbaca:
      "Ada jumlah di lembar anggaran yang belum pasti terbaca, jadi totalnya belum dapat dipastikan. Jawab dahulu pertanyaan tentang sel itu di bagian Belum pasti.",
    perkalianTerbaca:
      "Ada volume, harga satuan, atau jumlah di lembar anggaran yang belum terbaca, atau satu jumlah untuk beberapa baris. Jawab dahulu pertanyaan tentang sel itu di bagian Belum pasti, atau hitung sendiri baris yang jumlahnya digabung.",
    saksiTerbaca:
      "Ada subtotal atau total yang belum dapat dihitung ulang, karena sel itu atau sel yang dijumlahkannya belum terbaca. Jawab dahulu pertanyaan tentang sel itu di bagian Belum pasti.",
    realisasiTerbaca:
      "Ada jumlah realisasi yang belum terbaca. Jawab dahulu pertanyaan tentang sel itu di bagian Belum pasti.",
    barisRealisasiTerbaca:
      "Ada angka di lembar realisasi yang belum terbaca. Jawab dahulu pertanyaan tentang sel itu di bagian Belum pasti.",
    kuitansiTerbaca:
      "Ada jumlah kuitansi yang belum terbaca atau belum diisi. Jawab dahulu pertanyaan tentang sel itu di bagian Belum pasti, atau isi jumlahnya.",
    bkuTerbaca: "Ada jumlah di BKU yang belum terbaca. Jawab dahulu pertanyaan tentang sel itu di bagian Belum pasti.",
    belanjaBkuSeanggaran:
      "Pengeluaran di BKU melebihi pagu, tetapi belum jelas berapa yang milik kegiatan ini. Tambahkan realisasi kegiatan, atau anggaran berkode dan isi kode rekening di BKU.",
    rekeningBelanja:
      "Ada kuitansi atau baris realisasi tanpa kode rekening, jadi belum jelas rekening mana yang menanggungnya. Isi kode rekeningnya.",
    tanggalBkuTerbaca:
      "Ada tanggal di BKU yang belum pasti terbaca. Jawab dahulu pertanyaan tentang sel itu di bagian Belum pasti.",
    bayarTerbaca:
      "Ada angka di daftar pembayaran yang belum terbaca. Jawab dahulu pertanyaan tentang sel itu di bagian Belum pasti.",
    tandaTanganTerlihat:
      "Ada orang yang dibayar tetapi tanda tangannya tidak terlihat: kolomnya kosong atau hanya bernomor. Lihat daftar kertasnya, lalu tandai kolom tanda tangan.",
    peranTerbaca:
      "Ada panitia atau narasumber yang juga ada di daftar lain dengan peran yang belum dikenali. Tambahkan kolom jabatan atau peran, atau isi kursi di keterangan kegiatan.",
    pembukuanKuitansi:
      "Belum ada kuitansi yang tanggalnya terbaca dan pembayarannya tercatat di BKU dengan nomor yang sama. Isi tanggal dan nomor buktinya di kedua tempat.",
    bkuBertanggal: "Belum ada BKU yang tanggalnya terbaca. Tambahkan lembar BKU, atau lengkapi tanggalnya.",
    paguRealisasi:
      "Belum ada realisasi yang memuat pagu dan kode rekening sekaligus. Tambahkan lembar realisasi dengan kedua kolom itu.",
    nilaiBukti: "Belum ada kuitansi, BKU, atau realisasi yang berjumlah. Tambahkan lembarnya.",
    rincianBayar:
      "Belum ada daftar pembayaran yang merinci beberapa pembayaran di setiap baris. Tidak perlu ditambahkan.",
    honorBerpph: "Belum ada daftar honor dengan kolom bruto, PPh 21, dan diterima. Tambahkan lembarnya.",
    kolomGolongan:
      "Daftar honornya tidak memuat golongan, jadi tarif PPh 21 belum dapat dinilai. Tambahkan kolom Golongan (misalnya III/c).",
    semuaBergolongan:
      "Ada penerima honor yang golongannya kosong atau tidak terbaca; pajaknya tidak dinilai. Isi kolom Golongan bila ia pegawai negeri.",
    potonganTerbaca:
      "Ada daftar pembayaran yang memotong pajak, tetapi jumlah sebelum potongan dikurangi pajak tidak cocok dengan yang diterima di sebagian besar barisnya, jadi barisnya tidak dibandingkan. Periksa judul kolom jumlahnya.",
    dasarPphDikenal:
      "Ada daftar pembayaran yang belum pasti mana yang kena pajak: memuat beberapa pembayaran dengan satu kolom PPh 21, atau tidak menyebut honor (uang saku, misalnya); pajaknya belum dinilai. Periksa golongan dan pajaknya.",
    perkalianBayar:
      "Belum ada daftar pembayaran yang memuat banyaknya, tarif, dan jumlah sekaligus. Tambahkan kolomnya.",
    terbilangLengkap:
      "Ada kuitansi yang jumlah atau terbilangnya belum terbaca, jadi keduanya belum dapat dibandingkan. Lengkapi kuitansinya, atau jawab pertanyaan tentang jumlahnya di bagian Belum pasti.",
    tanggalTerbaca:
      "Ada tanggal yang belum pasti terbaca. Jawab dahulu pertanyaan tentang sel itu di bagian Belum pasti.",
    urutanNomor:
      "Nomor bukti di setiap lembar terlalu sedikit atau tidak berurutan, jadi nomor yang terlewat tidak dapat dikenali. Cocokkan nomornya dengan buku register.",
    kuitansiKembar: "Belum ada formulir kuitansi dan baris register yang bernomor sama. Isi nomor pada keduanya.",
    pengeluaranBkuDikenali:
      "Ada pengeluaran di BKU tanpa kode rekening yang tidak sama dengan kuitansi mana pun. Isi kode rekening dan nomor buktinya di BKU.",
    versiAnggaran:
      "Ada dua lembar anggaran yang isinya sama tetapi jumlahnya berbeda, dan belum jelas mana yang berlaku. Sisihkan lembar yang tidak berlaku, lalu periksa lagi.",
    belumTerbaca: "Data belum dibaca. Jalankan pemeriksaan lagi.",
    pembayaranBku: "Data belum dibaca. Jalankan pemeriksaan lagi.",
    pengurangan: "Data belum dibaca. Jalankan pemeriksaan lagi.",
    gerakSatuBuku: "Belum ada baris pajak di BKU atau buku pajak. Tambahkan bukunya.",
    registerBernomor: "Belum ada daftar kuitansi dengan nomor dan jumlah. Tambahkan lembarnya.",
    pphDaftar:
      "Belum ada daftar honor berkolom PPh yang jumlahnya sama dengan satu bukti bernomor, atau pajak di bukunya tidak bernomor bukti. Isi nomor bukti di kuitansi, BKU, dan buku pajak.",
    bandingPajak:
      "Belum ada BKU dan buku pajak yang sama-sama mencatat pajak. Tambahkan buku pajaknya; tidak perlu bila pajaknya hanya dicatat di BKU.",
    barisTanpaKode: "Data belum dibaca. Jalankan pemeriksaan lagi.",
    pembayaranOrang: "Data belum dibaca. Jalankan pemeriksaan lagi.",
    menurutDaftar: "Data belum dibaca. Jalankan pemeriksaan lagi.",
    bkuBerkode:
      "BKU tidak dibandingkan langsung dengan realisasi: BKU-nya belum berkode rekening, melanjutkan buku sebelumnya, atau keduanya sudah dibandingkan dengan kuitansi. Bila belum ada kuitansi, tambahkan kode rekening di BKU.",
    realisasiBerkode: "Belum ada realisasi yang memuat kode rekening. Tambahkan kolom kode rekening.",
    buktiBerkode:
      "Belum ada nomor bukti beserta kode rekening pada sedikitnya dua dari kuitansi, realisasi, dan BKU. Isi kedua kolomnya.",
    honor: "Belum ada daftar pembayaran dengan kolom bruto, pajak, dan diterima. Tambahkan lembarnya.",
    anggaranBerkode:
      "Lembar anggaran belum ada, atau belum memuat kode rekening. Tambahkan lembar RAB atau DPA yang berkode.",
    perkalian:
      "Belum ada baris anggaran atau register yang memuat volume, harga satuan, dan jumlah sekaligus. Tambahkan RAB yang rinci.",
    kodeRekening:
      "Belum ada kolom kode rekening di lembar anggaran atau realisasi. Tambahkan lembarnya, atau tunjukkan kolomnya.",
    saksi: "Belum ada baris subtotal atau total. Tambahkan lembar yang memuat baris Jumlah.",
    spending: "Belum ada realisasi atau kuitansi yang berjumlah. Tambahkan lembar realisasi atau kuitansi.",
    belanjaBerkode: "Belum ada belanja dengan kode rekening di realisasi, kuitansi, atau BKU. Tambahkan lembarnya.",
    belanja: "Belum ada lembar realisasi atau BKU yang memuat belanja. Tambahkan lembarnya.",
    limits:
      "Belum ada anggaran per kode rekening. Tambahkan RAB atau DPA yang berkode, atau realisasi dengan kolom pagu.",
    sisa: "Belum ada realisasi yang memuat pagu, realisasi, dan sisa sekaligus. Tambahkan lembar realisasi.",
    barisPembantu:
      "Belum ada buku pembantu kas tunai, bank, panjar, atau rincian objek yang nomor buktinya dikenali di BKU atau kuitansi. Tidak perlu ditambahkan bila tidak ada.",
    saldoPenutup: "Tidak ada kalimat saldo kas di bawah BKU. Tambahkan kalimat penutupannya bila BKU sudah ditutup.",
    asalKabKota:
      "Daftarnya menyebut kecamatan, sedangkan rencana wakil adalah per kab/kota. Lihat jumlah orang per kecamatan di lembar Rekap Kab-Kota.",
    pindahan: "Belum ada halaman dengan Pindahan dan Jumlah dipindahkan. Tidak perlu ditambahkan.",
    perkalianUraian:
      "Belum ada uraian yang memuat banyaknya dan harganya, seperti 10 bh x 28.500. Tidak perlu ditambahkan.",
    hitunganBaris:
      "Belum ada rekap dengan kolom yang merupakan jumlah atau selisih kolom di kirinya. Tidak perlu ditambahkan.",
    pergeseran:
      "Belum ada anggaran pergeseran dengan kolom sebelum, sesudah, dan bertambah/(berkurang). Tidak perlu ditambahkan.",
    rincianBulan: "Belum ada anggaran atau realisasi yang dirinci per bulan dengan jumlahnya. Tidak perlu ditambahkan.",
    kumulatif:
      "Belum ada realisasi dengan kolom s/d bulan lalu, bulan ini, dan s/d bulan ini sekaligus. Tidak perlu ditambahkan.",
    persen: "Belum ada realisasi yang memuat pagu, realisasi, dan persentase sekaligus. Tambahkan lembar realisasi.",
    bkuBernomor: "Belum ada belanja di BKU yang menyebut nomor bukti. Isi kolom nomor bukti.",
    nilaiMenurutNomor: "Data belum dibaca. Jalankan pemeriksaan lagi.",
    folioKuitansi:
      "Belum ada kuitansi yang menyebut folio dan dibukukan dengan nomornya di BKU, atau kebanyakan folio bukan nomor baris BKU, misalnya nomor halaman. Tidak perlu ditambahkan.",
    catatanBernomor: "Belum ada baris realisasi atau BKU yang menyebut nomor bukti. Isi kolom nomor bukti.",
    pembanding: "Belum ada catatan bernomor bukti di realisasi, BKU, atau register. Isi kolom nomor bukti.",
    nomorBukti: "Belum ada kolom nomor bukti di realisasi, BKU, atau register. Isi kolomnya.",
    tanggal: "Belum ada tanggal yang terbaca pasti di realisasi, BKU, atau kuitansi. Lengkapi tanggalnya.",
    pengeluaran: "Belum ada kuitansi atau BKU yang jumlahnya terbaca. Tambahkan lembarnya.",
    daftarAda: "Belum ada berkas yang dibaca. Tambahkan buku kerja atau folder kegiatan.",
    kuitansiMengutip:
      "Tidak ada kuitansi yang menyebut nomor SPK atau BAST. Tulis nomornya di uraian kuitansi, supaya suratnya dapat dicari.",
    suratDikutip:
      "Belum ada SPK atau BAST yang terbaca dan disebut nomornya di kuitansi atau BAST. Tambahkan lembarnya bila dibuat di Excel.",
    buktiBerpenerima: "Belum ada kuitansi dengan penerima dan tanggal yang pasti. Lengkapi keduanya.",
    hariLiburDiketahui:
      "Hari libur nasional tahun di berkas ini belum ada di SPJ Rapi (yang ada 2022 sampai 2025); Sabtu dan Minggu sudah dilihat.",
    versiBertanggal:
      "Belum ada anggaran pergeseran yang judulnya menyebut tanggal, beserta angka sebelum pergeseran. Tidak perlu ditambahkan bila anggarannya tidak digeser.",
    belanjaBertanggal: "Belum ada kuitansi atau BKU dengan tanggal dan kode rekening. Lengkapi keduanya.",
    hargaTertinggi:
      "Daftar harga tertinggi belum diisi. Isi di Pengaturan, bagian Harga tertinggi dan tarif pajak, menurut standar biaya kantor (di berkas acara.json: hargaTertinggi).",
    hargaBerketerangan: "Belum ada baris anggaran dengan uraian dan harga satuan. Tambahkan lembar RAB.",
    gerakPajak: "Belum ada baris pajak di BKU atau buku pajak. Tambahkan bukunya.",
    pajakTerbaca:
      "Ada jumlah di buku pajak yang belum terbaca. Jawab dahulu pertanyaan tentang sel itu di bagian Belum pasti.",
    pajakTerhitung:
      "Belum ada PPN, PPh 22, atau PPh 23 yang dipungut dengan nilai kuitansinya. Isi nomor bukti yang sama di buku pajak dan kuitansi atau BKU, atau kolom dasar pengenaan pajak.",
    pajakBertanggal:
      "Belum ada pajak yang tanggal pungut dan tanggal setornya terbaca pasti. Lengkapi tanggal di buku pajak.",
    belanjaBernomor: "Belum ada kuitansi atau BKU dengan nomor bukti dan kode rekening. Isi kedua kolom itu.",
    bku: "Belum ada BKU dengan kolom saldo. Tambahkan lembar BKU.",
    semuaKuitansi: "Belum ada kuitansi. Tambahkan lembar kuitansi atau register kuitansi.",
    kuitansi: "Belum ada kuitansi yang jumlahnya terbaca. Tambahkan lembar kuitansi atau register kuitansi.",
    kuitansiBernomor: "Belum ada kuitansi yang bernomor dan berjumlah. Isi nomor kuitansinya.",
    kuitansiBertanggal: "Belum ada kuitansi yang memuat tanggal. Isi tanggal kuitansinya.",
    kuitansiBersubKegiatan: "Belum ada kuitansi yang menyebut kode sub kegiatan. Tambahkan formulir kuitansi.",
    kuitansiBerdpa: "Belum ada kuitansi yang menyebut nomor DPA. Isi nomor DPA pada kuitansi.",
    kuitansiBerdokumen:
      "Belum ada tanggal lengkap SPK atau BAST, di dalam kuitansi maupun di lembar yang sama. Tulis tanggalnya di sana.",
    tanggalDokumenTerbaca:
      "Ada SPK atau BAST yang disebut, tetapi tanggalnya belum terbaca. Tulis tanggalnya lengkap, misalnya Tanggal : 8 Maret 2023.",
    formulirBerketerangan:
      "Belum ada formulir kuitansi yang menyebut untuk pembayaran apa. Isi baris Untuk Pembayaran.",
    kuitansiBerklausul:
      "Tidak ada formulir kuitansi yang memuat kalimat penerimaan barang. Kalimat itu tidak perlu diperiksa.",
    formulir: "Belum ada formulir kuitansi. Tambahkan lembar kuitansinya, bukan hanya registernya.",
    formulirBerjumlah: "Belum ada formulir kuitansi yang jumlahnya terbaca. Tambahkan lembar kuitansinya.",
    terbilang: "Belum ada kuitansi yang memuat angka dan terbilang sekaligus. Tambahkan lembar kuitansinya.",
    jumlahTertulis:
      "Tidak ada lembar yang menyebut jumlah orangnya (misalnya: Jumlah peserta 78 orang). Tidak perlu ditambahkan.",
    hitunganOrang: "Belum ada daftar orang. Tambahkan daftar undangan atau daftar hadir.",
    penandaTangan: "Belum ada nama dengan NIP di tempat tanda tangan. Tidak perlu ditambahkan.",
    orangSeluruhnya:
      "Belum diketahui berapa orang seluruhnya. Tambahkan daftar hadir yang sudah ditandatangani, dan daftar panitia atau rencana panitia.",
    headcounts:
      "Belum ada jumlah orang di berkas. Tambahkan daftar hadir, atau isi rencana peserta di keterangan kegiatan.",
    undangan: "Belum ada daftar undangan. Tambahkan lembarnya.",
    hadir:
      "Belum ada daftar hadir, atau belum ada tanda tangan yang terlihat di dalamnya. Tambahkan lembarnya, atau isi kolom tanda tangannya.",
    kehadiranTerlihat:
      "Ada daftar hadir tanpa satu pun tanda tangan yang terlihat: siapa yang hadir belum diketahui. Isi kolomnya bagi yang hadir (ttd atau v), atau jawab di Belum pasti bahwa daftarnya sudah ditandatangani di kertas.",
    peranDibayarHadir:
      "Tidak semua yang dibayar dapat dicari di daftar hadir: belum ada daftar hadir yang memuat peran mereka (misalnya narasumber atau panitia), atau yang tertulis bukan nama orang. Tambahkan daftar hadir yang memuat mereka, atau tulis namanya.",
    pesertaDibayar:
      "Belum ada daftar pembayaran peserta: tidak seorang peserta pun ada di daftar hadir dan di daftar pembayaran sekaligus. Tambahkan daftar pembayaran peserta; tidak perlu bila peserta memang tidak dibayar.",
    hadirBerasal: "Daftar hadir belum ada, atau belum memuat asal kab/kota. Tambahkan kolom kab/kota.",
    hadirBerkursi: "Daftar hadir belum ada, atau belum memuat jabatan yang dikenali. Tambahkan kolom jabatan.",
    orangBerasal: "Belum ada daftar orang yang memuat asal kab/kota. Tambahkan kolom kab/kota.",
    semuaOrang: "Belum ada daftar orang. Tambahkan daftar undangan, daftar hadir, atau daftar pembayaran.",
    orang: "Belum ada daftar orang. Tambahkan daftar undangan, daftar hadir, atau daftar pembayaran.",
    gabungan: "Belum ada daftar orang. Tambahkan daftar undangan, daftar hadir, atau daftar pembayaran.",
    registrasi: "Belum ada daftar registrasi. Tambahkan bila ada.",
    hariHadir: "Daftar hadir tidak menyebut dua hari atau lebih. Tidak perlu ditambahkan bila acaranya satu hari.",
    dibayarPerHari: "Belum ada daftar pembayaran yang memuat banyaknya hari. Tidak perlu ditambahkan.",
    petaKursi: "Rencana wakil per kab/kota belum diisi, atau belum ada daftar orang. Isi di keterangan kegiatan.",
    orangPerBaris: "Belum ada daftar orang. Tambahkan daftar undangan, daftar hadir, atau daftar pembayaran.",
    orangBerperan: "Belum ada daftar hadir atau pembayaran yang memuat peran. Tambahkan kolom jabatan atau peran.",
    nip: "Belum ada daftar yang memuat NIP. Tambahkan kolom NIP.",
    nik: "Belum ada daftar yang memuat NIK. Tidak perlu ditambahkan bila tidak dipakai.",
    bertandaTangan:
      "Belum ada tanda tangan yang terlihat di daftar hadir: kolomnya tidak ada, atau ada tetapi kosong. Tandai yang hadir di kolom itu, atau cocokkan dengan daftar yang sudah ditandatangani di kertas.",
    ditandatangani: "Belum ada satu pun tanda tangan yang terlihat di lembar. Tandai kehadiran di kolom tanda tangan.",
    dibayar: "Belum ada daftar pembayaran kepada orang. Tambahkan daftar uang transport, uang harian, atau honor.",
  },

  severities: { salah: "Salah", periksa: "Perlu diperiksa", info: "Info" },
  states: {
    passed: "Cocok",
    found: "Tidak cocok",
    "not-checkable": "Belum dapat diperiksa",
    "switched-off": "Tidak diperiksa atas keputusan Anda",
  },
  families: {
    "pagu-anggaran": "Pagu dan anggaran",
    realisasi: "Realisasi",
    kuitansi: "Kuitansi",
    peserta: "Peserta",
    dokumen: "Keterangan lembar",
  },
  ruleStatus: { confirmed: "sudah dipastikan", open: "belum dipastikan" },
};
