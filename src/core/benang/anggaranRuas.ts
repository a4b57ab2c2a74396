import { roughTotal } from "../values/exact";
import { grouped } from "../values/grouped";
import { levelsOf } from "../values/rekening";
import type { KodeRekening } from "../values/kodeRekening";
import type { Alasan, Keyakinan, Ruas } from "./benang";
import { onlySum } from "./onlySum";
import { alike, best, type Party } from "./party";

const ALIKE = 0.6;
const MOST_OFFERED = 30;

/** The lines of the budget, to find the one that allows an expense. */
export class BudgetLines {
  private readonly byAccount: ReadonlyMap<string, readonly Party[]>;
  private readonly byAmount: ReadonlyMap<number, readonly Party[]>;

  constructor(private readonly lines: readonly Party[]) {
    this.byAccount = grouped(lines, ({ rekening }) => rekening);
    this.byAmount = grouped(lines, ({ jumlah }) => jumlah);
  }

  /**
   * The line of the expense's account, or of the level above it where the budget is written at that level: the only one,
   * all of them where they add up to the expense, the one of its amount or of its words, or several where no others add up
   * to it or its words name each of them. Else a person is asked.
   */
  allowing(expense: Party, kode: KodeRekening | undefined): Ruas {
    if (this.lines.length === 0) return { keadaan: "tidak-dibaca" };
    if (kode === undefined) return ask(this.byAmount.get(expense.jumlah) ?? []);
    const level = [...levelsOf(kode)].reverse().find((key) => this.byAccount.has(key));
    const lines = (level === undefined ? undefined : this.byAccount.get(level)) ?? [];
    const [only] = lines;
    if (only === undefined) return { keadaan: "belum-ada" };
    if (lines.length === 1) return found([only], "pasti", ["rekening", "satu-satunya"]);
    const closest = best(lines, (line) => alike(line.words, expense.words));
    const named = closest && alike(closest.words, expense.words) >= ALIKE ? [closest] : [];
    const priced = lines.filter(({ jumlah }) => jumlah === expense.jumlah);
    const both = priced.filter((line) => named.includes(line));
    if (both.length === 1) return found(both, "pasti", ["rekening", "jumlah", "uraian"]);
    if (roughTotal(lines.map(({ jumlah }) => jumlah)) === expense.jumlah)
      return found(lines, "kuat", ["rekening", "penjumlahan"]);
    if (priced.length === 1 && named.length === 0) return found(priced, "kuat", ["rekening", "jumlah"]);
    if (named.length === 1 && priced.length === 0) return found(named, "kuat", ["rekening", "uraian"]);
    const parts = priced.length === 0 ? onlySum(lines, expense.jumlah) : undefined;
    if (parts) return found(parts, "kuat", ["rekening", "penjumlahan"]);
    const bought = priced.length === 0 ? lines.filter((line) => isNamedBy(expense, line)) : [];
    return bought.length > 1 && roughTotal(bought.map(({ jumlah }) => jumlah)) >= expense.jumlah
      ? found(bought, "kuat", ["rekening", "uraian"])
      : ask(lines);
  }
}

/** Every word of the line stands in what the expense is for: `Alat tulis dan kertas` names both of its lines. */
function isNamedBy(expense: Party, line: Party): boolean {
  return line.words.size > 0 && [...line.words].every((word) => expense.words.has(word));
}

/** Budget lines with the plan of each as amount. */
export function found(lines: readonly Party[], keyakinan: Keyakinan, alasan: readonly Alasan[]): Ruas {
  const jumlah = lines.length === 1 ? lines[0]?.jumlah : undefined;
  return { keadaan: "ada", at: lines.map(({ at }) => at), jumlah, nomor: undefined, keyakinan, alasan };
}

function ask(lines: readonly Party[]): Ruas {
  if (lines.length === 0) return { keadaan: "belum-ada" };
  return {
    keadaan: "tanya",
    calon: lines.slice(0, MOST_OFFERED).map(({ at, raw, uraian, jumlah }) => ({ at, raw, uraian, jumlah })),
  };
}
