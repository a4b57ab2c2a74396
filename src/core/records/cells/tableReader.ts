import type { CellRef } from "../../cells/cellRef";
import type { Sourced } from "../../cells/sourced";
import { isCurrency } from "../../tables/sheet/columnContent";
import type { ColumnField } from "../../tables/words/fields";
import type { FoundColumn, FoundTable } from "../../tables/foundTable";
import type { AmountPlace } from "../../tables/row/sumElsewhere";
import type { Rupiah } from "../../values/rupiah";
import { toNumber } from "../../values/rupiah";
import { readRupiah } from "../../values/rupiahText";
import { isDitto } from "./dittoMarks";
import { readAmountCell, type AmountCell } from "./amountCell";
import type { QuestionLog } from "./questionLog";
import type { PlacedCell, SheetCells } from "./sheetCells";
import { shownText } from "./shownText";

/** A million rupiah: as a thousand times more, round to the million throughout, it would be a strange budget. */
const LARGE = 1_000_000;
/** No budget goes beyond its pagu so many times. */
const ABSURD = 10;
const SUMMED: readonly ColumnField[] = ["jumlah", "pagu", "realisasi", "penerimaan", "pengeluaran"];

/** A word, or one written with blanks between: `J U M L A H`. */
const WORDS = /\p{L}{2}|\p{L} \p{L} \p{L}/u;

/** Reads the cells of one table by row and field. Amounts are read once a cell: records and witnesses share them. */
export class TableReader {
  private readonly byField = new Map<ColumnField, FoundColumn[]>();
  private readonly amounts = new Map<number, Map<number, AmountCell>>();
  private readonly texts = new Map<ColumnField, Sourced<string> | undefined>();
  private rowOfTexts = 0;
  private secondLines: ReadonlyMap<number, number> | undefined;
  private readonly whole = new Map<number, boolean>();
  private places: ReadonlyMap<number, AmountPlace> | undefined;
  /** The last repeated value of each field, and its row: what follows it is mostly read next. */
  private readonly repeated = new Map<ColumnField, { readonly row: number; readonly value: string }>();
  private recordsAbove: Map<number, number> | undefined;
  private readonly firsts = new Map<number, Sourced<string> | undefined>();

  constructor(
    readonly table: FoundTable,
    readonly cells: SheetCells,
    readonly log: QuestionLog,
    /** The pagu of an acara that a person named. */
    private readonly pagu?: Rupiah,
  ) {
    for (const column of table.columns) {
      if (column.field === undefined) continue;
      const known = this.byField.get(column.field);
      if (known) known.push(column);
      else this.byField.set(column.field, [column]);
    }
  }

  columns(field: ColumnField): readonly FoundColumn[] {
    return this.byField.get(field) ?? [];
  }

  has(field: ColumnField): boolean {
    return this.byField.has(field);
  }

  at(row: number, col: number): CellRef {
    return this.cells.at(row, col);
  }

  /** The table's first cell: what is said about the table as a whole is said there. */
  get corner(): CellRef {
    return this.at(this.table.range.top, this.table.range.left);
  }

  /** The first cell of a row that holds anything; the row's first cell where none does. */
  start(row: number): CellRef {
    const { left, right } = this.table.range;
    for (let col = left; col <= right; col += 1) if (this.cells.own(row, col)) return this.at(row, col);
    return this.at(row, left);
  }

  /** The filled cell of a field in a row. A cell merged over several rows speaks for each of them. */
  cell(field: ColumnField, row: number): PlacedCell | undefined {
    const columns = this.byField.get(field);
    if (!columns) return undefined;
    for (const { col } of columns) {
      const cell = this.cells.own(row, col);
      if (cell) return { cell, row, col };
    }
    for (const { col } of columns) {
      const seen = this.cells.seen(row, col);
      // A title merged across columns is no value of each of them.
      if (seen?.col === col) return seen;
    }
    return undefined;
  }

  /** Asked several times for one row, by those who read its name, its place and its part: read once. */
  text(field: ColumnField, row: number): Sourced<string> | undefined {
    if (!this.byField.has(field)) return undefined;
    if (row !== this.rowOfTexts) {
      this.rowOfTexts = row;
      this.texts.clear();
    }
    if (this.texts.has(field)) return this.texts.get(field);
    const text = this.read(field, row);
    this.texts.set(field, text);
    return text;
  }

  /** Of a cell that only repeats (`s.d.a`) the value of the record above it, under its own cell and raw text. */
  private read(field: ColumnField, row: number): Sourced<string> | undefined {
    const own = this.written(field, row);
    if (own === undefined || !isDitto(field, own.value)) return own;
    const known = this.repeated.get(field);
    let above = this.recordAbove(row);
    let said = above === undefined ? undefined : this.written(field, above);
    while (above !== undefined && above !== known?.row && said !== undefined && isDitto(field, said.value)) {
      above = this.recordAbove(above);
      said = above === undefined ? undefined : this.written(field, above);
    }
    const value = above !== undefined && above === known?.row ? known.value : said?.value;
    if (value === undefined) return own;
    this.repeated.set(field, { row, value });
    return { ...own, value };
  }

