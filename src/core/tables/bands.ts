import type { Grid } from "./grid";
import { isBlank } from "./grid";
import type { Band } from "./band";
import type { ColumnField } from "./fields";
import { fold } from "./fold";
import { headerWord } from "./headerWord";

/** Labels that a table begins with; a strip of amounts alone belongs to its left neighbour. */
const OPENING_FIELDS: ReadonlySet<ColumnField> = new Set<ColumnField>([
  "no",
  "nama",
  "uraian",
  "kode_rekening",
  "kab_kota",
  "tanggal",
  "nomor_bukti",
  "desa",
  "kecamatan",
]);
/** Rows looked at for empty columns; tables side by side show it early. */
const ROWS_LOOKED_AT = 400;

/** The vertical strips of a sheet that hold tables of their own, left to right; most sheets are one strip. */
export function bandsOf(grid: Grid): readonly Band[] {
  const whole: Band = { left: 1, right: Math.max(grid.lastCol, 1) };
  const strips = stripsOf(grid, whole.right).flatMap((strip) => repeatedStrips(grid, strip));
  if (strips.length < 2) return [whole];
  const bands: Band[] = [];
  for (const strip of strips) {
    const last = bands[bands.length - 1];
    if (last !== undefined && !standsAlone(grid, strip, last)) {
      bands[bands.length - 1] = { left: last.left, right: strip.right };
    } else bands.push(strip);
  }
  return bands.map((band, i) => ({
    left: i === 0 ? 1 : band.left,
    right: i === bands.length - 1 ? whole.right : band.right,
  }));
}

/**
 * A strip is a table of its own beside another when both have a header and it counts or names anew what the left one
 * counts or names; behind a single empty column other labels merely go on.
 */
function standsAlone(grid: Grid, strip: Band, left: Band): boolean {
  const [own, other] = [openingFields(grid, strip), openingFields(grid, left)];
  if (own.size === 0 || other.size === 0) return false;
  return own.has("no") || strip.left - left.right > 2 || [...own].some((field) => other.has(field));
}

/** Runs of columns between columns that stay empty in every row of two cells or more. */
function stripsOf(grid: Grid, lastCol: number): Band[] {
  const used = new Uint8Array(lastCol + 2);
  for (const row of grid.rows.slice(0, ROWS_LOOKED_AT)) {
    const filled: number[] = [];
    grid.row(row)?.cells.forEach((cell, i) => {
      if (cell !== undefined && !isBlank(cell)) filled.push(i + 1);
    });
    if (filled.length < 2) continue;
    for (const col of filled) {
      const right = grid.mergeFrom(row, col)?.right ?? col;
      for (let c = col; c <= Math.min(right, lastCol); c++) used[c] = 1;
    }
  }
  const strips: Band[] = [];
  for (let col = 1; col <= lastCol; col++) {
    if (!used[col]) continue;
    const left = col;
    while (col < lastCol && used[col + 1]) col++;
    strips.push({ left, right: col });
  }
  return strips;
}

/** The fields that a header of this strip opens with; none where the strip has no header of two known labels. */
function openingFields(grid: Grid, band: Band): ReadonlySet<ColumnField> {
  for (const row of grid.rows.slice(0, ROWS_LOOKED_AT)) {
    let known = 0;
    const opening = new Set<ColumnField>();
    for (const { text } of textsIn(grid, row, band)) {
      const word = headerWord(text);
      if (word?.how !== "exact") continue;
      known++;
      if (OPENING_FIELDS.has(word.field)) opening.add(word.field);
    }
    if (known >= 2 && opening.size > 0) return opening;
  }
  return new Set();
}

/** Parts a strip where its header says the same labels again, as lists set in two blocks without a column between. */
function repeatedStrips(grid: Grid, strip: Band): Band[] {
  for (const row of grid.rows.slice(0, ROWS_LOOKED_AT)) {
    const texts = textsIn(grid, row, strip);
    const first = texts[0];
    if (first === undefined || texts.length < 4) continue;
    const labels = texts.map(({ text }) => fold(text));
    const period = labels.indexOf(labels[0] ?? "", 1);
    if (period < 2 || labels.length % period !== 0) continue;
    if (!labels.every((label, i) => label === labels[i % period])) continue;
    if (headerWord(first.text)?.field !== "no") continue;
    const starts = texts.filter((_, i) => i % period === 0).map(({ col }) => col);
    return starts.map((left, i) => ({
      left: i === 0 ? strip.left : left,
      right: (starts[i + 1] ?? strip.right + 1) - 1,
    }));
  }
  return [strip];
}

function textsIn(grid: Grid, row: number, band: Band): { col: number; text: string }[] {
  const texts: { col: number; text: string }[] = [];
  const cells = grid.row(row)?.cells ?? [];
  for (let col = band.left; col <= Math.min(band.right, cells.length); col++) {
    const text = grid.text(row, col);
    if (text !== "") texts.push({ col, text });
  }
  return texts;
}
