import type { DraftColumn } from "../draftTable";
import type { ColumnField } from "../words/fields";
import { figureAt } from "./figureAt";
import { fold } from "../words/fold";
import type { Grid } from "../sheet/grid";
import { headerWord } from "../words/headerWord";
import { why } from "../why";

const AMOUNTS: ReadonlySet<ColumnField> = new Set<ColumnField>(["jumlah", "pagu", "realisasi"]);
/** Words of money and of goods alike, where nothing in the table is money. */
const OF_STOCKS: ReadonlySet<ColumnField> = new Set<ColumnField>(["penerimaan", "pengeluaran", "pagu", "jumlah"]);
/** Nothing that is handed out costs less than this many rupiah, so figures so far below others count things. */
const RUPIAH_A_THING = 1_000;
const ROWS_LOOKED_AT = 200;

/**
 * Takes columns for counts that words or labels above them made money of: figures a thousand times smaller than the
 * rupiah of the same lines (`ALOKASI / KPM` beside `ALOKASI / NILAI`), and all figures of a list with units and no money.
 */
export function withCounts(
  grid: Grid,
  columns: readonly DraftColumn[],
  body: readonly number[],
): readonly DraftColumn[] {
  const usual = columns.map((column) => (mayCount(column) ? usualFigure(grid, body, column) : undefined));
  const money = Math.max(0, ...columns.flatMap((column, i) => (isAmount(column) ? (usual[i] ?? 0) : 0)));
  const stocks = listsStocks(columns);
  return columns.map((column, i) => {
    const figure = usual[i];
    if (column.field === undefined || figure === undefined) return column;
    if (isPartOfPrice(columns, i) && AMOUNTS.has(column.field) && !saysSum(column.header)) {
      const reason = why("position", { field: "harga_satuan", beside: columns[i - 1]?.header ?? "" });
      return { ...column, field: "harga_satuan", sure: "likely", why: [...column.why, reason] };
    }
    const counts = AMOUNTS.has(column.field) && !saysMoney(column.header) && figure * RUPIAH_A_THING <= money;
    if (!counts && !(stocks && OF_STOCKS.has(column.field))) return column;
    const reason = why("cells-look-like", { field: "volume", share: 1 });
    return { ...column, field: "volume", sure: "likely", why: [...column.why, reason] };
  });
}

function mayCount({ field }: DraftColumn): boolean {
  return field !== undefined && (AMOUNTS.has(field) || OF_STOCKS.has(field));
}

/** Right behind a unit price, with another one behind it: overhead and profit, tax on one piece. */
function isPartOfPrice(columns: readonly DraftColumn[], index: number): boolean {
  return columns[index - 1]?.field === "harga_satuan" && columns[index + 1]?.field === "harga_satuan";
}

/** `Jumlah Bruto` between a price and a rate is what the line comes to. */
function saysSum(header: string): boolean {
  return /\b(?:jumlah|jml|bruto|netto|neto)\b/.test(fold(header.split(" / ").pop() ?? ""));
}

function isAmount({ field, content }: DraftColumn): boolean {
  return field !== undefined && AMOUNTS.has(field) && content.large > 0.5 * content.filled;
}

/** The lowest label is a word for money as it stands, or names rupiah. */
function saysMoney(header: string): boolean {
  const label = header.split(" / ").pop() ?? "";
  if (/\b(?:rp|rupiah)\b/.test(fold(label))) return true;
  const word = headerWord(label);
  return word?.how === "exact" && AMOUNTS.has(word.field);
}

function listsStocks(columns: readonly DraftColumn[]): boolean {
  const has = (field: ColumnField) => columns.some((column) => column.field === field);
  if (!has("satuan") || has("harga_satuan") || has("realisasi") || has("kode_rekening")) return false;
  return columns.every(({ content, header }) => content.large === 0 && !MONEY_OR_AIM.test(fold(header)));
}

/** Money by its own word, or an aim of an indicator, which is stated in units too. */
const MONEY_OR_AIM = /\b(?:rp|rupiah|target)\b/;

/** The median of its figures other than zero. */
function usualFigure(grid: Grid, body: readonly number[], column: DraftColumn): number | undefined {
  const figures = body.slice(0, ROWS_LOOKED_AT).flatMap((row) => {
    const figure = figureAt(grid, row, column);
    return figure === undefined || figure === 0 ? [] : [Math.abs(figure)];
  });
  return figures.sort((a, b) => a - b)[Math.floor(figures.length / 2)];
}
