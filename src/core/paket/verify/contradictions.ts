import { addressOf, type CellRef } from "../../cells/cellRef";
import type { Records, RowAccount } from "../../records/records";
import { nearestSen } from "../../values/rupiah";
import type { Kept } from "../kept";
import type { Difference } from "./difference";

const MONEY = ["anggaran", "realisasi", "bku", "pajak", "kuitansi"] as const;
type MoneyList = (typeof MONEY)[number];

/** Amounts that are read from one cell each; movements of cash books may be summed over several columns. */
const OF_ONE_CELL: Readonly<Record<MoneyList, ReadonlySet<string>>> = {
  anggaran: new Set(["hargaSatuan", "jumlah"]),
  realisasi: new Set(["pagu", "realisasi", "sisa"]),
  bku: new Set(["saldo"]),
  pajak: new Set(["saldo"]),
  kuitansi: new Set(["jumlah"]),
};

/** Papers may be written in thousands or millions of rupiah. */
const UNITS = [1, 1_000, 1_000_000];

/** Where the records of a package contradict themselves: an amount its own cell, or a list the account of its rows. */
export function contradictions({ records, trail }: Pick<Kept, "records" | "trail">): readonly Difference[] {
  const answered = new Set(trail.answered.map(({ question }) => JSON.stringify(question.at)));
  return [
    ...MONEY.flatMap((list) => rowDifferences(list, records)),
    ...MONEY.flatMap((list) =>
      records[list].flatMap((record) =>
        Object.entries(record).flatMap(([field, one]) => {
          if (!OF_ONE_CELL[list].has(field) || !isAmountOfNumber(one) || answered.has(JSON.stringify(one.at)))
            return [];
          return isOf(one) ? [] : [contradicted(list, one.at)];
        }),
      ),
    ),
  ];
}

interface AmountOfNumber {
  readonly value: number;
  readonly raw: number;
  readonly at: CellRef;
}

function isAmountOfNumber(one: unknown): one is AmountOfNumber {
  if (typeof one !== "object" || one === null || !("value" in one) || !("raw" in one) || !("at" in one)) return false;
  return typeof one.value === "number" && typeof one.raw === "number";
}

function isOf({ value, raw }: AmountOfNumber): boolean {
  return UNITS.some((unit) => {
    const amount = Math.abs(raw) * unit;
    return amount > Number.MAX_SAFE_INTEGER / 100 || nearestSen(amount).value === Math.abs(value);
  });
}

function contradicted(list: MoneyList, { file, sheet, row, col }: CellRef): Difference {
  return { kind: "record", list, at: `${file} › ${sheet}!${addressOf({ row, col })}` };
}

/** Rows that are fewer or more than the account of their sheet says were read. */
function rowDifferences(list: MoneyList, { accounts, ...records }: Records): readonly Difference[] {
  const rows = countsBySheet(records[list].map(({ at }) => [at, 1]));
  const ofList = accounts.filter(({ became }) => became === list);
  const said = countsBySheet(ofList.map((account: RowAccount) => [account, account.records]));
  return [...new Set([...rows.keys(), ...said.keys()])].flatMap((sheet): readonly Difference[] => {
    const [there, expected] = [rows.get(sheet) ?? 0, said.get(sheet) ?? 0];
    return there === expected ? [] : [{ kind: "account", list, sheet, there, expected }];
  });
}

function countsBySheet(
  counted: readonly (readonly [{ readonly file: string; readonly sheet: string }, number])[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [{ file, sheet }, count] of counted) {
    const key = `${file} › ${sheet}`;
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return counts;
}
