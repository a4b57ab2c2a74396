import type { Grid } from "./grid";
import type { Band } from "./band";
import type { ColumnField } from "../words/fields";
import type { FoundForm } from "../foundTable";
import { headerWord } from "../words/headerWord";
import { isSetApart } from "./setApart";
import { ROWS_LOOKED_AT, stripsOf, textsIn } from "./strips";

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
/** The vertical strips of a sheet that hold tables of their own, left to right; most sheets are one strip. */
export function bandsOf(grid: Grid, forms: readonly FoundForm[]): readonly Band[] {
  const whole: Band = { left: 1, right: Math.max(grid.lastCol, 1) };
  const strips = stripsOf(grid);
  if (strips.length < 2) return [whole];
  const bands: Band[] = [];
  for (const strip of strips) {
    const last = bands[bands.length - 1];
    if (last !== undefined && !standsAlone(grid, strip, last, forms)) {
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
 * counts or names, or when their lines are not the same lines; behind a single empty column other labels merely go on.
 */
function standsAlone(grid: Grid, strip: Band, left: Band, forms: readonly FoundForm[]): boolean {
  if (isBesideForm(strip, left, forms) || isSetApart(grid, left, strip)) return true;
  const [own, other] = [openingFields(grid, strip), openingFields(grid, left)];
  if (own.size === 0 || other.size === 0) return false;
  return own.has("no") || strip.left - left.right > 2 || [...own].some((field) => other.has(field));
}

/** A kuitansi stands in one of the two strips, and ends where the other begins. */
function isBesideForm(strip: Band, left: Band, forms: readonly FoundForm[]): boolean {
  return forms.some(
    ({ kind, range }) =>
      kind === "kuitansi" &&
      ((left.left <= range.right && range.right < strip.left) ||
        (left.right < range.left && range.left <= strip.right)),
  );
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
