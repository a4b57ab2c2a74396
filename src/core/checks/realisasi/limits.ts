import type { CellRef } from "../../cells/cellRef";
import type { BarisRealisasi } from "../../records/realisasi";
import type { Rupiah } from "../../values/rupiah";
import { budgetStatements, type AnggaranLine } from "../pagu/budgetStatements";
import { total } from "../exact";
import { grouped } from "../grouped";
import { sheetKey } from "../keys";
import { accountKey } from "../rekening";

/** What an account may cost, and where that was read. */
export interface Limit {
  readonly account: string;
  readonly batas: Rupiah;
  readonly dari: "anggaran" | "realisasi";
  readonly at: readonly CellRef[];
}

/** One limit an account: from the lines of the budget, else from the pagu column of the realisasi. */
export function limitsOf(anggaran: readonly AnggaranLine[], realisasi: readonly BarisRealisasi[]): readonly Limit[] {
  const counted = budgetStatements(anggaran).counted.flat();
  const fromBudget = [...grouped(counted, (line) => line.kodeRekening && accountKey(line.kodeRekening.value))].map(
    ([account, lines]): Limit => ({
      account,
      batas: total(lines.map((line) => line.jumlah.value)),
      dari: "anggaran",
      at: lines.map((line) => line.jumlah.at),
    }),
  );
  const known = new Set(fromBudget.map(({ account }) => account));
  return [...fromBudget, ...limitsOfRealisasi(realisasi).filter(({ account }) => !known.has(account))];
}

/** Reports repeat the same pagu month by month: of several sheets the largest sum counts. */
function limitsOfRealisasi(realisasi: readonly BarisRealisasi[]): readonly Limit[] {
  const withPagu = realisasi.flatMap(({ at, pagu, kodeRekening }) =>
    pagu && kodeRekening ? [{ at, pagu, account: accountKey(kodeRekening.value) }] : [],
  );
  return [...grouped(withPagu, ({ account }) => account)].map(([account, lines]) => {
    const sheets = [...grouped(lines, ({ at }) => sheetKey(at)).values()].map((inSheet): Limit => ({
      account,
      batas: total(inSheet.map(({ pagu }) => pagu.value)),
      dari: "realisasi",
      at: inSheet.map(({ pagu }) => pagu.at),
    }));
    return sheets.reduce((best, next) => (next.batas > best.batas ? next : best));
  });
}
