import type { Area } from "../model/address";
import type { EmulatedSheet } from "../model/sheet";
import type { EmulatedTable } from "../model/table";
import type { Session } from "../session";

/** A column becomes a calculated one when all its records are given one formula at once. */
export function noteCalculated(sheet: EmulatedSheet, table: EmulatedTable, written: Area): void {
  const body = table.bodyArea();
  if (written.top > body.top || written.top + written.rows < body.top + body.rows) return;
  for (let at = 0; at < body.columns; at++) {
    const col = body.left + at;
    if (col < written.left || col >= written.left + written.columns) continue;
    const formulas = Array.from({ length: body.rows }, (_, row) => sheet.cell(body.top + row, col).formula);
    const [first] = formulas;
    if (first !== undefined && formulas.every((formula) => formula === first)) table.calculated.set(at, first);
  }
}

/** "Excel automatically fills the calculated column down" into rows that a table gains ("Use calculated columns in an Excel table"). */
export function fillCalculated(session: Session, sheet: EmulatedSheet, table: EmulatedTable, from: number): void {
  const body = table.bodyArea();
  for (const [at, formula] of table.calculated) {
    const col = body.left + at;
    if (at >= body.columns) continue;
    for (let row = Math.max(from, body.top); row < body.top + body.rows; row++) {
      if (sheet.cell(row, col).value !== undefined) continue;
      const where = { sheet: sheet.name, row: row + 1, col: col + 1 };
      sheet.setContent(row, col, session.evaluate(formula, where), formula);
    }
  }
}
