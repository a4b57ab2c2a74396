import { drop, hasAmount, hasFigures, type JudgedRow } from "../row/judgedRow";
import type { RowShape } from "../row/rowShape";
import { isAddedLine, isPutOnTop, noteWord } from "../words/rowWords";
import { signatureWord } from "../words/signatureWords";
import { isCount, type UsualRow } from "../row/usualRow";
import { why } from "../why";

/**
 * Sets aside what stands under a table (or between two stretches of it): signature blocks, notes, page footers. A row of
 * data is never taken for one while it carries a number of its own or as many cells as its neighbours; where lines are
 * priced, an amount right under the total is asked about.
 */
export function dropTail(
  rows: readonly JudgedRow[],
  usual: UsualRow,
  { priced, listsPeople }: { readonly priced: boolean; readonly listsPeople: boolean },
) {
  const last = lastDataIndex(rows, usual, listsPeople);
  let signing = false;
  const closed = closedRows(rows, usual);
  rows.forEach((judged, index) => {
    if (judged.role !== undefined) return;
    const { shape } = judged;
    if (index <= last) {
      const word = signing ? "…" : opensSignature(shape, usual);
      if (word === undefined) return;
      signing = !goesOnBehindSigners(shape, usual, closed);
      if (!signing) return;
      drop(judged, "signature", [why("signature-word", { word })], "likely");
      return;
    }
    const word = shape.texts.map(signatureWord).find((found) => found !== undefined);
    if (word !== undefined) signing = true;
    if (signing) drop(judged, "signature", [why("signature-word", { word: word ?? "…" })], "likely");
    else if (noteWord(shape.label) !== undefined)
      drop(judged, "note", [why("note-word", { word: noteWord(shape.label) ?? "" })]);
    else
      drop(
        judged,
        "footer",
        [why("after-last-total", {})],
        (priced && mayBeSpent(shape)) || (listsPeople && mayBeSomebody(shape)) ? "unsure" : "likely",
      );
  });
}

/** `Biaya lain-lain 750.000` under the total of a budget: left out of it, or forgotten in it? Only a person knows. */
function mayBeSpent(shape: RowShape): boolean {
  return shape.gap <= 1 && shape.label !== "" && hasAmount(shape) && !shape.texts.some(isAddedLine);
}

/** Numbered like the people above, with a signature and nobody's name: somebody who came, or a slip? */
function mayBeSomebody(shape: RowShape): boolean {
  return isCount(shape.number) && shape.filled > 1;
}

/** Index of the last row that is surely part of the table. */
function lastDataIndex(rows: readonly JudgedRow[], usual: UsualRow, listsPeople: boolean): number {
  for (let index = rows.length - 1; index >= 0; index--) {
    const judged = rows[index];
    if (judged === undefined || judged.role !== undefined) continue;
    const { shape } = judged;
    if (looksLikeData(shape, usual) || addsALine(rows, index, usual, listsPeople)) return index;
    if (totalOf(shape) !== undefined && (hasFigures(shape) || shape.filled > 1)) return index;
    if (hasAmount(shape) && shape.texts.some(isPutOnTop)) return index;
    if (amountsOnly(shape) && hasAmount(shape) && index > 0 && followsClosely(rows, index, usual)) return index;
  }
  return rows.length - 1;
}

/** The first total with an amount under lines that mostly have a number or code of their own; 0 where none is. */
function closedRows(rows: readonly JudgedRow[], usual: UsualRow): number {
  let [lines, own] = [0, 0];
  for (const { role, shape } of rows) {
    if (role !== undefined) continue;
    if (totalOf(shape) !== undefined && hasFigures(shape)) return own > 0.6 * lines ? shape.row : 0;
    if (!looksLikeData(shape, usual)) continue;
    lines++;
    if (isNumberedOrCoded(shape)) own++;
  }
  return 0;
}

