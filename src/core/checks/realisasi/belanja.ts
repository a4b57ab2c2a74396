import type { CellRef } from "../../cells/cellRef";
import type { Sourced } from "../../cells/sourced";
import type { BarisBku } from "../../records/bku";
import type { KodeRekening } from "../../values/kodeRekening";
import type { Rupiah } from "../../values/rupiah";
import { isBelanja } from "../rekening";
import type { RealisasiLine } from "./countedRealisasi";

/** One amount spent, as a realisasi or a BKU books it. */
export interface Belanja {
  readonly di: "realisasi" | "bku";
  readonly at: CellRef;
  readonly jumlah: Sourced<Rupiah>;
  readonly kode: Sourced<KodeRekening> | undefined;
  readonly nomor: Sourced<string> | undefined;
  readonly uraian: Sourced<string> | undefined;
}

export function belanjaOfRealisasi(lines: readonly RealisasiLine[]): readonly Belanja[] {
  return lines
    .filter((line) => line.realisasi.value !== 0)
    .map(({ at, realisasi, kodeRekening, nomorBukti, uraian }) => ({
      di: "realisasi",
      at,
      jumlah: realisasi,
      kode: kodeRekening,
      nomor: nomorBukti,
      uraian,
    }));
}

/**
 * Payments of belanja in a BKU: those with a code of belanja and, in a book that codes most of them, those without any.
 * Taxes paid on and money moved between cash and bank have none.
 */
export function belanjaOfBku(lines: readonly BarisBku[]): readonly Belanja[] {
  const coded = bookedPayments(lines).filter(({ kode }) => kode && isBelanja(kode.value));
  const bare = uncodedPayments(lines);
  if (coded.length < bare.length) return coded;
  const kept = new Set([...coded, ...bare].map(({ at }) => at));
  return bookedPayments(lines).filter(({ at }) => kept.has(at));
}

const TAX = /\b(?:pph|ppn|pajak|pb\s?1|iuran|bpjs)\b/i;
const MOVED =
  /\b(?:panjar|setor\w*|penyetoran|geser\w*|pergeseran|tarik|penarikan|ambil|pengambilan|pindah\w*|pemindahan|limpah\w*|pelimpahan|kembali|pengembalian|sisa|saldo|kas|bank|giro|sp2d|spm|up|gu|tu)\b/i;
const PAID_FOR = /^\W*(?:di\s?bayar\w*|bayar|pembayaran|belanja|biaya|honor\w*|sewa|beli|pembelian)\b/i;

/** The line moves a tax: held back, or paid on. */
export function isTax(uraian: string): boolean {
  return TAX.test(uraian);
}

/** Payments of a BKU that may be belanja and name no account. */
export function uncodedPayments(lines: readonly BarisBku[]): readonly Belanja[] {
  return bookedPayments(lines).filter(({ kode, uraian }) => kode === undefined && !isPassedOn(uraian?.value ?? ""));
}

/** Tax passed on, or money moved: `Setor PPh 21`, `Pergeseran kas ke bank`; not `Belanja ATK, tunai dari bank`. */
function isPassedOn(uraian: string): boolean {
  return TAX.test(uraian) || /\bpanjar\b/i.test(uraian) || (MOVED.test(uraian) && !PAID_FOR.test(uraian));
}

/** Every line of a BKU that pays something out. */
export function bookedPayments(lines: readonly BarisBku[]): readonly Belanja[] {
  return lines.flatMap(({ at, pengeluaran, kodeRekening, nomorBukti, uraian }): Belanja[] =>
    pengeluaran && pengeluaran.value !== 0
      ? [{ di: "bku", at, jumlah: pengeluaran, kode: kodeRekening, nomor: nomorBukti, uraian }]
      : [],
  );
}
