import { isBukuPajak, namesPajak } from "../values/kataPajak";
import type { DraftColumn } from "./draftTable";
import type { ColumnField } from "./words/fields";
import { fold } from "./words/fold";
import type { Certainty, TableKind } from "./foundTable";
import { why, type Why } from "./why";

export interface KindFound {
  readonly kind: TableKind;
  readonly sure: Certainty;
  readonly why: readonly Why[];
}

/** What a budget calls itself. */
const BUDGET = /\b(?:rab|rka|dpa|dppa|rencana|anggaran|pagu|penawaran|estimasi|kebutuhan)\b/;
/** Papers that list what was ordered or bought, priced like a budget: counted as one they would be planned and spent at once. */
const BOUGHT =
  /\b(?:nota|faktur|bon|invoice|struk|kwitansi|kuitansi|rekap belanja|surat perintah kerja|surat pesanan|spk|berita acara serah terima|bast)\b/;
/** A recap of what was paid: its lines were planned elsewhere. */
const PAID = /\brekap\w* (?:biaya )?(?:pembayaran|pengeluaran|perjalanan dinas|honor\w*|transport\w*)\b/;
/** Words of purchases that plans bear as well: a person says which of the two it is. */
const BOUGHT_OR_PLANNED = /\b(?:pembelian|(?:rincian|daftar) belanja)\b/;

/** A budget that was shifted, by its own name; a recap of offices or regions has such columns too. */
const SHIFTED = /\b(?:rab|rka|dpa|dppa|pergeseran|(?:rencana|rincian) (?:anggaran|kegiatan))\b/;
/** Lists of what is owned: their values were paid long ago and are no budget. */
const OWNED = /\b(?:inventaris|kib|kir|bmd|barang milik daerah|daftar aset)\b/;

