import type { Cell } from "../../../../core/cells/cell";
import type { CellRange } from "../../../../core/cells/cellRef";
import { limits } from "../limits";
import { noOddities } from "../notes";
import type { Pace } from "../pace";
import { holdLimit } from "../refused";
import { CellFormats, type CellFormat } from "../xlsx/cellFormats";
import { CellMaker } from "../xlsx/cellMaker";
import { RowCollector, type Tally } from "../xlsx/rowCollector";
import type { SheetContent } from "../xlsx/sheetReader";
import { CLOSE, OPEN, type XmlScanner } from "../xml/xmlScanner";
import { readOdsCell } from "./odsCell";
import type { OdsFormats } from "./odsFormats";

const ROWS_AT_A_TIME = 200;

/** Reads one `table:table` of an .ods: rows, cells and columns may each stand for many alike. */
export class OdsTable {
  readonly oddities = noOddities();
  private readonly formats = new CellFormats();
  private readonly formatOfStyle = new Map<string | undefined, CellFormat>();
  private readonly cells = new CellMaker([], false);
  private readonly collector: RowCollector;
  private readonly merges: CellRange[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns: number[] = [];
  /** The style of cells without one of their own, by 0-based column. */
  private readonly columnStyles: (string | undefined)[] = [];
  private row = 1;
  private col = 1;

  constructor(
    private readonly xml: XmlScanner,
    private readonly styles: OdsFormats,
    tally: Tally,
  ) {
    this.collector = new RowCollector(tally, this.oddities);
  }

  async read(pace: Pace): Promise<Omit<SheetContent, "filter">> {
    const { xml } = this;
    const outside = xml.depth - 1;
    let rows = 0;
    for (let token = xml.next(); token !== CLOSE || xml.depth > outside; token = xml.next()) {
      if (token !== OPEN) continue;
      if (xml.is("table-column")) this.readColumn();
      else if (xml.is("table-row")) {
        this.readRow();
        if (++rows % ROWS_AT_A_TIME === 0) await pace.pause();
      } else if (!/^table-(rows|columns|header-rows|header-columns|row-group|column-group)$/.test(xml.name()))
        xml.skip();
    }
    const { hiddenRows, hiddenColumns, merges } = this;
    return { rows: this.collector.finish(), merges, hiddenRows, hiddenColumns };
  }

  private readColumn(): void {
    const times = this.times("number-columns-repeated");
    const style = this.xml.attribute("default-cell-style-name", true);
    const isHidden = this.isHidden();
    for (let col = this.col; col < this.col + times && col <= limits.columns; col++) {
      this.columnStyles[col - 1] = style;
      if (isHidden) this.hiddenColumns.push(col);
    }
    this.col += times;
  }

  private readRow(): void {
    const { xml } = this;
    const outside = xml.depth - 1;
    const times = this.times("number-rows-repeated");
    const style = xml.attribute("default-cell-style-name", true);
    if (this.isHidden()) {
      for (let row = this.row; row < this.row + times && row <= limits.rows; row++) this.hiddenRows.push(row);
    }
    let col = 1;
    const filled: { cell: Cell; col: number; times: number }[] = [];
    for (let token = xml.next(); token !== CLOSE || xml.depth > outside; token = xml.next()) {
      if (token !== OPEN) continue;
      const columns = this.times("number-columns-repeated");
      this.readSpan(col);
      const own = xml.attribute("style-name", true) ?? style ?? this.columnStyles[col - 1];
      const cell = readOdsCell(xml, this.formatOf(own), this.cells, this.oddities);
      if (cell !== undefined) filled.push({ cell, col, times: columns });
      col += columns;
    }
    if (filled.length > 0) this.put(filled, times);
    this.row += times;
  }

  private formatOf(style: string | undefined): CellFormat {
    const known = this.formatOfStyle.get(style);
    if (known !== undefined) return known;
    const { code, bold, indent } = this.styles.lookOf(style);
    const format = this.formats.ofLook(code, bold, indent);
    this.formatOfStyle.set(style, format);
    return format;
  }

  private put(filled: readonly { cell: Cell; col: number; times: number }[], rows: number): void {
    holdLimit("rows", limits.rows, this.row + rows - 1);
    for (let row = this.row; row < this.row + rows; row++) {
      for (const { cell, col, times } of filled) {
        holdLimit("columns", limits.columns, col + times - 1);
        for (let each = col; each < col + times; each++) this.collector.put(row, each, cell);
      }
    }
  }

  private readSpan(col: number): void {
    const rows = this.times("number-rows-spanned");
    const columns = this.times("number-columns-spanned");
    if (rows === 1 && columns === 1) return;
    const bottom = Math.min(this.row + rows - 1, limits.rows);
    const right = Math.min(col + columns - 1, limits.columns);
    this.merges.push({ top: this.row, left: col, bottom, right });
    holdLimit("merges", limits.merges, this.merges.length);
  }

  private isHidden(): boolean {
    const visibility = this.xml.attribute("visibility", true);
    return visibility === "collapse" || visibility === "filter";
  }

  private times(attribute: string): number {
    return Math.max(1, Number(this.xml.attribute(attribute, true) ?? 1) || 1);
  }
}
