import type { CellRange } from "../../../core/cells/cellRef";
import type { CellInput } from "../../../core/sheets/plan/cellInput";
import type { PlannedValue } from "../../../core/sheets/plan/plannedWorkbook";
import { namesDay } from "../read/dateSystem";
import { joinedPatches, type Patch } from "./patches";

/** A planned sheet as Excel takes it: what to put where, from the first cell on. */
export interface SheetGrid {
  /** Row by row, all of the same length; cells of formulas and of rows of totals are empty here. */
  readonly values: readonly (readonly CellInput[])[];
  readonly patches: readonly Patch[];
  /** The patches' number formats alone, which come before values, or Excel would take texts for numbers. */
  readonly numberFormats: readonly Patch[];
  /** Rectangles whose values do not all fit the format of their patch, with the format of each cell. */
  readonly mixedColumns: readonly MixedColumn[];
  /** Formulas with `=`, and texts of rows of totals, which come when the tables are there. */
  readonly formulas: readonly FormulaBlock[];
  readonly rows: number;
  readonly columns: number;
}

export interface MixedColumn {
  readonly range: CellRange;
  /** From the top down. */
  readonly formats: readonly string[];
}

export interface FormulaBlock {
  readonly range: CellRange;
  readonly formulas: readonly (readonly CellInput[])[];
  /** Of a column that people set: nobody but them knows what it should come to. */
  readonly ofPeople?: true;
}

/** A grid while it is being filled. */
export class GridDraft {
  readonly values: CellInput[][] = [];
  readonly patches: Patch[] = [];
  readonly mixedColumns: MixedColumn[] = [];
  readonly formulas: FormulaBlock[] = [];
  columns = 1;

  /** `dateShift`: days by which the workbook counts its dates later than the plan. */
  constructor(private readonly dateShift: number) {}

  /** A date as the workbook counts it; anything else as it is. */
  heldAs(input: CellInput, numberFormat: string): CellInput {
    const isDate = this.dateShift !== 0 && typeof input === "number" && namesDay(numberFormat);
    return isDate ? input - this.dateShift : input;
  }

  put(row: number, col: number, value: CellInput): void {
    while (this.values.length < row) this.values.push([]);
    const cells = this.values[row - 1] ?? [];
    while (cells.length < col - 1) cells.push("");
    cells[col - 1] = value;
    if (col > this.columns) this.columns = col;
  }

  finish(): SheetGrid {
    if (this.values.length === 0) this.put(1, 1, "");
    for (const cells of this.values) while (cells.length < this.columns) cells.push("");
    const bare = this.patches.map(({ range, look: { numberFormat } }) => ({ range, look: { numberFormat } }));
    return {
      values: this.values,
      patches: joinedPatches(this.patches),
      numberFormats: joinedPatches(bare),
      mixedColumns: this.mixedColumns,
      formulas: this.formulas,
      rows: this.values.length,
      columns: this.columns,
    };
  }
}

/** Whether an amount in rupiah has sen that a format without decimals would hide. */
export function hasSen(value: PlannedValue): boolean {
  return typeof value === "number" && Math.round(value * 100) % 100 !== 0;
}
