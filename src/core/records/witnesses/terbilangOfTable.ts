import type { Sourced } from "../../cells/sourced";
import type { Rupiah } from "../../values/rupiah";
import { compareTerbilang } from "../../values/terbilang";
import { withoutOrnaments } from "../../values/terbilangOrnaments";
import type { Saksi } from "../saksi";
import type { TableReader } from "../cells/tableReader";

/** The amount in words that stands under a table, beside the total that it writes out. */
export interface TerbilangTabel {
  readonly jumlah: Sourced<Rupiah>;
  readonly terbilang: Sourced<string>;
}

/** How far under its last row a table's words may stand. */
const ROWS_BELOW = 5;

const WORDED = /^\W*(?:ter\s?bilang|dengan huruf)\b[\s:=]*/i;

/** `satu juta ..... rupiah`: still to be filled in. */
const LEFT_OPEN = /\.{3}|…|_{3}/;

/**
 * Reads the line `Terbilang: ...` under a table. Of several totals in the last row of sums the words belong to the one they
 * write out, else to the last column: what is paid stands rightmost. Words that begin no number are left alone.
 */
export function terbilangOfTable(reader: TableReader, saksi: readonly Saksi[]): TerbilangTabel | undefined {
  const lastRow = Math.max(...saksi.map(({ written }) => written.at.row));
  const totals = saksi.filter(({ written, level }) => level === "total" && written.at.row === lastRow);
  const last = totals.at(-1)?.written;
  const words = last && wordsUnder(reader, last.at.row);
  if (!words || !/\p{L}{3}/u.test(words.value) || LEFT_OPEN.test(words.value)) return undefined;
  const meant = totals.find(({ written }) => says(words.value, written.value));
  return { jumlah: meant?.written ?? last, terbilang: words };
}

/** A line of its own, or a label with the words in the next filled cell. */
function wordsUnder(reader: TableReader, row: number): Sourced<string> | undefined {
  const { left, right, bottom } = reader.table.range;
  for (let below = row + 1; below <= Math.max(row, bottom) + ROWS_BELOW; below += 1) {
    const texts = reader.cells
      .filled(below, Math.max(1, left - 1), right + 1)
      .flatMap((cell) => reader.textOf(cell) ?? []);
    const at = texts.findIndex(({ value }) => WORDED.test(value));
    const label = texts[at];
    if (!label) continue;
    const words = label.value.replace(WORDED, "") === "" ? texts[at + 1] : label;
    return words && { ...words, value: withoutOrnaments(words.value.replace(WORDED, "")) };
  }
  return undefined;
}

const SEN_IN_RUPIAH = 100;

/** The exact amount, or it without its sen. */
function says(words: string, amount: Rupiah): boolean {
  if (amount < 0) return false;
  const whole = (amount - (amount % SEN_IN_RUPIAH)) as Rupiah;
  return compareTerbilang(amount, words).same || compareTerbilang(whole, words).same;
}
