import type { DraftTable } from "../draftTable";
import { drop, hasAmount, hasFigures, witness, type JudgedRow } from "../row/judgedRow";
import { carriesOver, isGrandTotal, isOfBefore, isOfLastTime, isSubtotalLabel } from "../words/rowWords";
import { SumSearch, type Match } from "./sumSearch";
import { isCount, type UsualRow } from "../row/usualRow";
import { why, type Why } from "../why";

/**
 * Finds subtotals and totals wherever they stand: by their words, by standing without a label, or by arithmetic alone.
 * What a witness covers is proved by its amounts where they agree with some run of lines; where none agrees, it covers
 * what its place and its words say, so that a wrong subtotal is still compared with the lines it should sum.
 */
export function judgeWitnesses(table: DraftTable, rows: readonly JudgedRow[], usual: UsualRow) {
  const columns = rows[0]?.shape.amounts.length ?? 0;
  const search = new SumSearch(columns);
  const onTop: JudgedRow[] = [];
  const lastOpen = lastIndex(rows, ({ role }) => role === undefined || role === "record");
  const lastRecord = lastIndex(rows, ({ role }) => role === "record");
  let isHeaded = false;
  rows.forEach((judged, index) => {
    const { shape } = judged;
    if (judged.role === "group") search.mark();
    if (judged.role === "record") search.add(shape.row, shape.amounts);
    if (judged.role === "group" || judged.role === "record") isHeaded = judged.role === "group";
    if (judged.role !== undefined) return;
    const word = isCount(shape.number) ? undefined : shape.total;
    const unlabelled = isUnlabelled(judged);
    if (word === undefined && !unlabelled && !(index === lastOpen && closesTable(table, judged, usual, search))) return;
    if (word !== undefined && isHeaded && hasFigures(shape) && !hasAmount(shape)) {
      // `Jumlah harga alat 0` right under its heading: of a part in which nothing stands.
      witness(judged, "subtotal", [], [why("total-word", { word })], "sure");
      return;
    }
    if (search.count === 0) {
      onTop.push(judged);
      return;
    }
    settle(judged, word, unlabelled, index >= lastRecord, search, carriedIn(onTop));
  });
  for (const judged of onTop) settleOnTop(judged, search);
}

/** By column, what a table brings with it from the page or the month before. */
function carriedIn(onTop: readonly JudgedRow[]): readonly (number | undefined)[] {
  const last = onTop.filter(isCarriedIn).at(-1);
  return last?.shape.amounts ?? [];
}

function isCarriedIn({ shape }: JudgedRow): boolean {
  return (shape.total !== undefined && carriesOver(shape.total)) || shape.texts.some(isOfBefore);
}

function isUnlabelled({ shape }: JudgedRow): boolean {
  return (
    shape.label === "" &&
    hasAmount(shape) &&
    shape.number === "" &&
    !shape.hasPrice &&
    !shape.hasKey &&
    shape.codes.every((code) => code === "")
  );
}

function lastIndex(rows: readonly JudgedRow[], test: (row: JudgedRow) => boolean): number {
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    if (row !== undefined && test(row)) return index;
  }
  return -1;
}

/** The last line, without a number where all others have one: a total named after the region or the office. */
function closesTable(table: DraftTable, { shape }: JudgedRow, usual: UsualRow, search: SumSearch): boolean {
  if (search.count < 3 || !usual.counted || isCount(shape.number)) return false;
  if (hasAmount(shape) && search.all(shape.amounts).share >= 0.5) return true;
  return shape.wordsInNumber && shape.mergedOver >= 2 && shape.filled >= usual.filled / 2 && table.columns.length > 3;
}

function settle(
  judged: JudgedRow,
  word: string | undefined,
  unlabelled: boolean,
  last: boolean,
  search: SumSearch,
  before: readonly (number | undefined)[],
) {
  const { shape } = judged;
  const match = search.best(shape.amounts);
  const words: readonly Why[] =
    word !== undefined
      ? [why("total-word", { word })]
      : unlabelled
        ? []
        : [why("named-after-region", { text: shape.label })];
  if (match !== undefined && match.share >= (word === undefined ? 0.5 : 0.6)) {
    const level = match.from === 0 && last && !shape.texts.some(isSubtotalLabel) ? "total" : "subtotal";
    witness(
      judged,
      level,
      search.rowsFrom(match.from),
      [...words, sumsRows(match, search)],
      search.agreesFully(match.from, shape.amounts) ? "sure" : "likely",
    );
  } else if (word !== undefined && sumsWithBefore(shape.amounts, before, search)) {
    witness(judged, "total", [], [...words, sumsRows({ from: 0, share: 1 }, search)], "sure");
  } else if (word === undefined && unlabelled) {
    drop(judged, last ? "footer" : "not attributable", [why("after-last-total", {})], "unsure");
    return;
  } else {
    const carried = word !== undefined && (carriesOver(word) || shape.texts.some(isOfLastTime));
    const wide = shape.texts.some(isGrandTotal) || (last && !shape.texts.some(isSubtotalLabel));
    const covers =
      carried || judged.asked || !hasFigures(shape) ? [] : search.rowsFrom(wide ? 0 : search.sinceWitness());
    witness(judged, wide ? "total" : "subtotal", covers, words, "likely");
  }
  search.close();
}

/** `Jumlah` of a last page: its own lines and what was carried over to it. */
function sumsWithBefore(
  amounts: JudgedRow["shape"]["amounts"],
  before: readonly (number | undefined)[],
  search: SumSearch,
): boolean {
  if (before.every((amount) => amount === undefined)) return false;
  const own = amounts.map((amount, c) => (amount === undefined ? undefined : amount - (before[c] ?? 0)));
  return search.agreesFully(0, own);
}

function settleOnTop(judged: JudgedRow, search: SumSearch) {
  const { shape } = judged;
  const all = search.all(shape.amounts);
  const word = shape.total;
  if (search.count === 0) {
    drop(judged, "not attributable", [why("too-few-cells", { cells: shape.filled })], "unsure");
    return;
  }
  const words: readonly Why[] = word === undefined ? [] : [why("total-word", { word })];
  const proof = all.share >= 0.5 ? [sumsRows({ from: 0, share: all.share }, search)] : [];
  witness(
    judged,
    "total",
    // What was left from before is no sum of the lines below it.
    isCarriedIn(judged) ? [] : search.rowsFrom(0),
    [...words, ...proof],
    search.agreesFully(0, shape.amounts) ? "sure" : "likely",
  );
}

function sumsRows(match: Match, search: SumSearch): Why {
  const rows = search.rowsFrom(match.from);
  return why("sums-rows", { first: rows[0] ?? 0, last: rows[rows.length - 1] ?? 0, columns: search.columns });
}
