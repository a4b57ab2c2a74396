import { added, sumTo, sumWhollyTo, type Amounts, type Sums } from "../sums/addUp";
import { drop, hasAmount, hasFigures, witness, type JudgedRow } from "../row/judgedRow";
import { isOfBefore, isUpToNow } from "../words/rowWords";
import { totalLineWord } from "../row/totalLine";
import type { UsualRow } from "../row/usualRow";
import { why } from "../why";

/** What is known of a table when the lines under its closing total are settled. */
export interface TailSetting {
  readonly usual: UsualRow;
  readonly priced: boolean;
  readonly listsPeople: boolean;
}

/**
 * Settles the lines under the closing total of a table ({@link closedTail}). None is data. Where the total is not proved
 * by the lines above it, or a later total takes such a line in, it may have been forgotten in the wrong place: it is
 * asked about.
 */
export function settleTail(body: readonly JudgedRow[], tail: readonly JudgedRow[], setting: TailSetting): void {
  if (tail.length === 0) return;
  const { proven, whole, closing } = closingOf(body);
  let lines: JudgedRow[] = [];
  let last: Amounts = closing;
  for (const judged of tail) {
    if (!isSum(judged)) {
      lines.push(judged);
      drop(judged, "footer", [why("after-last-total", {})], isUncertain(judged, proven, setting) ? "unsure" : "likely");
      continue;
    }
    const { amounts } = judged.shape;
    const own = added([], lines);
    if (sumTo(own, amounts) && !sumTo(own, closing) && !setting.usual.coded) lines.forEach(askUnlessOfBefore);
    if (sumTo(added(sumsOf(last), lines), amounts) && lines.some(({ shape }) => hasAmount(shape)))
      lines.forEach(askUnlessOfBefore);
    if (!sumWhollyTo(whole, amounts) && !isSumWithBefore(judged, lines)) sumOfNoData(judged);
    [lines, last] = [[], amounts];
  }
}

function isSum({ shape }: JudgedRow): boolean {
  return totalLineWord(shape) !== undefined && hasFigures(shape);
}

/** The amounts of the total that closes the data, whether the data prove it, and what the data come to. */
function closingOf(body: readonly JudgedRow[]): { proven: boolean; whole: Sums; closing: Amounts } {
  let [whole, section]: [Sums, Sums] = [[], []];
  let closing: Amounts = [];
  let proven = false;
  for (const row of body) {
    const { amounts } = row.shape;
    if (isSum(row) || (hasAmount(row.shape) && section.length > 1 && sumWhollyTo(whole, amounts))) {
      proven = sumTo(section, amounts) || sumTo(whole, amounts) || (proven && section.length === 0);
      if (section.length > 0) closing = amounts;
      section = [];
    } else if (row.role === undefined || row.role === "record") {
      [whole, section] = [added(whole, [row]), added(section, [row])];
    }
  }
  return { proven: proven && section.length === 0, whole, closing };
}

function sumsOf(amounts: Amounts): Sums {
  return amounts.map((amount) => amount ?? 0);
}

function isUncertain({ shape }: JudgedRow, proven: boolean, { priced, listsPeople }: TailSetting): boolean {
  if (!hasAmount(shape) || shape.texts.some(isOfBefore)) return false;
  if (listsPeople && shape.hasKey && shape.described >= 2) return true;
  return !proven || (priced && shape.gap <= 1);
}

function askUnlessOfBefore(judged: JudgedRow) {
  if (hasAmount(judged.shape) && !judged.shape.texts.some(isOfBefore)) judged.sure = "unsure";
}

/** `s.d. bulan ini` under `bulan lalu`: the data and the months before. */
function isSumWithBefore({ shape }: JudgedRow, lines: readonly JudgedRow[]): boolean {
  return shape.texts.some(isUpToNow) && lines.some((line) => line.shape.texts.some(isOfBefore));
}

function sumOfNoData(judged: JudgedRow) {
  witness(judged, "total", [], [why("total-word", { word: judged.shape.total ?? "" })], "likely");
}
