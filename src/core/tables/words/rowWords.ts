import { distance } from "fastest-levenshtein";
import { fold } from "./fold";

const TOTAL =
  /^(?:sub ?total|sub ?jumlah|subjumlah|sub (?:jlh|jml|jmlh|tot)|jlh|jmlh|akumulasi|(?:biaya|belanja|nilai|kebutuhan dana) (?:total|seluruhnya|keseluruhan)|kebutuhan dana(?=$| rp| rupiah)|(?:jumlah|jml|total) (?:surplus|defisit|silpa)|jumlah|jml|total|grand total|jumlah total|total jumlah|rekapitulasi|rata rata|sampai dengan|s d bulan|sd bulan|saldo akhir|sisa kas|(?:sisa|selisih) (?:lebih|kurang)(?!.* (?:lalu|sebelum))|pembiayaan netto|jumlah s d|jumlah seluruh|total seluruh|keseluruhan|dipindahkan|pindahan|jumlah dipindah|surplus|defisit|silpa|t o t a l|j u m l a h)\b/;
/** What every total's label begins with, before the dearer reading; most texts fail at their first letter. */
const MAY_BE_TOTAL =
  /^[^a-z]*(?:s[ubdamplui/.\s]|sel|pemb|j[\s.]*[uml]|akum|(?:biaya|belanja|nilai)\s+(?:total|selu|kese)|kebutuhan d|t[\s.]*[ota]|grand|reka|rata|kesel|dipin|pinda|defis)/i;
const GRAND = /\b(?:grand|seluruh|seluruhnya|keseluruhan|umum)\b/;
const NOTE =
  /^(?:catatan|keterangan|ket|nb|note|terbilang|sumber(?! dana| anggaran| pembiayaan)|dasar|ttd|cat|demikian)\b/;
const ROUNDING = /^(?:dibulatkan|pembulatan|bulat|total dibulatkan|jumlah dibulatkan)\b/;

/** `A + B + C`, `(I + II)`: the sections that the line sums. */
const PARTS_ADDED = /^\(?\s*(?:[a-z]|[ivx]{1,5})(?:\s*\+\s*(?:[a-z]|[ivx]{1,5}))+\s*\)?$/i;

/** `(A) Jumlah harga pekerjaan`: the letter by which later lines call this one. */
const LETTERED = /^\s*\((?:[a-z]|[ivx]{1,4})\)\s*(?=\p{L})/iu;

/** The word that makes a label a total's: `Jumlah`, `Sub Total II.a`, `TOTAL (Rp)`, `(C) Jumlah total`. */
export function totalWord(text: string): string | undefined {
  if (PARTS_ADDED.test(text)) return text;
  const named = text.replace(LETTERED, "");
  if (!MAY_BE_TOTAL.test(named)) return undefined;
  const label = fold(named);
  return label.length > 80 ? undefined : TOTAL.exec(label)?.[0];
}

/**
 * `Jumah`, `Totall :`, `JUMALH`: alone in its cell, and one letter off or two changed about. Not for lists of people, where
 * Jumiah and Jumilah are names.
 */
export function misspeltTotal(text: string): string | undefined {
  if (text.length > 14 || !MAY_BE_TOTAL.test(text)) return undefined;
  const label = fold(text);
  if (!/^[jt][a-z]{3,7}(?: rp| rupiah)?$/.test(label)) return undefined;
  const [word = ""] = label.split(" ");
  return ["jumlah", "total"].find((known) => distance(word, known) === 1 || isTurnedAbout(word, known));
}

function isTurnedAbout(word: string, known: string): boolean {
  const letters = (text: string) => [...text].sort().join("");
  return word !== known && distance(word, known) === 2 && letters(word) === letters(known);
}

/** The same for a text further right in its row: there `Jumlah` makes a total, `Jumlah dokumen` only counts something. */
export function bareTotalWord(text: string): string | undefined {
  const word = totalWord(text);
  return word !== undefined && fold(text).length <= word.length + 6 ? word : undefined;
}

/** Whether the label is a total's word and nothing else: `JUMLAH`, `Total (Rp)`. */
export function isBareTotal(text: string): boolean {
  return bareTotalWord(text) !== undefined;
}

/** What totals are called after: what they are of, which part they close, what they take in. */
const SUMMED =
  /^(?:rp(?=\d)|(?:rp|rupiah|belanja|biaya|pengeluaran|penerimaan|pendapatan|pembiayaan|anggaran|pagu|realisasi|honor|honorarium|harga|nilai|dana|bulan|tahun|triwulan|semester|hari|halaman|hal|kab|kabupaten|kota|kec|kecamatan|desa|nagari|prov|provinsi|bidang|seksi|bagian|program|kegiatan|sub|subkegiatan|rekening|kelompok|jenis|objek|pekerjaan|divisi|usulan|keseluruhan|seluruh|seluruhnya|semua|semuanya|umum|akhir|total|jumlah|bruto|netto|kotor|bersih|dibayar|dibayarkan|diterima|dibulatkan|sebelum|setelah|sesudah|termasuk|ppn|pph|pajak|potongan|debet|debit|kredit|kas|saldo|surplus|defisit|silpa|spj|up|gu|tu|ls|sp2d|dan|s|sd|per|di|ini|lalu|[a-z]|[ivxl]+|\d+)\b)/;

