import { fold } from "./fold";

const TOTAL =
  /^(?:sub ?total|sub ?jumlah|subjumlah|jumlah|jml|total|grand total|jumlah total|total jumlah|rekapitulasi|rata rata|sampai dengan|s d bulan|sd bulan|saldo akhir|sisa kas|jumlah s d|jumlah seluruh|total seluruh|keseluruhan|dipindahkan|pindahan|jumlah dipindah|surplus|defisit|silpa|t o t a l|j u m l a h)\b/;
/** What every total's label begins with, before the dearer reading; most texts fail at their first letter. */
const MAY_BE_TOTAL = /^[^a-z]*(?:s[ubdamplui/.\s]|j[\s.]*[um]|t[\s.]*o|grand|reka|rata|kesel|dipin|pinda|defis)/i;
const GRAND = /\b(?:grand|seluruh|seluruhnya|keseluruhan|umum)\b/;
const NOTE = /^(?:catatan|keterangan|ket|nb|note|terbilang|sumber(?! dana| anggaran| pembiayaan)|dasar|ttd|cat)\b/;
const ROUNDING = /^(?:dibulatkan|pembulatan|bulat|total dibulatkan|jumlah dibulatkan)\b/;

/** The word that makes a label a total's: `Jumlah`, `Sub Total II.a`, `TOTAL (Rp)`. */
export function totalWord(text: string): string | undefined {
  if (!MAY_BE_TOTAL.test(text)) return undefined;
  const label = fold(text);
  return label.length > 80 ? undefined : TOTAL.exec(label)?.[0];
}

/** The same for a text further right in its row: there `Jumlah` makes a total, `Jumlah dokumen` only counts something. */
export function bareTotalWord(text: string): string | undefined {
  const word = totalWord(text);
  return word !== undefined && fold(text).length <= word.length + 6 ? word : undefined;
}

/** Whether the label says that it sums all there is, not a part. */
export function isGrandTotal(text: string): boolean {
  return GRAND.test(fold(text));
}

export function isSubtotalLabel(text: string): boolean {
  return /^sub/.test(fold(text));
}

export function noteWord(text: string): string | undefined {
  return NOTE.exec(fold(text))?.[0];
}

export function isRounding(text: string): boolean {
  return ROUNDING.test(fold(text));
}

const ADDED =
  /^(?:ppn|pph|pajak|pph final|overhead|keuntungan|jasa (?:pemborong|pelaksana|konstruksi)|biaya umum|ongkos|ongkir|biaya kirim|diskon|potongan|pembulatan|materai|meterai)\b/;

/** What is put on top of a total or taken off it: PPN, overhead, a discount. */
export function isAddedLine(text: string): boolean {
  return ADDED.test(fold(text));
}

const ON_TOP =
  /^(?:ppn|pajak pertambahan nilai|overhead|keuntungan|jasa (?:pemborong|pelaksana|konstruksi)|biaya umum|ongkos|ongkir|biaya kirim|materai|meterai)\b/;

/** What is put on top of a total and paid with it, unlike what is taken off: PPN, overhead, freight. */
export function isPutOnTop(text: string): boolean {
  return ON_TOP.test(fold(text));
}
