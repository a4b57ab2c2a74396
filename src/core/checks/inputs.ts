import type { Acara } from "../acara/acara";
import type { BarisAnggaran } from "../records/anggaran";
import type { BarisBku } from "../records/bku";
import type { Kuitansi } from "../records/kuitansi";
import type { Peserta } from "../records/peserta";
import type { BarisRealisasi } from "../records/realisasi";
import type { Records } from "../records/records";
import type { Saksi } from "../records/saksi";

/**
 * What checks can ask for. Each list, where it is handed over, holds at least one element: an empty list means that
 * nothing of the kind was found, and a check without its input is never passed.
 */
export interface CheckInputs {
  readonly acara: Acara;
  /** The rule holds on the day of the event; handed over by `runCheck`. */
  readonly aturan: true;
  readonly nomorDpa: string;
  readonly rencanaPeserta: number;
  readonly kursi: Acara["kursi"];

  /** Budget lines with an amount. */
  readonly anggaran: readonly With<BarisAnggaran, "jumlah">[];
  /** Budget lines with an amount and a code. */
  readonly anggaranBerkode: readonly With<BarisAnggaran, "jumlah" | "kodeRekening">[];
  /** Budget lines with volume, price and amount. */
  readonly perkalian: readonly With<BarisAnggaran, "volume" | "hargaSatuan" | "jumlah">[];
  /** Lines of budget and realisasi where something stands as a code. */
  readonly kodeRekening: readonly (BarisAnggaran | BarisRealisasi)[];
  readonly saksi: readonly Saksi[];

  /** Realisasi lines with an amount spent. */
  readonly realisasi: readonly With<BarisRealisasi, "realisasi">[];
  readonly sisa: readonly With<BarisRealisasi, "pagu" | "realisasi" | "sisa">[];
  readonly persen: readonly With<BarisRealisasi, "pagu" | "realisasi" | "persen">[];
  /** BKU lines with a balance. */
  readonly bkuSaldo: readonly With<BarisBku, "saldo">[];

  /** Receipts with an amount. */
  readonly kuitansi: readonly With<Kuitansi, "jumlah">[];
  readonly terbilang: readonly With<Kuitansi, "jumlah" | "terbilang">[];

  readonly undangan: readonly Peserta[];
  readonly hadir: readonly Peserta[];
  readonly pembayaran: readonly Peserta[];
}

export type With<T, K extends keyof T> = T & { readonly [P in K]-?: NonNullable<T[P]> };

/** Everything that checks can ask for, as far as the records hold it. */
export function inputsOf(records: Records, acara: Acara): Partial<CheckInputs> {
  void records;
  return { acara };
}
