import { distinctKuitansi, type KuitansiWithJumlah } from "../checks/kuitansi/distinctKuitansi";
import { nomorKey } from "../checks/keys";
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
 * Decides which receipts count, so that no payment is documented twice: doublings as the checks see them, and lines of a
 * register whose number stands on a form, whatever amount they state (that difference is a check's affair).
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
  const forms = new Map<string, Kuitansi>();
  for (const one of list) {
    if (one.bentuk === "formulir" && one.nomor && !forms.has(nomorKey(one.nomor.value)))
      forms.set(nomorKey(one.nomor.value), one);
  }
  return list.map((kuitansi) => {
    const form =
      kuitansi.bentuk === "register" && kuitansi.nomor ? forms.get(nomorKey(kuitansi.nomor.value)) : undefined;
    const counts = first.get(kuitansi) ?? form;
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
