import type { Sourced } from "../../../cells/sourced";
import type { KodeRekening } from "../../../values/kodeRekening";
import type { Rupiah } from "../../../values/rupiah";
import type { Bukti } from "../../../tally/distinctKuitansi";
import type { Unread } from "../../../tally/unread";
import type { RealisasiLine } from "../../../tally/countedRealisasi";

/** What was spent according to one kind of paper. */
export interface Spending {
  readonly sumber: "realisasi" | "kuitansi" | "bku";
  readonly items: readonly SpendingItem[];
  /** Lines of these papers whose amount is still asked about: the sum over the items is then a part of it. */
  readonly unread: readonly { readonly kode: Sourced<KodeRekening> | undefined }[];
}

export interface SpendingItem {
  readonly jumlah: Sourced<Rupiah>;
  readonly kode: Sourced<KodeRekening> | undefined;
  readonly uraian: Sourced<string> | undefined;
}

export function spendingOf(
  lines: readonly RealisasiLine[],
  bukti: readonly Bukti[],
  unread: Unread,
  book: Spending | undefined,
): readonly Spending[] {
  const realisasi = lines.map(({ realisasi: jumlah, kodeRekening: kode, uraian }) => ({ jumlah, kode, uraian }));
  const kuitansi = bukti.map(({ as }) => ({
    jumlah: as[0].jumlah,
    kode: as.find(({ kodeRekening }) => kodeRekening)?.kodeRekening,
    uraian: undefined,
  }));
  const all: readonly Spending[] = [
    { sumber: "realisasi", items: realisasi, unread: unread.realisasi.map(kodeOf) },
    { sumber: "kuitansi", items: kuitansi, unread: unread.kuitansi.map(kodeOf) },
    ...(book ? [book] : []),
  ];
  return all.filter(({ items, unread: open }) => items.length + open.length > 0);
}

function kodeOf({ kodeRekening }: { readonly kodeRekening: Sourced<KodeRekening> | undefined }) {
  return { kode: kodeRekening };
}