function isNumberedOrCoded(shape: RowShape): boolean {
  return isCount(shape.number) || shape.codes.some((code) => code !== "");
}

/**
 * Data or a total behind a place to sign. Under the total of lines that are numbered or coded, a line needs a number or code of its
 * own: what people pay and receive is stated among their signatures once more.
 */
function goesOnBehindSigners(shape: RowShape, usual: UsualRow, closed: number): boolean {
  if (!looksLikeData(shape, usual) && totalOf(shape) === undefined) return false;
  if (closed === 0 || shape.row < closed) return true;
  // Witnesses are numbered too, but little is said of them.
  return isNumberedOrCoded(shape) && shape.filled > usual.filled / 2;
}

/**
 * A line of words and an amount, or of a person about whom something is said, right under the data: never thrown away,
 * however little else stands in it.
 */
function addsALine(rows: readonly JudgedRow[], index: number, usual: UsualRow, listsPeople: boolean): boolean {
  for (let at = index; at > 0 && index - at < LINES_ADDED && (usual.hasFigures || listsPeople); at--) {
    const shape = rows[at]?.shape;
    const above = rows[at - 1]?.shape;
    if (shape === undefined || above === undefined) return false;
    if (shape.gap > 0 || shape.label === "" || totalOf(above) !== undefined) return false;
    if (!hasAmount(shape) && !(listsPeople && namesSomebody(shape))) return false;
    if (looksLikeData(above, usual)) return true;
  }
  return false;
}

/** A name with something said about it, and nobody who signs. */
function namesSomebody(shape: RowShape): boolean {
  if (!shape.hasKey || shape.filled < 2 || shape.goesOn || totalOf(shape) !== undefined) return false;
  return noteWord(shape.label) === undefined && shape.texts.every((text) => signatureWord(text) === undefined);
}

/** As many sums stand under one another: of the last section, the kabupaten, the provinsi. */
const LINES_ADDED = 3;

/** A line of amounts without words right under the data: most likely its unlabelled total. */
function followsClosely(rows: readonly JudgedRow[], index: number, usual: UsualRow): boolean {
  const shape = rows[index]?.shape;
  const above = rows[index - 1];
  if (above === undefined || shape === undefined || shape.gap > 1) return false;
  // The total of all stands under that of the last section.
  if (amountsOnly(above.shape) && hasAmount(above.shape) && index > 1) return followsClosely(rows, index - 1, usual);
  const columns = (s: RowShape) => s.amounts.filter((amount) => amount !== undefined).length;
  return columns(shape) >= 0.5 * Math.max(1, columns(above.shape)) && looksLikeData(above.shape, usual);
}

function amountsOnly(shape: RowShape): boolean {
  return shape.label === "" && shape.codes.every((code) => code === "") && shape.number === "";
}

function totalOf(shape: RowShape): string | undefined {
  return isCount(shape.number) ? undefined : shape.total;
}

function looksLikeData(shape: RowShape, usual: UsualRow): boolean {
  if (shape.codes.some((code) => code !== "") && shape.filled >= 2) return true;
  if (isCount(shape.number) && shape.hasKey) return true;
  if (isCount(shape.number) && usual.numbered && shape.filled >= Math.max(2, usual.filled / 2)) return true;
  if (shape.filled < Math.max(2, usual.filled / 2)) return false;
  if (usual.hasFigures) return hasFigures(shape) || shape.hasPrice;
  if (usual.numbered && shape.number === "") return false;
  return shape.texts.map(signatureWord).every((word) => word === undefined) || shape.hasKey;
}

/** Signatures inside a table begin after a gap, in a row with less in it than a record. */
function opensSignature(shape: RowShape, usual: UsualRow): string | undefined {
  if (shape.gap === 0 || shape.number !== "" || shape.filled >= Math.max(3, usual.filled / 2)) return undefined;
  return shape.texts.map(signatureWord).find((word) => word !== undefined);
}
