import { area, parseArea } from "./model/address";
import type { CellValue } from "./model/cell";
import { readEntry } from "./model/coercion";
import type { Session } from "./session";

/** Someone else in the same workbook. What they do reaches the add-in as events with source `Remote`. */
export class Coauthor {
  constructor(
    private readonly session: Session,
    private readonly tell: () => void,
  ) {}

  /** Types into one cell (`Rekap`, `B4`); the text is read as Excel reads it, `""` empties the cell. */
  type(sheetName: string, address: string, typed: CellValue): void {
    const sheet = this.session.workbook.sheet(sheetName);
    const at = parseArea(address);
    if (at === undefined || at.rows * at.columns !== 1) throw new Error(`${address} is not one cell.`);
    const { top, left } = at;
    const entry = readEntry(typed, sheet.numberFormatAt(top, left));
    if (entry.kind === "formula") {
      const where = { sheet: sheet.name, row: top + 1, col: left + 1 };
      sheet.setContent(top, left, this.session.evaluate(entry.formula, where), entry.formula);
    } else sheet.setContent(top, left, entry.kind === "value" ? entry.value : undefined);
    if (entry.kind === "value" && entry.format !== undefined && sheet.numberFormatAt(top, left) === "General") {
      sheet.changeLook(area(top, left, 1, 1), "numberFormat", entry.format);
    }
    this.session.changes.push({ kind: "changed", sheet, address, remote: true });
    this.tell();
  }

  addSheet(name: string): void {
    const sheet = this.session.workbook.addSheet(name);
    this.session.changes.push({ kind: "added", sheet, remote: true });
    this.tell();
  }

  renameSheet(from: string, to: string): void {
    const sheet = this.session.workbook.sheet(from);
    this.session.workbook.checkSheetName(to, sheet);
    sheet.name = to;
  }

  deleteSheet(name: string): void {
    const sheet = this.session.workbook.sheet(name);
    this.session.workbook.removeSheet(sheet);
    this.session.changes.push({ kind: "deleted", sheet, remote: true });
    this.tell();
  }
}
