import type { Sourced } from "../../cells/sourced";
import type { KodeRekening } from "../../values/kodeRekening";
import type { Rupiah } from "../../values/rupiah";
import type { Bukti } from "../kuitansi/distinctKuitansi";
import type { RealisasiLine } from "./countedRealisasi";

/** What was spent according to one kind of paper. */
export interface Spending {
  readonly sumber: "realisasi" | "kuitansi";
  readonly items: readonly SpendingItem[];
}

export interface SpendingItem {
  readonly jumlah: Sourced<Rupiah>;
  readonly kode: Sourced<KodeRekening> | undefined;
  readonly uraian: Sourced<string> | undefined;
}

export function spendingOf(lines: readonly RealisasiLine[], bukti: readonly Bukti[]): readonly Spending[] {
  const realisasi = lines.map(({ realisasi: jumlah, kodeRekening: kode, uraian }) => ({ jumlah, kode, uraian }));
  const kuitansi = bukti.map(({ as }) => ({
    jumlah: as[0].jumlah,
    kode: as.find(({ kodeRekening }) => kodeRekening)?.kodeRekening,
    uraian: undefined,
  }));
  const both: readonly Spending[] = [
    { sumber: "realisasi", items: realisasi },
    { sumber: "kuitansi", items: kuitansi },
  ];
  return both.filter(({ items }) => items.length > 0);
}
