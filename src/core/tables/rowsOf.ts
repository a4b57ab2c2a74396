import { judgeAfterTotal } from "./afterTotal";
import { judgeCodedParents } from "./codedParents";
import { isPriced, type DraftTable } from "./draftTable";
import type { FoundRow } from "./foundTable";
import { openRow, type JudgedRow } from "./judgedRow";
import { judgeLeaves } from "./leafRows";
import { dropPlainRows } from "./plainRows";
import { RowReader, type RowShape } from "./rowShape";
import { judgeSummedParents, styleOf } from "./summedParents";
import { dropTail } from "./tailRows";
import { judgeUnnamedTotal } from "./unnamedTotal";
import { isCount, usualRow, type UsualRow } from "./usualRow";
import { judgeWitnesses } from "./witnessRows";

/**
 * Judges every filled row under a header. The order matters: what is no data is set aside first, then hierarchies are
 * opened (their leaves are the data), then headings are told from data, and at last the witnesses are matched with the
 * records they sum.
 */
export function rowsOf(table: DraftTable): readonly FoundRow[] {
  const reader = new RowReader(table);
  const priced = isPriced(table.columns);
  let previous = table.headerRows[table.headerRows.length - 1];
  const shapes = table.body.map((row) => {
    const shape = reader.read(row, previous);
    previous = row;
    return shape;
  });
  const usual = usualRow(shapes, priced);
  const rows = shapes.map(openRow);
  dropPlainRows(table, rows, usual);
  dropTail(rows, usual);
  if (reader.codeColumns.length > 0)
    judgeCodedParents(
      rows.filter((row) => !isTotalLine(row.shape)),
      priced,
    );
  judgeSummedParents(
    rows.filter((row) => row.role === undefined && !isTotalLine(row.shape)),
    priced,
  );
  judgeAfterTotal(rows, usual);
  if (!priced) judgeUnnamedTotal(rows, usual);
  const closing = lastOpen(rows);
  judgeLeaves(
    table,
    rows.filter((row) => !mayBeWitness(row, closing, usual)),
    usual,
  );
  judgeWitnesses(table, rows, usual);
  judgeLeaves(table, rows, usual);
  return finished(rows);
}

function isTotalLine(shape: RowShape): boolean {
  return (
    !isCount(shape.number) && shape.codes.every((code) => code === "") && shape.total !== undefined && !shape.hasPrice
  );
}

/** Lines kept open for the arithmetic: labelled totals, amounts without a label, and the last line when it stands out. */
function mayBeWitness(row: JudgedRow, closing: JudgedRow | undefined, usual: UsualRow): boolean {
  if (row.role !== undefined) return false;
  const { shape } = row;
  if (isTotalLine(shape)) return true;
  if (
    shape.label === "" &&
    shape.number === "" &&
    !shape.hasKey &&
    !shape.hasPrice &&
    shape.codes.every((code) => code === "")
  )
    return true;
  return usual.counted && !isCount(shape.number) && row === closing;
}

function lastOpen(rows: readonly JudgedRow[]): JudgedRow | undefined {
  for (let index = rows.length - 1; index >= 0; index--) if (rows[index]?.role === undefined) return rows[index];
  return undefined;
}

function finished(rows: readonly JudgedRow[]): FoundRow[] {
  const records = new Set(rows.filter((row) => row.role === "record").map((row) => row.shape.row));
  const headings = new Headings();
  return rows.map((judged): FoundRow => {
    const { shape, sure, why } = judged;
    const under = headings.over(judged);
    const base = { row: shape.row, sure, why, under };
    switch (judged.role) {
      case "subtotal":
      case "total":
        return { ...base, role: judged.role, covers: (judged.covers ?? []).filter((row) => records.has(row)) };
      case "group":
        return { ...base, role: "group" };
      case "record":
        return { ...base, role: "record" };
      case "other":
      case undefined:
        return { ...base, role: "other", reason: judged.reason ?? "not attributable" };
    }
  });
}

/** The headings and parents that are open while the rows pass by, outermost first. */
class Headings {
  private open: { row: number; rank: string; lastCovered: number }[] = [];
  private shared: readonly number[] = [];

  over(judged: JudgedRow): readonly number[] {
    const { shape, role } = judged;
    this.closeBefore(shape.row);
    if (role !== "group" && !(role === "subtotal" && this.isParent(judged))) return this.shared;
    const rank = role === "subtotal" ? `code ${String(depth(shape))}` : rankOf(shape);
    const same = this.open.findIndex((heading) => heading.rank === rank);
    if (same >= 0) this.set(this.open.slice(0, same));
    const under = this.shared;
    const covers = judged.covers ?? [];
    this.set([
      ...this.open,
      { row: shape.row, rank, lastCovered: covers[covers.length - 1] ?? Number.MAX_SAFE_INTEGER },
    ]);
    return under;
  }

  private isParent({ shape, covers }: JudgedRow): boolean {
    const first = covers?.[0];
    return first !== undefined && first > shape.row;
  }

  private closeBefore(row: number) {
    const still = this.open.filter((heading) => heading.lastCovered >= row);
    if (still.length < this.open.length) this.set(still);
  }

  private set(open: { row: number; rank: string; lastCovered: number }[]) {
    this.open = open;
    this.shared = open.map((heading) => heading.row);
  }
}

function depth(shape: RowShape): number {
  return shape.codes.reduce((segments, code) => segments + (code === "" ? 0 : code.split(".").length), 0);
}

function rankOf(shape: RowShape): string {
  const coded = depth(shape);
  if (coded > 0) return `code ${String(coded)}`;
  const style = styleOf(shape.number);
  return style === "" ? `text ${String(shape.labelCol)}` : `${style} ${String(shape.number.split(".").length)}`;
}
