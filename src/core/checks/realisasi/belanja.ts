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

/** Payments of a BKU; taxes paid on and money moved between cash and bank have no code of belanja. */
export function belanjaOfBku(lines: readonly BarisBku[]): readonly Belanja[] {
  return bookedPayments(lines).filter(({ kode }) => kode && isBelanja(kode.value));
}

/** Every line of a BKU that pays something out. */
export function bookedPayments(lines: readonly BarisBku[]): readonly Belanja[] {
  return lines.flatMap(({ at, pengeluaran, kodeRekening, nomorBukti, uraian }): Belanja[] =>
    pengeluaran && pengeluaran.value !== 0
      ? [{ di: "bku", at, jumlah: pengeluaran, kode: kodeRekening, nomor: nomorBukti, uraian }]
      : [],
  );
}
