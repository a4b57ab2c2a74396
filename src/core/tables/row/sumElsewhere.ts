import type { Cell } from "../../cells/cell";
import type { Grouping } from "../../values/rupiahText";
import { amountIn } from "../sheet/amountIn";
import type { DraftColumn } from "../draftTable";
import { isBlank, type Grid } from "../sheet/grid";
import { totalWord } from "../words/rowWords";

/** Where a sum's amount stands when its own column is blank: the column it belongs to, and the cell that holds it. */
export interface AmountPlace {
  readonly column: number;
  readonly cell: number;
}

const MONEY: ReadonlySet<DraftColumn["field"]> = new Set<DraftColumn["field"]>([
  "jumlah",
  "pagu",
  "realisasi",
  "sisa",
  "penerimaan",
  "pengeluaran",
]);
const LAST_FIGURE = /(?:rp\.?\s*)?\(?-?\d[\d.,]*-?\)?\s*$/i;

/** The amount at the end of `Jumlah Rp 10.500.000,-`, with its `Rp`; undefined where nothing but words stands before it. */
export function amountBehindWords(text: string): string | undefined {
  const amount = LAST_FIGURE.exec(text)?.[0];
  const before = amount === undefined ? "" : text.slice(0, -amount.length);
  return amount !== undefined && /\p{L}\s*[:=.]?\s*$/u.test(before) && /\d{3}/.test(amount) ? amount : undefined;
}

/** The amount in such a cell, for arithmetic. */
export function sumIn(cell: Cell | undefined, grouping: Grouping | undefined): number | undefined {
  const text = cell?.kind === "text" ? amountBehindWords(cell.value) : undefined;
  return cell && amountIn(cell.kind === "text" && text !== undefined ? { ...cell, value: text } : cell, grouping);
}

/**
 * The amount of a sum whose columns of amounts are blank: in a cell merged over its column from further left, or behind
 * its words in one cell (`Jumlah Rp 10.500.000,-`) where only one column can be meant.
 */
export function sumElsewhere(grid: Grid, columns: readonly DraftColumn[], row: number): AmountPlace | undefined {
  const sums = columns.filter(({ adds, field }) => adds && MONEY.has(field));
  const cells = (grid.row(row)?.cells ?? []).flatMap((cell, i) =>
    cell === undefined || isBlank(cell) ? [] : [{ cell, col: i + 1 }],
  );
  const [first, ...others] = cells;
  if (first === undefined) return undefined;
  for (const { cell, col } of others) {
    const merge = grid.mergeFrom(row, col);
    if (merge === undefined || merge.bottom > row || (cell.kind === "text" && !/\d/.test(cell.value))) continue;
    const under = sums.filter((column) => col < column.col && column.col <= merge.right);
    const [meant] = under;
    if (meant !== undefined && under.length === 1) return { column: meant.col, cell: col };
  }
  const [only] = sums;
  if (others.length > 0 || only === undefined || sums.length > 1 || first.cell.kind !== "text") return undefined;
  const { value } = first.cell;
  return totalWord(value) === undefined || amountBehindWords(value) === undefined
    ? undefined
    : { column: only.col, cell: first.col };
}
