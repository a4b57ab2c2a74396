import { agrees } from "../sheet/agreement";
import { judgeAfterTotal } from "./afterTotal";
import { judgeBalanceOfTotals } from "../sums/balanceOfTotals";
import { closedTail } from "./closedTail";
import { judgeBracketGroups } from "./bracketGroups";
import { dropClosingStatement } from "./closingStatement";
import { judgeCodedParents } from "../sums/codedParents";
import { isPriced, type DraftTable } from "../draftTable";
import type { FoundRow } from "../foundTable";
import { applyGivenRoles } from "./givenRoles";
import { Headings } from "./headings";
import { judgeHiddenSums } from "../sums/hiddenSums";
import { judgeItemsNamedTotal } from "./itemsNamedTotal";
import { hasFigures, openRow, type JudgedRow } from "../row/judgedRow";
import { isListOfPeople } from "../row/keyColumn";
import { judgeLeaves } from "./leafRows";
import { dropPlainRows } from "./plainRows";
import { RowReader, type RowShape } from "../row/rowShape";
import { withRunningNumbers } from "./runningNumbers";
import { carriesOver } from "../words/rowWords";
import { settleTail } from "./settleTail";
import { withoutSignersBelow } from "../sheet/signersBelow";
import { judgeSummedParents } from "../sums/summedParents";
import { withTaxedTotal } from "./taxedTotal";
import { dropTail } from "./tailRows";
import { totalLineWord } from "../row/totalLine";
import { judgeUnnamedTotal } from "../sums/unnamedTotal";
import { isCount, usualRow, type UsualRow } from "../row/usualRow";
import { judgeHeadCounts } from "./headCounts";
import { judgeWholeOnTop } from "./wholeOnTop";
import { judgeWitnesses } from "../sums/witnessRows";

/**
 * Judges every filled row under a header. The order matters: what is no data is set aside first, then hierarchies are
 * opened (their leaves are the data), then headings are told from data, and at last the witnesses are matched with the
 * records they sum.
 */
export function rowsOf(table: DraftTable, given?: ReadonlyMap<number, FoundRow["role"]>): readonly FoundRow[] {
  const reader = new RowReader(table);
  const priced = isPriced(table.columns);
  let previous = table.headerRows[table.headerRows.length - 1];
  const read = table.body.map((row) => {
    const shape = reader.read(row, previous);
    previous = row;
    return shape;
  });
  const shapes = withTaxedTotal(withRunningNumbers(read));
  const usual = usualRow(shapes.slice(0, withoutSignersBelow(table.grid, table.body).length), priced);
  const listsPeople = isListOfPeople(table.columns);
  const rows = shapes.map(openRow);
  dropPlainRows(table, rows, usual);
  if (listsPeople) judgeHeadCounts(rows, usual);
  dropClosingStatement(rows);
  dropTail(rows, usual, { priced, listsPeople });
  const tail = closedTail(rows);
  const body = rows.filter((row) => !tail.includes(row));
  judgeBracketGroups(body);
  if (reader.codeColumns.length > 0)
    judgeCodedParents(
      body.filter((row) => !isTotalLine(row.shape)),
      priced,
    );
  // Nobody is called Jumlah.
  if (!listsPeople) judgeItemsNamedTotal(body, usual);
  const open = body.filter((row) => row.role === undefined && row.shape.label !== "");
  const totals = open.filter(({ shape }) => isTotalLine(shape) && hasFigures(shape) && !carriesOver(shape.total ?? ""));
  judgeHiddenSums(
    open.filter(({ shape }) => !isTotalLine(shape)),
    totals,
    { usual, priced, listsPeople },
  );
  judgeSummedParents(
    body.filter((row) => row.role === undefined),
    { priced, listsPeople, body },
    // A written total says itself which lines count.
    totals.length > 0 || listsPeople ? undefined : usual,
  );
  if (!listsPeople) judgeWholeOnTop(body, usual);
  judgeAfterTotal(body, listsPeople);
  if (!listsPeople) judgeBalanceOfTotals(body);
  settleTail(body, tail, { usual, priced, listsPeople });
  if (!priced) judgeUnnamedTotal(rows, usual);
  const closing = lastOpen(rows);
  judgeLeaves(
    table,
    rows.filter((row) => !mayBeWitness(row, closing, usual)),
    usual,
  );
  judgeWitnesses(table, rows, usual);
  judgeLeaves(table, rows, usual);
  if (given !== undefined) applyGivenRoles(rows, given);
  return finished(rows);
}

function isTotalLine(shape: RowShape): boolean {
  return totalLineWord(shape) !== undefined;
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

/** Leaves in what a witness covers only records; where that took lines out, its sums are proved anew. */
function settleCovers(judged: JudgedRow, recordOf: ReadonlyMap<number, RowShape>): readonly number[] {
  const covers = judged.covers ?? [];
  const kept = covers.filter((row) => recordOf.has(row));
  if (kept.length === covers.length || judged.sure !== "sure") return kept;
  const adds = judged.shape.amounts.every((amount, c) => {
    const sum = kept.reduce((total, row) => total + (recordOf.get(row)?.amounts[c] ?? 0), 0);
    return amount === undefined || agrees(sum, amount);
  });
  if (!adds) judged.sure = "likely";
  return kept;
}

function finished(rows: readonly JudgedRow[]): FoundRow[] {
  const recordOf = new Map<number, RowShape>();
  for (const { role, shape } of rows) if (role === "record") recordOf.set(shape.row, shape);
  const headings = new Headings();
  return rows.map((judged): FoundRow => {
    const covers = settleCovers(judged, recordOf);
    const { shape, why } = judged;
    const sure = judged.asked && judged.role !== "group" ? "unsure" : judged.sure;
    const base = { row: shape.row, sure, why, under: headings.over(judged) };
    switch (judged.role) {
      case "subtotal":
      case "total":
        return { ...base, role: judged.role, covers, ...(shape.amountAt && { amountAt: shape.amountAt }) };
      case "group":
        return { ...base, role: "group" };
      case "record":
        return { ...base, role: "record", ...(judged.onTop && { onTop: true }) };
      case "other":
      case undefined:
        return { ...base, role: "other", reason: judged.reason ?? "not attributable" };
    }
  });
}
