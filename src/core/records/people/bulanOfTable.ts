import { monthNamed } from "../../values/monthNames";
import type { TableReader } from "../cells/tableReader";

const OF_MONTH = /\bbulan\s*:?\s+(\p{L}+)/iu;
const MONTH_ALONE = /^(\p{L}+)\.?(?:\s+\d{4})?$/u;

/**
 * The month that a payment list says it pays, 1 to 12: `TANDA TERIMA INSENTIF BULAN JULI 2023` above it, the lowest line
 * first, or a tab called `Juli`.
 */
export function bulanOfTable({ table }: TableReader): number | undefined {
  const named = [...table.titles].reverse().map(({ text }) => OF_MONTH.exec(text)?.[1]);
  const words = [...named, OF_MONTH.exec(table.sheet)?.[1], MONTH_ALONE.exec(table.sheet.trim())?.[1]];
  for (const word of words) {
    const month = word === undefined ? undefined : monthNamed(word);
    if (month !== undefined) return month;
  }
  return undefined;
}
