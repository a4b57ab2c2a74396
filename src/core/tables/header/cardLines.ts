import type { Band } from "../sheet/band";
import { fold } from "../words/fold";
import type { Grid } from "../sheet/grid";
import { rowTexts } from "../sheet/lines";

/** Lines above a header that may still belong to its title, and the blank rows that may part them from it. */
const LINES_ABOVE = 8;
const BLANK_ROWS = 1;
/** What differs from page to page of one table. */
const OF_A_PAGE = /^(?:hal|hlm|halaman|lembar|lbr|page|(?:tanggal |tgl |waktu )?(?:di)?cetak|jam)\b/;

/**
 * Whether the lines above two headers fill in the same label differently (`Ruangan : Sekretariat`, `Ruangan : Gudang`): then
 * each header is that of another card, though it says the same.
 */
export function isAnotherCard(grid: Grid, first: number, again: number, band: Band): boolean {
  const before = labelledLines(grid, first, band);
  if (before.size === 0) return false;
  for (const [label, value] of labelledLines(grid, again, band)) {
    const other = before.get(label);
    if (other !== undefined && other !== value && !isLabelOfPage(label)) return true;
  }
  return false;
}

/** Whether a label tells of the page, not of what stands on it. */
export function isLabelOfPage(label: string): boolean {
  return OF_A_PAGE.test(fold(label));
}

/** What the lines right above the row at this index say, by their labels. */
function labelledLines(grid: Grid, index: number, band: Band): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (let i = index - 1; i >= Math.max(0, index - LINES_ABOVE); i--) {
    const row = grid.rows[i] ?? 0;
    if ((grid.rows[i + 1] ?? row) - row - 1 > BLANK_ROWS) break;
    const texts = rowTexts(grid, row, band);
    const [head = "", ...rest] = texts.length === 1 ? (texts[0] ?? "").split(":") : texts;
    const value = fold(rest.join(" "));
    const label = fold(head);
    if (/^[a-z]{2}/.test(label) && label.length <= 30 && /[a-z\d]/.test(value)) lines.set(label, value);
  }
  return lines;
}