/** What a table is on paper, by what its columns hold; its title decides where the columns leave two answers. */
export function kindOfTable(columns: readonly DraftColumn[], titles: readonly string[]): KindFound {
  const fields = new Set(columns.flatMap(({ field }) => (field === undefined ? [] : [field])));
  const has = (...wanted: ColumnField[]) => wanted.every((field) => fields.has(field));
  const any = (...wanted: ColumnField[]) => wanted.some((field) => fields.has(field));
  const by = (kind: TableKind, sure: Certainty, ...used: ColumnField[]): KindFound => ({
    kind,
    sure,
    why: [why("kind-by-columns", { fields: used.filter((field) => fields.has(field)) })],
  });
  const title = titles.map(fold).join(" ");
  const titled = (kind: TableKind, word: string): KindFound => ({
    kind,
    sure: "likely",
    why: [why("kind-by-title", { word })],
  });
  if (isBukuPajak(title) && columns.filter(namesTax).length >= FEWEST_TAXES) return titled("lain", "pajak");
  if (has("penerimaan", "pengeluaran") && any("saldo", "tanggal", "nomor_bukti"))
    return by("bku", "sure", "penerimaan", "pengeluaran", "saldo", "tanggal");
  if (has("realisasi") && any("pagu", "sisa", "kode_rekening") && any("uraian", "kode_rekening"))
    return by("realisasi", "sure", "pagu", "realisasi", "sisa", "kode_rekening");
  if (has("realisasi", "harga_satuan", "uraian") && !any("pagu", "jumlah"))
    return by("realisasi", "likely", "volume", "harga_satuan", "realisasi");
  if (has("harga_satuan", "jumlah") && any("uraian") && !BUDGET.test(title)) {
    const bought = BOUGHT.exec(title)?.[0];
    if (bought !== undefined && !has("kode_rekening")) return titled("lain", bought);
    const either = has("tanggal") || (BOUGHT_OR_PLANNED.test(title) && !has("kode_rekening"));
    if (either) return by("anggaran", "unsure", "volume", "harga_satuan", "jumlah", "tanggal");
  }
  if (has("harga_satuan") && any("jumlah", "pagu") && any("uraian", "kode_rekening"))
    return by("anggaran", "sure", "volume", "harga_satuan", "jumlah");
  if (
    has("nama") &&
    any("nip", "nik", "jabatan", "instansi", "tanda_tangan", "no_hp", "golongan", "jenis_kelamin", "hadir", "peran") &&
    !has("nomor_bukti")
  ) {
    return by("peserta", "sure", "nama", "nip", "nik", "jabatan", "instansi", "tanda_tangan", "hadir");
  }
  if (has("jumlah") && !any("harga_satuan", "kode_rekening", "nama") && holdsTaxesOnly(columns))
    return by("lain", "likely", "jumlah", "nomor_bukti");
  if (has("nomor_bukti", "jumlah") && any("uraian", "tanggal", "nama", "keterangan"))
    return by("kuitansi", "sure", "nomor_bukti", "tanggal", "uraian", "jumlah");
  if (
    has("nama") &&
    any("kab_kota", "alamat", "jumlah", "no") &&
    /hadir|undang|peserta|honor|transport|absen|registrasi|penerima/.test(title)
  )
    return titled("peserta", /hadir|undang|peserta|honor|transport|absen|registrasi|penerima/.exec(title)?.[0] ?? "");
  const owned = OWNED.exec(title)?.[0];
  if (owned !== undefined && !BUDGET.test(title) && !has("pagu")) return titled("lain", owned);
  if (has("tahun") && columns.some(isValue)) return by("lain", "likely", "tahun", "jumlah");
  if (any("pagu", "jumlah") && has("kode_rekening") && any("uraian")) {
    return /realisasi/.test(title) && !/anggaran kas/.test(title) && has("realisasi")
      ? titled("realisasi", "realisasi")
      : by("anggaran", "likely", "kode_rekening", "uraian", "pagu", "jumlah");
  }
  if (has("uraian") && !any("nama", "realisasi", "instansi", "kab_kota") && SHIFTED.test(title) && isShift(columns))
    return by("anggaran", "likely", "uraian", "pagu");
  // Counts that only their figures tell from rupiah stand in recaps too.
  const hasVolume = columns.some(({ field, sure }) => field === "volume" && sure === "sure");
  const paid = hasVolume && !BUDGET.test(title) && !has("kode_rekening") ? PAID.exec(title)?.[0] : undefined;
  if (paid !== undefined) return titled("lain", paid);
  if (hasVolume && has("jumlah", "uraian") && (BUDGET.test(title) || !columns.filter(isSum).every(countsThings)))
    return by("anggaran", "likely", "volume", "jumlah", "uraian");
  return { kind: "lain", sure: "likely", why: [why("kind-by-columns", { fields: [...fields] })] };
}

/** `Semula | Menjadi`: of one line two amounts, before and after. */
function isShift(columns: readonly DraftColumn[]): boolean {
  const amounts = columns
    .filter(({ field }) => field === "pagu" || field === "jumlah")
    .map(({ header }) => fold(header));
  const says = (words: RegExp) => amounts.some((header) => words.test(header));
  return says(/\b(?:semula|sebelum|murni)\b/) && says(/\b(?:menjadi|sesudah|setelah|perubahan)\b/);
}

function isSum({ field }: DraftColumn): boolean {
  return field === "jumlah";
}

/** `L | P | JML` of pupils or households: but for their sums few figures are as large as the price of anything. */
function countsThings({ content, header }: DraftColumn): boolean {
  return content.filled > 0 && content.large < 0.3 * content.filled && !/\b(?:rp|rupiah)\b/.test(fold(header));
}

/** Of the columns of a book of taxes, where what is received and paid are taxes alone. */
const FEWEST_TAXES = 2;

function namesTax({ header }: DraftColumn): boolean {
  return namesPajak(fold(header));
}

/** Several amounts, each of them a tax held back or paid on: a buku pembantu pajak. Counted as receipts they would be spent. */
function holdsTaxesOnly(columns: readonly DraftColumn[]): boolean {
  const amounts = columns.filter(({ field }) => field === "jumlah");
  return amounts.length > 1 && amounts.every(namesTax);
}

/** `Harga`, `Harga Perolehan` of a thing: beside the year in which it was bought, what it is worth. */
function isValue({ field, header }: DraftColumn): boolean {
  return field === "jumlah" && /^(?:harga|nilai) ?(?:beli|perolehan|barang|aset|ribuan|rp|$)/.test(fold(header));
}
