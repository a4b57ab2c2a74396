import type { Kuitansi } from "../../records/kuitansi";
import type { Rupiah } from "../../values/rupiah";
import { grouped } from "../grouped";
import type { With } from "../inputs";
import { nomorKey, tupleKey } from "../keys";

export type KuitansiWithJumlah = With<Kuitansi, "jumlah">;

/** One receipt, however often the papers state it: as a form, as a line of the register, or both. */
export interface Bukti {
  /** The form in front, where there is one. */
  readonly as: readonly [KuitansiWithJumlah, ...KuitansiWithJumlah[]];
  readonly jumlah: Rupiah;
}

/**
 * Receipts without doublings: the same number and amount is one receipt; a register line is also the form without a
 * number of the same amount, since forms are often numbered by hand after printing.
 */
export function distinctKuitansi(kuitansi: readonly KuitansiWithJumlah[]): readonly Bukti[] {
  const bukti: Mutable[] = [];
  const numbered = new Map<string, Mutable>();
  const formulir = kuitansi.filter(({ bentuk }) => bentuk === "formulir");
  const register = kuitansi.filter(({ bentuk }) => bentuk === "register");
  for (const each of [...formulir, ...register]) {
    const key = each.nomor && tupleKey(nomorKey(each.nomor.value), each.jumlah.value);
    const known = key === undefined ? undefined : numbered.get(key);
    if (known) {
      known.as.push(each);
      continue;
    }
    const own: Mutable = { as: [each], jumlah: each.jumlah.value };
    bukti.push(own);
    if (key !== undefined) numbered.set(key, own);
  }
  const unnumbered = grouped(
    bukti.filter(({ as: [first] }) => first.bentuk === "formulir" && !first.nomor),
    ({ jumlah }) => jumlah,
  );
  return bukti.filter((each) => {
    const [first] = each.as;
    if (first.bentuk === "formulir") return true;
    const form = unnumbered.get(each.jumlah)?.shift();
    form?.as.push(...each.as);
    return !form;
  });
}

interface Mutable extends Bukti {
  readonly as: [KuitansiWithJumlah, ...KuitansiWithJumlah[]];
}
