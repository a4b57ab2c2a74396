import { addressOf, type CellRef } from "../../cells/cellRef";
import { nearestSen } from "../../values/rupiah";
import type { Kept } from "../kept";
import { accountDifferences } from "./accountDifferences";
import type { Difference } from "./difference";
import { witnessDifferences } from "./witnessDifferences";

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

/** Where the records of a package contradict themselves: an amount its own cell, a sum its rows, or a list the account of them. */
export function contradictions({ records, trail }: Pick<Kept, "records" | "trail">): readonly Difference[] {
  const answered = new Set(trail.answered.map(({ question }) => JSON.stringify(question.at)));
  return [
    ...accountDifferences(records, trail),
    ...witnessDifferences(records),
    ...MONEY.flatMap((list) =>
      records[list].flatMap((record) =>
        Object.entries(record).flatMap(([field, one]) => {
          if (!OF_ONE_CELL[list].has(field) || !isAmount(one) || answered.has(JSON.stringify(one.at))) return [];
          return isOf(one) ? [] : [contradicted(list, one.at)];
        }),
      ),
    ),
  ];
}

interface Amount {
  readonly value: number;
  readonly raw: number | string;
  readonly at: CellRef;
}

function isAmount(one: unknown): one is Amount {
  if (typeof one !== "object" || one === null || !("value" in one) || !("raw" in one) || !("at" in one)) return false;
  return typeof one.value === "number" && (typeof one.raw === "number" || typeof one.raw === "string");
}

function isOf({ value, raw }: Amount): boolean {
  if (typeof raw === "string") return standsIn(raw, value);
  return UNITS.some((unit) => {
    const amount = Math.abs(raw) * unit;
    return amount > Number.MAX_SAFE_INTEGER / 100 || nearestSen(amount).value === Math.abs(value);
  });
}

/** Whether the digits of an amount stand in a text, but for zeros behind them and what was rounded. */
function standsIn(text: string, sen: number): boolean {
  const written = text.replace(/\D/g, "");
  const digits = String(Math.abs(sen)).replace(/0+$/, "");
  return written === "" || written.includes(digits) || (digits.length > 3 && written.includes(digits.slice(0, -1)));
}

function contradicted(list: MoneyList, { file, sheet, row, col }: CellRef): Difference {
  return { kind: "record", list, at: `${file} › ${sheet}!${addressOf({ row, col })}` };
}
