import type { Kuitansi } from "../records/kuitansi";
import type { Rupiah } from "../values/rupiah";
import { grouped } from "../values/grouped";
import type { With } from "../values/having";
import { nomorKey, tupleKey } from "../values/keys";
import { isCopyOf, numbersThatRestart, restates } from "./restatement";

export type KuitansiWithJumlah = With<Kuitansi, "jumlah">;

/** One receipt, however often the papers state it: as a form, as a line of the register, or both. */
export interface Bukti {
  /** The form in front, where there is one. */
  readonly as: readonly [KuitansiWithJumlah, ...KuitansiWithJumlah[]];
  readonly jumlah: Rupiah;
}

/**
 * Receipts without doublings: the same number and amount is one receipt, and so is a register line whose number stands on
 * a form or on another register, whatever amount it states (that difference is a check's affair: counted as well it would
 * be paid twice). Copies of a form are one receipt too. A register line is also the form without a number of the same amount, since forms are often numbered by
 * hand after printing.
 */
export function distinctKuitansi(kuitansi: readonly KuitansiWithJumlah[]): readonly Bukti[] {
  const bukti: Mutable[] = [];
  const same = new Map<string, Mutable>();
  const numbered = new Map<string, Mutable[]>();
  const restarting = numbersThatRestart(kuitansi);
  const formulir = kuitansi.filter(({ bentuk }) => bentuk === "formulir");
  const register = kuitansi.filter(({ bentuk }) => bentuk === "register");
  for (const each of [...formulir, ...register]) {
    const nomor = each.nomor && nomorKey(each.nomor.value);
    const key = nomor === undefined ? undefined : tupleKey(nomor, each.jumlah.value);
    const known = key === undefined ? undefined : same.get(key);
    const stated = nomor === undefined ? undefined : numbered.get(nomor);
    const double =
      known ?? stated?.find(({ as: [first] }) => restates(each, first, restarting) || isCopyOf(each, first));
    if (double) {
      double.as.push(each);
      continue;
    }
    const own: Mutable = { as: [each], jumlah: each.jumlah.value };
    bukti.push(own);
    if (key !== undefined) same.set(key, own);
    if (nomor !== undefined) numbered.set(nomor, [...(stated ?? []), own]);
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
