import type { Kuitansi } from "../records/kuitansi";
import { nomorKey } from "../values/keys";

/** Receipts without an amount whose number stands on another receipt, which states the amount. */
export function blankDoubles(
  list: readonly Kuitansi[],
): readonly { readonly blank: Kuitansi; readonly stated: Kuitansi }[] {
  const stating = new Map<string, Kuitansi>();
  for (const each of list) {
    const key = each.jumlah && each.nomor && nomorKey(each.nomor.value);
    if (key !== undefined && !stating.has(key)) stating.set(key, each);
  }
  return list.flatMap((blank) => {
    const stated = blank.jumlah || !blank.nomor ? undefined : stating.get(nomorKey(blank.nomor.value));
    return stated ? [{ blank, stated }] : [];
  });
}

/**
 * Forms that pay for something and do not say how much, here or on another paper: what was spent is then not known. A
 * form on which nothing was filled in is a template.
 */
export function formsWithoutJumlah(list: readonly Kuitansi[]): readonly Kuitansi[] {
  const stated = new Set(blankDoubles(list).map(({ blank }) => blank));
  return list.filter(
    (each) =>
      each.bentuk === "formulir" &&
      each.jumlah === undefined &&
      (each.untukPembayaran ?? each.terbilang ?? each.penerima) !== undefined &&
      !stated.has(each),
  );
}
