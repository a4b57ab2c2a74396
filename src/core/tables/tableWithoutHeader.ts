import type { Cell } from "../cells/cell";
import { contentOf, type ColumnContent } from "./sheet/columnContent";
import type { DraftColumn } from "./draftTable";
import type { ColumnField } from "./words/fields";
import type { FoundTable } from "./foundTable";
import { foundColumn } from "./foundColumn";
import { isBlank, type Grid } from "./sheet/grid";
import { isLabelLine } from "./sheet/labelLine";
import { pricesByProduct } from "./columns/pricesByProduct";
import { rowsOf } from "./roles/rowsOf";
import { totalWord } from "./words/rowWords";
import { kindOfTable } from "./tableKind";
import { why } from "./why";

/** Rows in a row that must look alike before they are taken for a table without a header. */
const FEWEST_ROWS = 3;
const PLACE = /^(?:kab\.?|kabupaten|kota|provinsi)\s/i;

/**
 * A sheet of data that begins without a header: the longest run of rows of three cells and more, one column of which
 * counts 1, 2, 3 or holds NIP, NIK or codes. What its columns hold is read from their cells, and is always asked.
 */
export function tableWithoutHeader(file: string, grid: Grid): FoundTable | undefined {
  const run = longestRun(grid);
  if (run.length < FEWEST_ROWS) return undefined;
  const columns = pricesByProduct(grid, columnsByContent(grid, run), run);
  const body = [...run, ...sumsRightBelow(grid, run)];
  const left = columns[0]?.col;
  const right = columns[columns.length - 1]?.col;
  if (left === undefined || right === undefined || !columns.some(({ field }) => isList(field))) return undefined;
  const rows = rowsOf({ grid, headerRows: [], titles: [], left, right, columns, body });
  if (rows.filter(({ role }) => role === "record").length < FEWEST_ROWS) return undefined;
  return {
    file,
    sheet: grid.sheet.name,
    range: { top: body[0] ?? 1, left, bottom: body[body.length - 1] ?? 1, right },
    kind: kindOfTable(columns, [grid.sheet.name]).kind,
    sure: "unsure",
    why: [why("no-header", {})],
    titles: [],
    headerRows: [],
    numberRow: undefined,
    columns: columns.map(foundColumn),
    rows,
  };
}

function isList(field: ColumnField | undefined): boolean {
  return field === "no" || field === "nip" || field === "nik" || field === "kode_rekening";
}

/** Lines right under the last row say what the rows come to: a word and an amount are fewer cells than a row has. */
function sumsRightBelow(grid: Grid, run: readonly number[]): readonly number[] {
  const last = run[run.length - 1] ?? 0;
  const sums: number[] = [];
  for (let row = last + 1; (grid.row(row)?.cells ?? []).some(isTotal); row++) sums.push(row);
  return sums;
}

function isTotal(cell: Cell | undefined): boolean {
  return cell?.kind === "text" && totalWord(cell.value) !== undefined;
}

function longestRun(grid: Grid): readonly number[] {
  const band = { left: 1, right: Math.max(1, grid.lastCol) };
  let best: number[] = [];
  let run: number[] = [];
  for (const row of grid.rows) {
    const filled = (grid.row(row)?.cells ?? []).filter((cell) => cell !== undefined && !isBlank(cell)).length;
    const fits = filled >= 3 && !isLabelLine(grid, row, band);
    if (!fits || row - (run[run.length - 1] ?? row) > 1) run = [];
    if (fits) run.push(row);
    if (run.length > best.length) best = run;
  }
  return best;
}

/** The columns of rows without a header, as their cells look. */
export function columnsByContent(grid: Grid, body: readonly number[]): DraftColumn[] {
  const contents: { col: number; content: ColumnContent }[] = [];
  for (let col = 1; col <= grid.lastCol; col++) {
    const content = contentOf(grid, body, col);
    if (content.filled >= 0.5 * body.length) contents.push({ col, content });
  }
  const listsPeople = contents.some(({ content }) => content.nips + content.niks > 0.6 * content.filled);
  const priced = contents.some(({ content }) => content.large > 0.6 * content.filled);
  let named = false;
  return contents.map(({ col, content }, index): DraftColumn => {
    const field = fieldOf(grid, body, col, content, index === 0);
    const names = field === undefined && !named && content.words > 0.6 * content.filled;
    if (names) named = true;
    const own = names ? (listsPeople ? "nama" : priced ? "uraian" : undefined) : field;
    const share = content.filled === 0 ? 0 : content.filled / body.length;
    return {
      col,
      header: "",
      field: own,
      sure: "unsure",
      why: [own === undefined ? why("no-header", {}) : why("cells-look-like", { field: own, share })],
      content,
      adds: own === "jumlah",
    };
  });
}

function fieldOf(
  grid: Grid,
  body: readonly number[],
  col: number,
  content: ColumnContent,
  first: boolean,
): ColumnField | undefined {
  const most = (count: number) => count > 0.6 * content.filled;
  if (first && most(content.steps + 1)) return "no";
  if (most(content.nips)) return "nip";
  if (most(content.niks)) return "nik";
  if (most(content.codes)) return "kode_rekening";
  if (most(content.dates)) return "tanggal";
  if (most(content.large)) return "jumlah";
  return most(body.filter((row) => PLACE.test(grid.text(row, col))).length) ? "kab_kota" : undefined;
}
