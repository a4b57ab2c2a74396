import { distinctKuitansi, type KuitansiWithJumlah } from "../tally/distinctKuitansi";
import { blankDoubles } from "../tally/blankKuitansi";
import type { Kuitansi } from "../records/kuitansi";
import type { KodeRekening } from "../values/kodeRekening";

/** A receipt as a line of the sheet. */
export interface Receipt {
  readonly kuitansi: Kuitansi;
  /** Its own code, or the one on its double. */
  readonly kode: KodeRekening | undefined;
  /** Index of the receipt that counts instead, where the papers state one receipt twice. */
  readonly sameAs: number | undefined;
}

/**
 * Decides which receipts count, so that no payment is documented twice: doublings as the checks see them, and receipts
 * without an amount whose number stands on one that has an amount.
 */
export function countReceipts(list: readonly Kuitansi[]): readonly Receipt[] {
  const index = new Map(list.map((kuitansi, at) => [kuitansi, at]));
  const first = new Map<Kuitansi, Kuitansi>();
  const kode = new Map<Kuitansi, KodeRekening | undefined>();
  for (const { as } of distinctKuitansi(list.filter(hasJumlah))) {
    const found = as.find(({ kodeRekening }) => kodeRekening !== undefined)?.kodeRekening?.value;
    for (const one of as) {
      if (one !== as[0]) first.set(one, as[0]);
      kode.set(one, found);
    }
  }
  const withoutJumlah = new Map(blankDoubles(list).map(({ blank, stated }) => [blank, stated]));
  return list.map((kuitansi) => {
    const counts = first.get(kuitansi) ?? withoutJumlah.get(kuitansi);
    return {
      kuitansi,
      kode: kuitansi.kodeRekening?.value ?? kode.get(kuitansi),
      sameAs: counts && index.get(first.get(counts) ?? counts),
    };
  });
}

function hasJumlah(kuitansi: Kuitansi): kuitansi is KuitansiWithJumlah {
  return kuitansi.jumlah !== undefined;
}
