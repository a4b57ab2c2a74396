import type { CellRange } from "../cells/cellRef";
import { NO_ROW, type Formula } from "../sheets/plan/formula";
import type {
  PlainLook,
  PlannedCell,
  PlannedForm,
  PlannedPrint,
  PlannedSheet,
  PlannedStyle,
  PlannedTable,
  PlannedValidation,
  PlannedValue,
} from "../sheets/plan/plannedWorkbook";

/** The looks of a paper form: black on white, thin rules, nothing else. */
export const HEADING: PlainLook = { bold: true, align: "center", size: 12 };
export const TEXT: PlainLook = { wrap: true };
export const HEADER: PlainLook = { bold: true, align: "center", border: true, wrap: true, middle: true };
export const CELL: PlainLook = { border: true, wrap: true, middle: true, format: "@" };
export const CENTRED: PlainLook = { ...CELL, align: "center" };

/** What a form's page is printed on. */
export type FormPrint = Pick<PlannedPrint, "paper" | "orientation" | "repeatRows" | "footer" | "onePage" | "together">;

/** One sheet of a form while it is put together, in any order. */
export class FormSheet {
  readonly #cells: PlannedCell[] = [];
  readonly #tables: PlannedTable[] = [];
  readonly #merges: CellRange[] = [];
  readonly #heights: PlannedForm["rowHeights"][number][] = [];
  readonly #validations: PlannedValidation[] = [];

  /** `widths` in characters, column A first. */
  constructor(
    readonly name: string,
    readonly widths: readonly number[],
    readonly state: PlannedSheet["state"] = "visible",
  ) {}

  put(row: number, col: number, value: PlannedValue, plain: PlainLook = {}): this {
    this.#cells.push({ row, col, value, style: STYLE, plain });
    return this;
  }

  /** Fills the cells of a row from column `col` on, the empty ones for their border. */
  putRow(row: number, col: number, values: readonly PlannedValue[], plain: PlainLook): this {
    values.forEach((value, index) => this.put(row, col + index, value, plain));
    return this;
  }

  /** A text over several columns of one row. */
  across(row: number, left: number, right: number, text: string, plain: PlainLook): this {
    if (right > left) this.merge({ top: row, left, bottom: row, right });
    return this.put(row, left, text, plain);
  }

  /** A figure that the sheet reckons itself. */
  figure(row: number, col: number, formula: Formula<number | string>, plain: PlainLook): this {
    this.#cells.push({ row, col, value: formula.of(NO_ROW), formula: formula.text, style: STYLE, plain });
    return this;
  }

  merge(range: CellRange): this {
    this.#merges.push(range);
    return this;
  }

  table(table: PlannedTable): this {
    this.#tables.push(table);
    return this;
  }

  height(row: number, points: number): this {
    this.#heights.push({ row, points });
    return this;
  }

  validate(validation: PlannedValidation): this {
    this.#validations.push(validation);
    return this;
  }

  /** `frozenRows` stay in view while scrolling. */
  finish(print: FormPrint, frozenRows = 0): PlannedSheet {
    return {
      name: this.name,
      state: this.state,
      columnWidths: this.widths,
      cells: this.#cells,
      tables: this.#tables,
      merges: this.#merges,
      frozen: { rows: frozenRows, columns: 0 },
      print,
      hiddenRows: [],
      form: { rowHeights: this.#heights, validations: this.#validations },
    };
  }
}

/** For a host that knows no plain look. */
const STYLE: PlannedStyle = "text";
