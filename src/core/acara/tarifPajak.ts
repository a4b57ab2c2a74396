import type { Rule } from "../values/rule";
import { holdsOn } from "../values/rule";
import type { Tanggal } from "../values/tanggal";

/** What share of its base a tax takes, and between which days. */
export interface TarifPajak {
  /** `PPN`, `PPh 22`, as `jenisPajak` names it. */
  readonly jenis: string;
  /** Percent of the dasar pengenaan; several where more than one may apply. */
  readonly persen: readonly number[];
  readonly rule: Rule;
}

const PPN_11 = { year: 2022, month: 4, day: 1 };
const LAST_2024 = { year: 2024, month: 12, day: 31 };
const PPN_12 = { year: 2025, month: 1, day: 1 };

/**
 * The rates that do not hang on who is paid. From 2025 on 12 % is taken of 11/12 of a price, which is 11 %, but for luxury
 * goods. PPh 21 goes by golongan, PPh 4 (2) by what is paid for: neither can be reckoned from a book.
 */
export const TARIF_PAJAK: readonly TarifPajak[] = [
  rate("PPN", [10], "UU 42/2009 Pasal 7", "open", undefined, { year: 2022, month: 3, day: 31 }),
  rate("PPN", [11], "UU 7/2021 Pasal 4 (UU PPN Pasal 7)", "open", PPN_11, LAST_2024),
  rate("PPN", [11, 12], "PMK 131/2024 Pasal 2 dan 3", "confirmed", PPN_12, undefined),
  rate("PPh 22", [1.5], "PMK 34/2017 Pasal 2", "confirmed", { year: 2017, month: 3, day: 1 }, LAST_2024),
  // PMK 81/2024 took the place of the older rules: who holds back was seen in it (Pasal 217), the figure was not.
  rate("PPh 22", [1.5], "PMK 81/2024 Pasal 217", "open", PPN_12, undefined),
  rate("PPh 23", [2], "UU PPh Pasal 23 ayat (1) huruf c", "open", { year: 2009, month: 1, day: 1 }, undefined),
];

function rate(
  jenis: string,
  persen: readonly number[],
  source: string,
  status: Rule["status"],
  from: Tanggal | undefined,
  to: Tanggal | undefined,
): TarifPajak {
  return { jenis, persen, rule: { source, status, from, to } };
}

/** The rate of a tax on a day: a rate of the activity's own goes before what is known here. */
export function tarifOn(jenis: string, day: Tanggal, own: readonly TarifPajak[] = []): TarifPajak | undefined {
  return [...own, ...TARIF_PAJAK].find((one) => one.jenis === jenis && holdsOn(one.rule, day));
}
