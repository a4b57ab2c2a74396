import type { Sourced } from "../../cells/sourced";
import type { KodeRekening } from "../../values/kodeRekening";
import type { Rupiah } from "../../values/rupiah";
import { compareTanggal, type Tanggal } from "../../values/tanggal";
import { total } from "../../values/exact";
import { grouped } from "../../values/grouped";
import { accountKey } from "../../values/rekening";
import type { DatedVersion } from "./datedVersions";

/** An expense of a known day and account. */
export interface BelanjaBertanggal {
  readonly jumlah: Sourced<Rupiah>;
  readonly kode: Sourced<KodeRekening>;
  readonly hari: Tanggal;
}

/** An account that a revision left with less than had rightly been spent on it before. */
export interface Pengurangan {
  readonly account: string;
  readonly berlaku: Sourced<Tanggal>;
  readonly semula: Rupiah;
  readonly menjadi: Rupiah;
  readonly belanja: readonly BelanjaBertanggal[];
  readonly jumlah: Rupiah;
}

/** Accounts all of whose spending is older than the revision that cut them, and kept within what they had until then. */
export function cutsBelowSpending(
  versions: readonly DatedVersion[],
  paid: readonly BelanjaBertanggal[],
): readonly Pengurangan[] {
  const spent = grouped(paid, ({ kode }) => accountKey(kode.value));
  return versions.flatMap(({ berlaku, accounts }) =>
    accounts.flatMap(({ account, semula: before, menjadi: after }): readonly Pengurangan[] => {
      const belanja = spent.get(account) ?? [];
      const [semula, menjadi] = [total(before), total(after.map(({ jumlah }) => jumlah.value))];
      const jumlah = total(belanja.map((one) => one.jumlah.value));
      const isOlder = belanja.every(({ hari }) => compareTanggal(hari, berlaku.value) < 0);
      return menjadi < jumlah && jumlah <= semula && isOlder
        ? [{ account, berlaku, semula, menjadi, belanja, jumlah }]
        : [];
    }),
  );
}
