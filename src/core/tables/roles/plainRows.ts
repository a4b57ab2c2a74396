import type { DraftTable } from "../draftTable";
import { isPriced } from "../draftTable";
import { fold } from "../words/fold";
import { isBlank } from "../sheet/grid";
import { isLabelOfPage } from "../header/cardLines";
import { decide, drop, hasAmount, hasFigures, type JudgedRow } from "../row/judgedRow";
import { isPageMark, isRounding, noteWord } from "../words/rowWords";
import { isNumberRowOf, mayBeginNumberRow } from "../header/numberRow";
import type { UsualRow } from "../row/usualRow";
import { why } from "../why";

/** Sets aside the rows that no table counts: repeated headers, number rows, zero separators, roundings, empty lines. */
export function dropPlainRows(table: DraftTable, rows: readonly JudgedRow[], usual: UsualRow) {
  const header = headerTexts(table);
  const priced = isPriced(table.columns);
  const titles = new Set(table.titles.map(fold));
  let repeating = false;
  for (const judged of rows) {
    const { shape } = judged;
    const repeats = repeatsHeader(table, judged, header, repeating);
    repeating = repeats;
    if (repeats || repeatsTitle(judged, titles)) drop(judged, "repeated header", [why("repeats-header", {})]);
    else if (fillsTitleIn(table, judged, titles)) settleTitleLine(table, judged, titles);
    else if (isNumberRow(table, shape.row)) drop(judged, "number row", [why("numbered-one-up", {})]);
    else if (shape.filled === 1 && isPageMark(shape.label))
      drop(judged, "note", [why("note-word", { word: shape.label })]);
    else if (goesOn(judged)) drop(judged, "note", [why("goes-on", { row: shape.row - shape.gap - 1 })]);
    else if (shape.label === "" && !hasAmount(shape) && !shape.hasKey && !shape.hasPrice) dropUnlabelled(judged, usual);
    else if (shape.label !== "" && shape.texts.some(isRounding) && shape.number === "")
      drop(judged, "rounding", [why("note-word", { word: shape.label })]);
    else if (isTrailingNote(judged, usual, priced))
      drop(judged, "note", [why("note-word", { word: noteWord(shape.label) ?? "" })]);
  }
}

/** The title once more, at the top of a new page. */
function repeatsTitle({ shape }: JudgedRow, titles: ReadonlySet<string>): boolean {
  return shape.filled === 1 && shape.texts.length === 1 && titles.has(fold(shape.label));
}

/** `Kelompok | : B`: a label of the title with what follows its colon, at the top of a new page. */
function fillsTitleIn(table: DraftTable, { shape }: JudgedRow, titles: ReadonlySet<string>): boolean {
  if (shape.filled !== 2 || shape.number !== "" || !titles.has(fold(shape.label))) return false;
  return valueBehind(table, shape).startsWith(":");
}

/** What has changed since the page before heads the lines that follow. */
function settleTitleLine(table: DraftTable, judged: JudgedRow, titles: ReadonlySet<string>) {
  const { label } = judged.shape;
  if (isLabelOfPage(label) || titles.has(fold(valueBehind(table, judged.shape))))
    drop(judged, "repeated header", [why("repeats-header", {})]);
  else decide(judged, "group", [why("text-only", {})], "likely");
}

/** The text of the last filled cell of a line. */
function valueBehind({ grid, left, right }: DraftTable, { row }: JudgedRow["shape"]): string {
  for (let col = right; col >= left; col--) if (grid.text(row, col) !== "") return grid.text(row, col).trim();
  return "";
}

/** The second line of a person or an item, without a number, code or amount of its own. */
function goesOn({ shape }: JudgedRow): boolean {
  return (
    shape.goesOn &&
    shape.gap === 0 &&
    shape.number === "" &&
    !hasAmount(shape) &&
    !shape.hasPrice &&
    shape.codes.every((code) => code === "")
  );
}

function dropUnlabelled(judged: JudgedRow, usual: UsualRow) {
  const { shape } = judged;
  const uncoded = shape.codes.every((code) => code === "");
  if (uncoded && shape.number !== "" && (shape.leftOpen || usual.keyed))
    drop(judged, "blank", [why("too-few-cells", { cells: shape.filled })]);
  else if (hasFigures(shape) && usual.hasFigures && uncoded && shape.number === "")
    drop(judged, "separator", [why("only-zeros", {})]);
  else if (shape.filled < Math.max(2, usual.filled / 2) && uncoded)
    drop(judged, "blank", [why("too-few-cells", { cells: shape.filled })]);
}

function isTrailingNote({ shape }: JudgedRow, usual: UsualRow, priced: boolean): boolean {
  if (noteWord(shape.label) === undefined || shape.number !== "" || hasAmount(shape)) return false;
  return shape.filled <= 2 && usual.filled > 3 && !(priced && shape.hasPrice);
}

/** The header's texts by column, folded. */
function headerTexts(table: DraftTable): ReadonlyMap<number, ReadonlySet<string>> {
  const texts = new Map<number, Set<string>>();
  for (const row of table.headerRows) {
    const cells = table.grid.row(row)?.cells ?? [];
    for (let col = table.left; col <= Math.min(table.right, cells.length); col++) {
      const text = table.grid.text(row, col);
      if (text === "") continue;
      const known = texts.get(col) ?? new Set<string>();
      known.add(fold(text));
      texts.set(col, known);
    }
  }
  return texts;
}

function repeatsHeader(
  table: DraftTable,
  { shape }: JudgedRow,
  header: ReadonlyMap<number, ReadonlySet<string>>,
  repeating: boolean,
): boolean {
  if (header.size === 0 || hasAmount(shape) || (!repeating && shape.texts.length < 2)) return false;
  let same = 0;
  let other = 0;
  const cells = table.grid.row(shape.row)?.cells ?? [];
  for (let col = table.left; col <= Math.min(table.right, cells.length); col++) {
    const cell = cells[col - 1];
    if (cell === undefined || isBlank(cell)) continue;
    if (cell.kind === "text" && sayAgain(header.get(col), cell.value)) same++;
    else if (++other > 2 && same === 0) return false;
  }
  return same >= (repeating ? 1 : 2) && same > 2 * other;
}

function sayAgain(labels: ReadonlySet<string> | undefined, text: string): boolean {
  if (labels === undefined) return false;
  const first = text.trim().charAt(0).toLowerCase();
  for (const label of labels) if (label.startsWith(first) || !/[a-z]/.test(first)) return labels.has(fold(text));
  return false;
}

function isNumberRow(table: DraftTable, row: number): boolean {
  return isNumberRowOf(rowValues(table, row));
}

function rowValues(table: DraftTable, row: number): string[] {
  const values: string[] = [];
  const cells = table.grid.row(row)?.cells ?? [];
  for (let col = table.left; col <= Math.min(table.right, cells.length); col++) {
    const cell = cells[col - 1];
    if (cell === undefined || isBlank(cell)) continue;
    const value = String(cell.value).trim();
    if ((value.length > 14 && !/^\(?\d{1,2}\)?\s*=/.test(value)) || (values.length === 0 && !mayBeginNumberRow(value)))
      return [];
    values.push(value);
  }
  return values;
}