  private written(field: ColumnField, row: number): Sourced<string> | undefined {
    const placed = this.cell(field, row);
    return placed && this.textOf(placed);
  }

  private recordAbove(row: number): number | undefined {
    if (this.recordsAbove === undefined) {
      this.recordsAbove = new Map();
      let above: number | undefined;
      for (const one of this.table.rows) {
        if (one.role !== "record") continue;
        if (above !== undefined) this.recordsAbove.set(one.row, above);
        above = one.row;
      }
    }
    return this.recordsAbove.get(row);
  }

  textOf({ cell, row, col }: PlacedCell): Sourced<string> | undefined {
    const value = shownText(cell);
    return value === undefined || value === "" ? undefined : { value, raw: cell.value, at: this.at(row, col) };
  }

  /** The row that goes on about this one: `NIP. ...` under a name. */
  secondLine(row: number): number | undefined {
    this.secondLines ??= new Map(
      this.table.rows.flatMap(({ row: line, why }) =>
        why.flatMap(({ code, facts }) => (code === "goes-on" ? [[facts.row, line] as const] : [])),
      ),
    );
    return this.secondLines.get(row);
  }

  /** The first words of a row, `Rp` before its amount aside: those of a heading or of a witness. */
  heading(row: number): Sourced<string> | undefined {
    if (this.firsts.has(row)) return this.firsts.get(row);
    const { left, right } = this.table.range;
    const worded = this.cells
      .filled(row, left, right)
      .find(({ cell }) => cell.kind === "text" && WORDS.test(cell.value) && !isCurrency(cell.value));
    const first = worded && this.textOf(worded);
    this.firsts.set(row, first);
    return first;
  }

  /**
   * The amount of this very cell. An amount merged over several rows is one amount and belongs to the first of them:
   * counted for each row it would be paid as often as it has rows.
   */
  amountCell(column: FoundColumn, row: number): AmountCell {
    let ofColumn = this.amounts.get(column.col);
    if (!ofColumn) this.amounts.set(column.col, (ofColumn = new Map()));
    const known = ofColumn.get(row);
    if (known) return known;
    const read = readAmountCell(this, column, row);
    ofColumn.set(row, read);
    return read;
  }

  /** The column in which a row's amount stands: its own, but for sums written in a merged cell or behind their words. */
  placeOfAmount(column: FoundColumn, row: number): number {
    this.places ??= new Map(
      this.table.rows.flatMap((one) =>
        (one.role === "subtotal" || one.role === "total") && one.amountAt ? [[one.row, one.amountAt] as const] : [],
      ),
    );
    const place = this.places.get(row);
    return place?.column === column.col ? place.cell : column.col;
  }

  /**
   * Whether a column that is said to hold thousands of rupiah looks as if it held rupiah all the same: round amounts of a
   * million and more, or a sum of the table that is within the pagu as it stands and many times beyond it otherwise.
   */
  looksWhole(column: FoundColumn): boolean {
    const known = this.whole.get(column.col);
    if (known !== undefined) return known;
    const figures = this.figures(column);
    const looks =
      (figures.some((figure) => figure >= LARGE) && figures.every((figure) => figure % 1_000 === 0)) ||
      this.sumsFitUnscaled();
    this.whole.set(column.col, looks);
    return looks;
  }

  private sumsFitUnscaled(): boolean {
    if (this.pagu === undefined) return false;
    const pagu = toNumber(this.pagu);
    return SUMMED.flatMap((field) => this.columns(field)).some((column) => {
      if (column.times === undefined) return false;
      const sum = this.figures(column).reduce((total, figure) => total + figure, 0);
      return sum <= pagu && sum * column.times >= ABSURD * pagu;
    });
  }

  /** The figures of the records in a column as they stand, without their sign. */
  private figures(column: FoundColumn): readonly number[] {
    return this.table.rows.flatMap(({ row, role }) => {
      const cell = role === "record" ? this.cells.own(row, column.col) : undefined;
      const read =
        cell?.kind === "text" || cell?.kind === "number" ? readRupiah(cell.value, column.grouping) : undefined;
      return read?.sure && read.value !== 0 ? [Math.abs(toNumber(read.value))] : [];
    });
  }

  /** Whether the amount of this cell is not known: it could not be read, or was left blank where one is missing. */
  isOpen(column: FoundColumn, row: number): boolean {
    const read = this.amountCell(column, row);
    return read === "unreadable" || (read === "blank" && this.log.asks(this.at(row, column.col), "amount"));
  }

  amount(column: FoundColumn | undefined, row: number): Sourced<Rupiah> | undefined {
    if (!column) return undefined;
    const read = this.amountCell(column, row);
    return typeof read === "string" ? undefined : read;
  }
}
