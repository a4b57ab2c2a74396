import type { CellRange } from "../../../../core/cells/cellRef";
import type { Sheet } from "../../../../core/cells/workbook";
import { limits } from "../limits";
import type { Oddities } from "../notes";
import type { Pace } from "../pace";
import { damaged, holdLimit } from "../refused";
import { CLOSE, END, OPEN, type XmlScanner } from "../xml/xmlScanner";
import { CellReader, type Book } from "./cellReader";
import { readIndex } from "./numberText";
import { parseRange } from "./references";
import { RowCollector, type Tally } from "./rowCollector";
import { isTrue } from "./workbookPart";

/** A sheet without what the workbook part says of it. */
export type SheetContent = Omit<Sheet, "name" | "state">;

/** Rows read between two looks at the clock. */
const ROWS_AT_A_TIME = 500;
const LETTER_R = 114;

/** Reads one worksheet part from its first byte to its last. */
export class SheetReader {
  private readonly cells: CellReader;
  private readonly collector: RowCollector;
  private readonly merges: CellRange[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private filter: CellRange | undefined;
  private row = 0;

  constructor(
    private readonly xml: XmlScanner,
    book: Book,
    tally: Tally,
    private readonly oddities: Oddities,
  ) {
    this.cells = new CellReader(xml, book, oddities);
    this.collector = new RowCollector(tally, oddities);
  }

  /** Undefined where the part is a chart, dialog or macro sheet. `onPosition` is told the bytes read so far. */
  async read(pace: Pace, onPosition: (bytes: number) => void): Promise<SheetContent | undefined> {
    const { xml } = this;
    let token = xml.next();
    while (token !== OPEN && token !== END) token = xml.next();
    if (token === END) throw damaged(xml.part);
    if (!xml.is("worksheet")) {
      if (xml.is("chartsheet") || xml.is("dialogsheet") || xml.is("macrosheet")) return undefined;
      throw damaged(xml.part);
    }
    for (token = xml.next(); token !== END; token = xml.next()) {
      if (token !== OPEN) continue;
      if (xml.is("sheetData")) await this.readRows(pace, onPosition);
      else if (xml.is("cols")) this.readEach("col", () => this.readColumn());
      else if (xml.is("mergeCells")) this.readEach("mergeCell", () => this.readMerge());
      else {
        if (xml.is("autoFilter")) this.filter ??= parseRange(xml.attribute("ref") ?? "");
        xml.skip();
      }
    }
    return {
      rows: this.collector.finish(),
      merges: this.merges,
      hiddenRows: ascending(this.hiddenRows),
      hiddenColumns: ascending(this.hiddenColumns),
      filter: this.filter,
    };
  }

  private async readRows(pace: Pace, onPosition: (bytes: number) => void): Promise<void> {
    const { xml } = this;
    const outside = xml.depth - 1;
    let rows = 0;
    for (let token = xml.next(); token !== CLOSE || xml.depth > outside; token = xml.next()) {
      if (token !== OPEN) continue;
      if (xml.is("row")) this.readRow();
      else xml.skip();
      if (++rows % ROWS_AT_A_TIME === 0) {
        onPosition(xml.position);
        await pace.pause();
      }
    }
  }

  private readRow(): void {
    const { xml } = this;
    const outside = xml.depth - 1;
    const at = xml.findLetter(LETTER_R);
    const stated = at < 0 ? 0 : readIndex(xml.bytes, at, xml.valueFinish);
    const hidden = isTrue(xml.attribute("hidden")) || isZero(xml.attribute("ht"));
    this.row = stated > 0 ? stated : this.row + 1;
    holdLimit("rows", limits.rows, this.row);
    let isFirst = stated <= 0;
    let col = 0;
    for (let token = xml.next(); token !== CLOSE || xml.depth > outside; token = xml.next()) {
      if (token !== OPEN) continue;
      if (!xml.is("c")) {
        xml.skip();
        continue;
      }
      const address = this.readAddress();
      // A row without a number has that of its first cell.
      if (isFirst && address.row > this.row) this.row = address.row;
      isFirst = false;
      col = address.col > 0 ? address.col : col + 1;
      holdLimit("columns", limits.columns, col);
      const row = address.row > 0 ? address.row : this.row;
      holdLimit("rows", limits.rows, row);
      const cell = this.cells.read(row, col);
      if (cell !== undefined) this.collector.put(row, col, cell);
    }
    if (hidden) this.hiddenRows.add(this.row);
  }

  private readonly address = { row: 0, col: 0 };

  /** The cell's `r`, in one object used over and over; 0 and 0 where it has none. */
  private readAddress(): { row: number; col: number } {
    const { xml, address } = this;
    const { bytes } = xml;
    address.row = address.col = 0;
    let at = xml.findLetter(LETTER_R);
    if (at < 0) return address;
    const finish = xml.valueFinish;
    let col = 0;
    for (; at < finish; at++) {
      // Folding the case of a letter.
      const letter = (bytes[at] as number) & 0xdf;
      if (letter < 65 || letter > 90) break;
      col = col * 26 + letter - 64;
    }
    const row = readIndex(bytes, at, finish);
    if (col === 0 || row < 1) {
      this.oddities.unreadable++;
      return address;
    }
    address.row = row;
    address.col = col;
    return address;
  }

  private readEach(name: string, read: () => void): void {
    const { xml } = this;
    const outside = xml.depth - 1;
    for (let token = xml.next(); token !== CLOSE || xml.depth > outside; token = xml.next()) {
      if (token === OPEN && xml.is(name)) read();
    }
  }

  private readColumn(): void {
    const { xml } = this;
    if (!isTrue(xml.attribute("hidden")) && !isZero(xml.attribute("width"))) return;
    const first = Math.max(1, Number(xml.attribute("min")));
    const last = Math.min(limits.columns, Number(xml.attribute("max")));
    for (let col = first; col <= last; col++) this.hiddenColumns.add(col);
  }

  private readMerge(): void {
    const range = parseRange(this.xml.attribute("ref") ?? "");
    if (range === undefined) this.oddities.unreadable++;
    else if (range.top !== range.bottom || range.left !== range.right) this.merges.push(range);
    holdLimit("merges", limits.merges, this.merges.length);
  }
}

function isZero(length: string | undefined): boolean {
  return length !== undefined && length.trim() !== "" && Number(length) === 0;
}

function ascending(numbers: ReadonlySet<number>): readonly number[] {
  return [...numbers].sort((a, b) => a - b);
}
