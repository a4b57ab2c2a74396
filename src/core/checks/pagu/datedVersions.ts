import type { Sourced } from "../../cells/sourced";
import { ZERO_RUPIAH, type Rupiah } from "../../values/rupiah";
import type { Tanggal } from "../../values/tanggal";
import { grouped } from "../../values/grouped";
import { sheetKey } from "../../cells/sheetKey";
import { accountKey } from "../../values/rekening";
import { budgetStatements, type AnggaranLine } from "../../tally/budgetStatements";

/** A revised budget of a known day: what each of its accounts had before, and has from that day on. */
export interface DatedVersion {
  readonly berlaku: Sourced<Tanggal>;
  readonly accounts: readonly {
    readonly account: string;
    readonly semula: readonly Rupiah[];
    readonly menjadi: readonly AnggaranLine[];
  }[];
}

/** By the column of what was before, or by the older sheet that states the same budget. */
export function datedVersions(lines: readonly AnggaranLine[]): readonly DatedVersion[] {
  if (lines.every(({ berlaku }) => berlaku === undefined)) return [];
  const { versions } = budgetStatements(lines);
  return [...grouped(lines, ({ at }) => sheetKey(at)).values()].flatMap((own): DatedVersion[] => {
    const berlaku = own.find((line) => line.berlaku)?.berlaku;
    const older = versions.find(({ counted, dasar }) => dasar === "perubahan" && counted[0] === own[0])?.other;
    const printed = own.some(({ semula }) => semula);
    if (berlaku === undefined || (!printed && older === undefined)) return [];
    const before = grouped(printed ? own : (older ?? []), keyOf);
    const accounts = [...grouped(own, keyOf)].map(([account, menjadi]) => ({
      account,
      semula: (before.get(account) ?? []).map(({ semula, jumlah }) =>
        printed ? (semula?.value ?? ZERO_RUPIAH) : jumlah.value,
      ),
      menjadi,
    }));
    return [{ berlaku, accounts }];
  });
}

function keyOf({ kodeRekening }: AnggaranLine): string | undefined {
  return kodeRekening && accountKey(kodeRekening.value);
}
