import type { Sourced } from "../../../cells/sourced";
import type { BarisAnggaran } from "../../../records/anggaran";
import type { BarisRealisasi } from "../../../records/realisasi";
import type { Rupiah } from "../../../values/rupiah";
import { roughTotal } from "../../../values/exact";
import { grouped } from "../../../values/grouped";
import { sheetKey } from "../../../cells/sheetKey";
import { budgetStatements, type AnggaranLine } from "../../../tally/budgetStatements";
import { accountKey } from "../../../values/rekening";

/** What an account may cost: the amounts that make it up, and where they were read. */
export interface Limit {
  readonly account: string;
  readonly dari: "anggaran" | "realisasi";
  readonly amounts: readonly Sourced<Rupiah>[];
}

/**
 * One limit an account: from the lines of the budget, else from the pagu column of the realisasi. None for an account with
 * a budget line whose amount is still asked about.
 */
export function limitsOf(
  anggaran: readonly AnggaranLine[],
  realisasi: readonly BarisRealisasi[],
  unread: readonly BarisAnggaran[],
): readonly Limit[] {
  const open = new Set(unread.map(({ kodeRekening }) => kodeRekening && accountKey(kodeRekening.value)));
  const counted = budgetStatements(anggaran).counted.flat();
  const fromBudget = [...grouped(counted, (line) => line.kodeRekening && accountKey(line.kodeRekening.value))].map(
    ([account, lines]): Limit => ({ account, dari: "anggaran", amounts: lines.map(({ jumlah }) => jumlah) }),
  );
  const known = new Set(fromBudget.map(({ account }) => account));
  const all = [...fromBudget, ...limitsOfRealisasi(realisasi).filter(({ account }) => !known.has(account))];
  return all.filter(({ account }) => !open.has(account));
}

/** Reports repeat the same pagu month by month: of several sheets the largest sum counts. */
function limitsOfRealisasi(realisasi: readonly BarisRealisasi[]): readonly Limit[] {
  const withPagu = realisasi.flatMap(({ at, pagu, kodeRekening }) =>
    pagu && kodeRekening ? [{ at, pagu, account: accountKey(kodeRekening.value) }] : [],
  );
  return [...grouped(withPagu, ({ account }) => account)].map(([account, lines]) => {
    const sheets = [...grouped(lines, ({ at }) => sheetKey(at)).values()]
      .map((inSheet) => inSheet.map(({ pagu }) => pagu))
      .map((amounts) => ({ amounts, sum: roughTotal(amounts.map(({ value }) => value)) }));
    const { amounts } = sheets.reduce((best, next) => (next.sum > best.sum ? next : best));
    return { account, dari: "realisasi", amounts };
  });
}
