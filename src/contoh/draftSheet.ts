import { addressOf, type CellRange } from "../core/cells/cellRef";
import type {
  PlainLook,
  PlannedCell,
  PlannedSheet,
  PlannedStyle,
  PlannedValue,
} from "../core/sheets/plan/plannedWorkbook";

/** What a cell of a sample holds: a value, or a formula together with the result Excel had stored for it. */
export type DraftValue = PlannedValue | { readonly formula: string; readonly result: number };

interface DraftSettings {
  readonly widths: readonly number[];
  readonly landscape?: boolean;
}

/** A sheet put together the way a person types one: anywhere, in any order, with merges where it looks good. */
export class DraftSheet {
  private readonly cells: PlannedCell[] = [];
  private readonly merges: CellRange[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly marks = new Map<string, string>();

  constructor(
    readonly name: string,
    private readonly settings: DraftSettings,
  ) {}

  /** Fills one cell, 1-based; `mark` names it for the list of planted contradictions. */
  put(row: number, col: number, value: DraftValue, look: PlainLook = {}, mark?: string): this {
    const style = nearestStyle(look);
    if (typeof value === "object") {
      this.cells.push({ row, col, value: value.result, formula: value.formula, style, plain: look });
    } else {
      this.cells.push({ row, col, value, style, plain: look });
    }
    return mark === undefined ? this : this.mark(mark, row, col);
  }

  /** Fills the cells of a row from column `col` on; `undefined` leaves a cell empty but keeps its border. */
  putRow(row: number, col: number, values: readonly DraftValue[], look: PlainLook = {}): this {
    values.forEach((value, index) => {
      if (value !== undefined || look.border === true) this.put(row, col + index, value, look);
    });
    return this;
  }

  /** A line of text centred over a block of columns, as titles are. */
  putAcross(row: number, left: number, right: number, text: string, look: PlainLook = {}): this {
    return this.put(row, left, text, { align: "center", ...look }).merge(row, left, row, right);
  }

  merge(top: number, left: number, bottom: number, right: number): this {
    this.merges.push({ top, left, bottom, right });
    return this;
  }

  hideRow(row: number): this {
    this.hiddenRows.push(row);
    return this;
  }

  /** Names a cell; two cells of one sheet never share a name. */
  mark(name: string, row: number, col: number): this {
    if (this.marks.has(name)) throw new Error(`The mark ${name} is given twice on ${this.name}.`);
    this.marks.set(name, addressOf({ row, col }));
    return this;
  }

  /** Addresses by the names that were given to cells, so that a planted contradiction can point at them. */
  markedCells(): ReadonlyMap<string, string> {
    return this.marks;
  }

  toPlan(): PlannedSheet {
    const byPlace = (a: PlannedCell, b: PlannedCell): number => a.row - b.row || a.col - b.col;
    return {
      name: this.name,
      state: "visible",
      columnWidths: this.settings.widths,
      cells: this.cells.filter((cell) => !this.isUnderMerge(cell)).sort(byPlace),
      tables: [],
      merges: this.merges,
      frozen: { rows: 0, columns: 0 },
      print: {
        paper: "F4",
        orientation: this.settings.landscape === true ? "landscape" : "portrait",
        repeatRows: undefined,
      },
      hiddenRows: this.hiddenRows,
    };
  }

  /** An empty cell that a merge hides was only put there for its border. */
  private isUnderMerge({ row, col, value }: PlannedCell): boolean {
    const hides = ({ top, left, bottom, right }: CellRange): boolean =>
      top <= row && row <= bottom && left <= col && col <= right && (row !== top || col !== left);
    return value === undefined && this.merges.some(hides);
  }
}

/** The product's style that comes nearest, for a host that knows no plain look. */
function nearestStyle({ format, bold }: PlainLook): PlannedStyle {
  if (format === "#,##0") return bold === true ? "total-rupiah" : "rupiah";
  if (format === "dd/mm/yyyy") return "date";
  if (format === "0.00%") return "percent";
  return bold === true ? "label" : "text";
}
