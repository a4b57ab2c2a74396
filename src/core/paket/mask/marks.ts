import type { PlannedWorkbook } from "../../sheets/plan/plannedWorkbook";
import { SAMARAN, samaranIn } from "../../values/samaran";

const PSEUDONYMS = new RegExp(SAMARAN, "gu");
/** Digits and places that were hidden. */
const HIDDEN = /\*{2}/;

/** Whether something in a text is masked: whoever holds a masked package can count it, as he who made it did. */
export function hasMark(text: string): boolean {
  return HIDDEN.test(text) || samaranIn(text) !== undefined;
}

/** Whether digits or places are hidden in a text: unlike names, of which each has its own, several become one. */
export function hasHiddenSigns(text: string): boolean {
  return HIDDEN.test(text);
}

/** How many people bear a pseudonym in those texts. */
export function maskedPeople(texts: readonly string[]): number {
  const numbers = new Set(texts.flatMap((text) => Array.from(text.matchAll(PSEUDONYMS), ([, number]) => number)));
  numbers.delete("0");
  return numbers.size;
}

/** Cells of a planned workbook, those of its tables among them, that show something masked. */
export function maskedCells({ sheets }: PlannedWorkbook): number {
  let count = 0;
  const look = (value: unknown) => {
    if (typeof value === "string" && hasMark(value)) count += 1;
  };
  for (const { cells, tables } of sheets) {
    for (const { value } of cells) look(value);
    for (const { rows } of tables) for (const row of rows) row.forEach(look);
  }
  return count;
}
