import type { CellRef } from "../cells/cellRef";
import type { Sourced } from "../cells/sourced";
import type { BarisBku } from "../records/bku";
import type { KodeRekening } from "../values/kodeRekening";
import type { Rupiah } from "../values/rupiah";
import { isBelanja } from "../values/rekening";
import type { RealisasiLine } from "./countedRealisasi";
import { passesTaxOn } from "./taxLine";

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
  const coded = bookedPayments(lines).filter((line) => line.kode && isBelanja(line.kode.value) && !isTaxPassedOn(line));
  const bare = uncodedPayments(lines);
  if (coded.length < bare.length) return coded;
  const kept = new Set([...coded, ...bare].map(({ at }) => at));
  return bookedPayments(lines).filter(({ at }) => kept.has(at));
}

const MOVED =
  /\b(?:panjar|setor\w*|penyetoran|geser\w*|pergeseran|tarik|penarikan|ambil|pengambilan|pindah\w*|pemindahan|limpah\w*|pelimpahan|kembali|pengembalian|sisa|saldo|kas|bank|giro|sp2d|spm|up|gu|tu)\b/i;
const PAID_FOR = /^\W*(?:di\s?bayar\w*|bayar|pembayaran|belanja|biaya|honor\w*|sewa|beli|pembelian)\b/i;

/** Payments of a BKU that may be belanja and name no account. */
export function uncodedPayments(lines: readonly BarisBku[]): readonly Belanja[] {
  return bookedPayments(lines).filter((line) => line.kode === undefined && !isPassedOn(line));
}

/** Tax passed on, or money moved: `Setor PPh 21`, `Pergeseran kas ke bank`; not `Belanja ATK, tunai dari bank`. */
function isPassedOn(line: Belanja): boolean {
  const uraian = line.uraian?.value ?? "";
  return isTaxPassedOn(line) || /\bpanjar\b/i.test(uraian) || (MOVED.test(uraian) && !PAID_FOR.test(uraian));
}

function isTaxPassedOn({ uraian, kode: kodeRekening }: Belanja): boolean {
  return passesTaxOn({ uraian, kodeRekening });
}

/** Every line of a BKU that pays something out. */
export function bookedPayments(lines: readonly BarisBku[]): readonly Belanja[] {
  return lines.flatMap(({ at, pengeluaran, kodeRekening, nomorBukti, uraian }): Belanja[] =>
    pengeluaran && pengeluaran.value !== 0
      ? [{ di: "bku", at, jumlah: pengeluaran, kode: kodeRekening, nomor: nomorBukti, uraian }]
      : [],
  );
}
