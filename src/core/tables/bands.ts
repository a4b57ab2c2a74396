import type { Grid } from "./grid";
import { isBlank } from "./grid";
import type { Band } from "./headerBlock";
import { headerWord } from "./headerWord";

/** Labels that a table of its own begins with; a strip of amounts alone belongs to its left neighbour. */
const OPENING_FIELDS = new Set([
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
  const strips = stripsOf(grid, whole.right);
  if (strips.length < 2) return [whole];
  const bands: Band[] = [];
  for (const strip of strips) {
    const last = bands[bands.length - 1];
    if (last !== undefined && !(opensTable(grid, strip) && bands.every((band) => opensTable(grid, band)))) {
      bands[bands.length - 1] = { left: last.left, right: strip.right };
    } else bands.push(strip);
  }
  const first = bands[0];
  const last = bands[bands.length - 1];
  if (first === undefined || last === undefined) return [whole];
  return bands.map((band, i) => ({
    left: i === 0 ? 1 : band.left,
    right: i === bands.length - 1 ? whole.right : band.right,
  }));
}

/** Runs of columns between columns that stay empty in every row of two cells or more. */
function stripsOf(grid: Grid, lastCol: number): Band[] {
  const used = new Uint8Array(lastCol + 2);
  for (const row of grid.rows.slice(0, ROWS_LOOKED_AT)) {
    const cells = grid.row(row)?.cells ?? [];
    const filled = cells.flatMap((cell, i) => (cell !== undefined && !isBlank(cell) ? [i + 1] : []));
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

function opensTable(grid: Grid, band: Band): boolean {
  for (const row of grid.rows.slice(0, ROWS_LOOKED_AT)) {
    let known = 0;
    let opens = false;
    const cells = grid.row(row)?.cells ?? [];
    for (let col = band.left; col <= Math.min(band.right, cells.length); col++) {
      const text = grid.text(row, col);
      const word = text === "" ? undefined : headerWord(text);
      if (word === undefined || word.how !== "exact") continue;
      known++;
      if (OPENING_FIELDS.has(word.field)) opens = true;
    }
    if (known >= 2 && opens) return true;
  }
  return false;
}
