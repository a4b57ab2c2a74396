import type { CellRange } from "../../cells/cellRef";
import type { FormField } from "../words/fields";
import { formFields } from "./formFields";
import { formLabel } from "./formLabel";
import { formRegions } from "./formRegions";
import type { FoundField, FoundForm } from "../foundTable";
import type { Grid } from "../sheet/grid";
import { isLabelLine } from "../sheet/labelLine";
import { why } from "../why";

/** What a kuitansi needs besides the line that opens it. */
const KUITANSI_FIELDS: readonly FormField[] = ["jumlah", "terbilang", "untuk_pembayaran"];
/** Label lines are looked for near the top; further down only behind a gap. */
const TOP_ROWS = 60;
const SCAN_ROWS = 20_000;

/** Finds the kuitansi of a sheet, and the blocks of `label : value` lines that stand above its tables. */
export function findForms(file: string, grid: Grid): readonly FoundForm[] {
  const kuitansi = formRegions(grid).flatMap(({ range, title, signed }): FoundForm[] => {
    const above = formFields(file, grid, range);
    const fields = signed === undefined ? above : [...above, ...signatures(above, formFields(file, grid, signed))];
    const present = KUITANSI_FIELDS.filter((field) => fields.some((found) => found.field === field)).length;
    if (present === 0) return [];
    return [
      {
        file,
        sheet: grid.sheet.name,
        kind: "kuitansi",
        title,
        range,
        sure: present >= 2 ? "sure" : "likely",
        why: [why("form-labels", { labels: fields.length })],
        fields,
      },
    ];
  });
  return [...kuitansi, ...labelBlocks(grid, kuitansi).flatMap((range) => keterangan(file, grid, range))];
}

/** What stands in a place to sign: names with their NIP, and the day. */
const SIGNED: ReadonlySet<FormField> = new Set<FormField>([
  "tempat_tanggal",
  "tanggal_lunas",
  "penerima",
  "kuasa_pengguna_anggaran",
  "bendahara",
  "pptk",
  "nip_kuasa_pengguna_anggaran",
  "nip_bendahara",
  "nip_pptk",
]);

/** A receipt that was signed above its list has nothing to take from what stands below it. */
function signatures(above: readonly FoundField[], below: readonly FoundField[]): readonly FoundField[] {
  return above.some(({ field }) => SIGNED.has(field)) ? [] : below.filter(({ field }) => SIGNED.has(field));
}

function keterangan(file: string, grid: Grid, range: CellRange): FoundForm[] {
  const fields = formFields(file, grid, range).filter(
    ({ field, label, text }) =>
      // An office without a name in these lines heads a place to sign under a table: the name stands further down.
      label !== "" &&
      !(text === "" && SIGNED.has(field)) &&
      field !== "terbilang" &&
      field !== "tempat_tanggal" &&
      field !== "klausul_barang",
  );
  if (fields.length === 0) return [];
  return [
    {
      file,
      sheet: grid.sheet.name,
      kind: "keterangan",
      title: undefined,
      range,
      sure: "likely",
      why: [why("form-labels", { labels: fields.length })],
      fields,
    },
  ];
}

/** Runs of label lines outside the kuitansi. */
function labelBlocks(grid: Grid, kuitansi: readonly FoundForm[]): CellRange[] {
  const band = { left: 1, right: Math.max(1, grid.lastCol) };
  const blocks: { top: number; left: number; bottom: number; right: number }[] = [];
  grid.rows.slice(0, SCAN_ROWS).forEach((row, index) => {
    const previous = grid.rows[index - 1] ?? row;
    const last = blocks[blocks.length - 1];
    const goesOn = last !== undefined && last.bottom >= previous - 1 && last.bottom <= previous;
    if (index >= TOP_ROWS && row - previous < 2 && !goesOn) return;
    if (kuitansi.some(({ range }) => range.top <= row && row <= range.bottom)) return;
    if (!isLabelLine(grid, row, band) || !hasKnownLabel(grid, row)) return;
    if (last !== undefined && row - last.bottom <= 2) last.bottom = row;
    else blocks.push({ top: row, left: 1, bottom: row, right: band.right });
  });
  return blocks;
}

function hasKnownLabel(grid: Grid, row: number): boolean {
  return (grid.row(row)?.cells ?? []).some(
    (cell) => cell?.kind === "text" && formLabel(cell.value, true) !== undefined,
  );
}
