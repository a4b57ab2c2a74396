import type { FindingCode } from "../../checks/check";
import type { OpenSums } from "../../tally/openSums";
import { criterion } from "../plan/criterion";
import {
  and,
  asNumber,
  excess,
  ifFound,
  isAtMost,
  isEqual,
  isMoreThan,
  isTold,
  minusInSen,
  number,
  plus,
  share,
  text,
  when,
  type Formula,
} from "../plan/formula";
import type { Page } from "../plan/page";
import type { OutcomeTables } from "../perluDiperiksa/outcomeTables";
import type { MoneyTables, RekapAnggaranColumn } from "../rekapAnggaranTable";
import type { TableData } from "../plan/tableData";
import type { SheetWords } from "../words";
import type { Gaps } from "./gaps";
import { placeHeaders, placeState, verdict } from "./lines";

export type CheckableLine =
  | "pagu"
  | "anggaran"
  | "realisasi"
  | "adaKuitansi"
  | "menurutDaftar"
  | "tanpaBukti"
  | "kuitansiLebih"
  | "sisa"
  | "paguTanpaKuitansi";

/** What the answer sums. */
export interface AnswerTables extends MoneyTables {
  readonly rekap: TableData<RekapAnggaranColumn>;
  /** Every spending and every receipt names its account, so that one account's gap can't be another's surplus. */
  readonly byAccount: boolean;
  /** Where some name none: what the checks told of the others, so that the answer does not deny it. */
  readonly gaps: Gaps | undefined;
}

/**
 * The money in eight lines, each with what it is measured by and whether it agrees: a line is empty, and says so, where
 * its papers were not found. Answers the row under them.
 */
export function placeAnswer(
  page: Page,
  top: number,
  pagu: Formula | undefined,
  tables: AnswerTables,
  { findings, notCheckable }: OutcomeTables,
  openSums: OpenSums,
  words: SheetWords,
): number {
  const { columns, money, measure } = words.kegiatan;
  placeHeaders(page, top, [
    columns.line,
    columns.amount,
    columns.share,
    columns.measure,
    columns.difference,
    columns.state,
  ]);
  let row = top;
  const place = (
    key: CheckableLine,
    amount: Formula<number | string>,
    compare?: Comparison,
  ): Formula<number | string> => {
    row += 1;
    page.put(row, 1, money[key], "label");
    if (key !== "pagu" || pagu !== undefined) page.put(row, 4, measure[key], "note");
    const { here } = page.figure(row, 2, amount, "rupiah");
    const told = <V extends number | string>(formula: Formula<V>, otherwise: string) =>
      when(isTold(here), formula, text(otherwise));
    if (pagu !== undefined) page.figure(row, 3, told(share(asNumber(here), pagu), ""), "percent");
    const { difference, agrees, open, unread } = compare?.(asNumber(here)) ?? {};
    if (difference !== undefined) page.figure(row, 5, told(difference, ""), "rupiah");
    const answer = unread ? text(words.state.belum) : verdict(agrees, words);
    const state = open === undefined ? answer : when(open, text(words.state.belum), answer);
    placeState(page, row, told(state, words.state.belum), words);
    return here;
  };

  // One account short and another over may add up to nothing: the check per account has to be content as well.
  const missing = findings.countWhere([["kode", criterion(WITHOUT_RECEIPT)]]);
  const isNothing = (amount: Formula) => ({
    agrees: and(isEqual(amount, ZERO), isEqual(missing, ZERO)),
    unread: openSums.realisasi || openSums.kuitansi,
  });
  const withinPagu = (unread: boolean): Comparison =>
    pagu === undefined
      ? NOTHING_TO_MEASURE_BY
      : (amount) => ({ difference: excess(amount, pagu), agrees: isAtMost(amount, pagu), unread });
  const leftOfPagu = (amount: Formula<number | string>) => (pagu === undefined ? text("") : difference(pagu, amount));
  const { anggaran, realisasi, kuitansi, rekap, byAccount, gaps } = tables;
  place("pagu", pagu ?? text(""));
  const equalsPagu: Comparison = (amount) => {
    if (pagu === undefined) return { unread: true };
    const difference = minusInSen(amount, pagu);
    // An amount that is still asked about leaves the sum open, however well the rest agrees.
    const open = isMoreThan(notCheckable.countWhere([["kode", criterion(BUDGET_TOTAL)]]), ZERO);
    return { difference, agrees: isEqual(difference, ZERO), open };
  };
  place("anggaran", ifFound(anggaran.countNumbers("jumlah"), anggaran.sumWhere("jumlah", COUNTED)), equalsPagu);
  const spent = place(
    "realisasi",
    ifFound(realisasi.countNumbers("realisasi"), realisasi.sumWhere("realisasi", COUNTED)),
    withinPagu(openSums.realisasi),
  );
  const documented = place(
    "adaKuitansi",
    ifFound(kuitansi.countNumbers("jumlah"), kuitansi.sumWhere("jumlah", COUNTED)),
    withinPagu(openSums.kuitansi),
  );
  const byLists = realisasi.has("menurutDaftar")
    ? place("menurutDaftar", realisasi.sumWhere("menurutDaftar", COUNTED))
    : undefined;
  const shown = byLists === undefined ? documented : plus(asNumber(documented), asNumber(byLists));
  const gap = (key: keyof Gaps, more: typeof spent, less: typeof spent) => {
    const told = gaps ? number(gaps[key]) : excess(asNumber(more), asNumber(less));
    return when(and(isTold(spent), isTold(documented)), byAccount ? rekap.sum(key) : told, text(""));
  };
  place("tanpaBukti", gap("tanpaBukti", spent, shown), (amount) => ({
    ...isNothing(amount),
    // As a whole nothing may be lacking while a spending or an account lacks something: the figure says too little.
    ...(byAccount ? {} : { open: and(isEqual(amount, ZERO), isMoreThan(missing, ZERO)) }),
  }));
  place("kuitansiLebih", gap("kuitansiLebih", documented, spent), (amount) => ({
    agrees: isEqual(amount, ZERO),
    unread: openSums.realisasi || openSums.kuitansi,
  }));
  place("sisa", leftOfPagu(spent), (amount) => ({
    agrees: isAtMost(ZERO, amount),
    unread: openSums.realisasi,
  }));
  place("paguTanpaKuitansi", leftOfPagu(documented));
  return row + 1;
}

/** How an amount is compared; without `agrees` it is only told. */
type Comparison = (amount: Formula) => {
  readonly difference?: Formula;
  readonly agrees?: Formula<boolean>;
  /** Where it holds, nothing can be said yet. */
  readonly open?: Formula<boolean>;
  /** An amount that it sums is still asked about: nothing can be said, whatever people change here. */
  readonly unread?: boolean;
};

const BUDGET_TOTAL: FindingCode = "total-anggaran-berbeda";
const WITHOUT_RECEIPT: FindingCode = "realisasi-tanpa-kuitansi";
const NOTHING_TO_MEASURE_BY: Comparison = () => ({ unread: true });
const ZERO = number(0);
const COUNTED = [["dihitung", criterion(1)]] as const;

/** The difference of two cells, empty where one of them is. */
function difference(a: Formula<number | string>, b: Formula<number | string>): Formula<number | string> {
  return when(and(isTold(a), isTold(b)), minusInSen(asNumber(a), asNumber(b)), text(""));
}