/** `Jumlah peserta makan siang`, `Total station`: the word opens the name of one thing rather than of a sum. */
export function mayNameAnItem(text: string): boolean {
  const label = fold(text.replace(LETTERED, ""));
  const named = /^(?:jumlah|jml|total) (.+)$/.exec(label)?.[1];
  return named !== undefined && !SUMMED.test(named);
}

const SPENDING = /^(?:jumlah|jml|total) (?:belanja|biaya) (.+)$/;
/** What budgets divide their spending by, as the chart of accounts and the RAB form do. */
const DIVISION =
  /^(?:operasi|operasional|pegawai|barang|jasa|modal|hibah|bantuan|sosial|bansos|subsidi|bunga|tidak|terduga|transfer|langsung|rutin|persediaan|pakai|habis|bahan|alat|tulis|kantor|atk|cetak|penggandaan|fotokopi|perjalanan|dinas|dalam|luar|makan|makanan|minum|minuman|konsumsi|rapat|akomodasi|transport|transportasi|sewa|pemeliharaan|perawatan|narasumber|panitia|peserta|tenaga|ahli|dokumentasi|publikasi|tanah|mesin|peralatan|perlengkapan|gedung|bangunan|jalan|jaringan|irigasi|aset|tetap|lainnya|lain|rumah|tangga|umum|daerah|negara|personil|non|kontrak|kerja|upah|material)$/;

/**
 * `Total belanja modal laptop`: what is said to be bought beyond the parts that budgets name, so that the line may be one
 * purchase. Its folded words; none where the label names only such parts.
 */
export function purchaseNamed(text: string): readonly string[] {
  const words = SPENDING.exec(fold(text))?.[1]?.split(" ") ?? [];
  return words.filter((word) => !DIVISION.test(word) && !SUMMED.test(word));
}

const CARRIED =
  /^(?:s d|sd|sampai|saldo|sisa|selisih|pembiayaan netto|pindahan|dipindah|rata|(?:(?:jumlah|jml|total) )?(?:surplus|defisit|silpa))/;

/** Whether the word carries a sum on or leaves one over, so that the lines above do not add up to it. */
export function carriesOver(word: string): boolean {
  return CARRIED.test(word);
}

const OF_BEFORE = /\b(?:lalu|sebelum|sebelumnya|kemarin|saldo|sisa|pindahan)\b/;
const UP_TO_NOW = /\b(?:s d|sd|sampai dengan|sampai)\b.*\bini\b/;

/** `Pengeluaran bulan lalu`, `Saldo awal`: an amount of the time before, or one left over, that is no line of this table. */
export function isOfBefore(text: string): boolean {
  return OF_BEFORE.test(fold(text));
}

const LAST_TIME = /\b(?:lalu|sebelumnya|kemarin)\b/;

/** `Jumlah periode lalu`: of the time before, whatever the lines above come to. */
export function isOfLastTime(text: string): boolean {
  return LAST_TIME.test(fold(text));
}

/** `Jumlah s/d bulan ini`: the time before and this table together. */
export function isUpToNow(text: string): boolean {
  return UP_TO_NOW.test(fold(text));
}

/** Whether the label says that it sums all there is, not a part. */
export function isGrandTotal(text: string): boolean {
  return GRAND.test(fold(text));
}

export function isSubtotalLabel(text: string): boolean {
  return /^sub ?(?:total|jumlah|jlh|jml|jmlh|tot)\b/.test(fold(text));
}

export function noteWord(text: string): string | undefined {
  return NOTE.exec(fold(text))?.[0];
}

export function isRounding(text: string): boolean {
  return ROUNDING.test(fold(text.replace(LETTERED, "")));
}

const ADDED =
  /^(?:ppn|pph|pajak|pph final|overhead|keuntungan|jasa (?:pemborong|pelaksana|konstruksi)|biaya umum|ongkos|ongkir|biaya kirim|diskon|potongan|pembulatan|materai|meterai)\b/;

/** What is put on top of a total or taken off it: PPN, overhead, a discount. */
export function isAddedLine(text: string): boolean {
  return ADDED.test(fold(text.replace(LETTERED, "")));
}

const ON_TOP =
  /^(?:ppn|pajak pertambahan nilai|overhead|keuntungan|jasa (?:pemborong|pelaksana|konstruksi)|biaya umum|ongkos|ongkir|biaya kirim|materai|meterai)\b/;

/** What is put on top of a total and paid with it, unlike what is taken off: PPN, overhead, freight. */
export function isPutOnTop(text: string): boolean {
  return ON_TOP.test(fold(text.replace(LETTERED, "")));
}

const PAGE = /^(?:hal|hlm|halaman|lembar|lbr|page)(?: ke)? (?:\d{1,3}|[ivx]{1,5})(?: (?:dari|of) \d{1,3}| \d{1,3})?$/;

/** The mark of a page, and nothing else: `Halaman 2`, `Hal. 1 dari 3`. */
export function isPageMark(text: string): boolean {
  return text.length <= 30 && PAGE.test(fold(text));
}
