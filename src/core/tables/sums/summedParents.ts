import { agrees } from "../sheet/agreement";
import { ask, hasAmount, witness, type JudgedRow } from "../row/judgedRow";
import { LIST_LABEL } from "../sheet/columnContent";
import { isDressedOver, isSetOff, looksLikeRecord } from "./sumHints";
import { isCount, type UsualRow } from "../row/usualRow";
import type { RowShape } from "../row/rowShape";
import { totalLineWord } from "../row/totalLine";
import { why } from "../why";

/** What is known of the table whose parents are sought, and all of its rows: those that were settled part the others. */
export interface SummedSetting {
  readonly priced: boolean;
  readonly listsPeople: boolean;
  readonly body: readonly JudgedRow[];
}

/** Rows looked at below a line to prove that it sums them. */
const REACH = 2_000;

/**
 * Finds headings that carry the sum of the lines under them though no code says so: a line without volume and price
 * among priced lines, or one numbered in another style (I, A) than the lines that follow (1, 2), whose amount is the sum
 * of the next lines to the rupiah. Where dress may tell (`dressed`), one too that is bold or further out than all the lines
 * that it sums. Inner parents first, so that outer ones add up leaves only. No total stands between a parent and its first
 * line.
 */
export function judgeSummedParents(
  rows: readonly JudgedRow[],
  { priced, listsPeople, body }: SummedSetting,
  dressed: UsualRow | undefined,
) {
  for (let index = rows.length - 2; index >= 0; index--) {
    const judged = rows[index];
    if (judged === undefined || judged.role !== undefined || !hasAmount(judged.shape) || isTotal(judged)) continue;
    if (isTotal(openBelow(rows, index))) continue;
    const byNumber = mayBeParent(rows, index, priced);
    const over = byNumber || dressed === undefined ? undefined : dressedOver(rows, index, dressed, priced);
    if (!byNumber && over === undefined) continue;
    const stands = standsUnder(rows, index, priced);
    const summed = linesSummed(rows, index, (line) => stands(line) && (over?.(line) ?? true));
    const covered = summed.length > 0 || !byNumber ? summed : linesMostlySummed(body, judged);
    // Who is paid as much as the next one is no sum of him.
    if (listsPeople && covered.length < 2) continue;
    const first = covered[0];
    const last = covered[covered.length - 1];
    if (first === undefined || last === undefined) continue;
    if (besideByCode(judged.shape, rows, covered)) {
      ask(judged);
      continue;
    }
    judged.asked = false;
    const columns = judged.shape.amounts.filter((amount) => amount !== undefined).length;
    const byDress = over === undefined ? [] : [why("dressed-over", {})];
    witness(judged, "subtotal", covered, [why("sums-rows", { first, last, columns }), ...byDress], "likely");
  }
}

/**
 * Whether its code says that it stands beside the lines it happens to sum: another code of as many levels in the same
 * part of the plan. A sub kegiatan (1.06 ...) over its rekening (5.1 ...) has one of another part.
 */
function besideByCode(own: RowShape, rows: readonly JudgedRow[], covered: readonly number[]): boolean {
  const [code = ""] = own.codes.filter((part) => part !== "").slice(-1);
  if (code === "") return false;
  const levels = code.split(".");
  return rows.some(({ shape }) => {
    if (!covered.includes(shape.row)) return false;
    const [other = ""] = shape.codes.filter((part) => part !== "").slice(-1);
    const parts = other.split(".");
    return other !== code && parts.length === levels.length && parts[0] === levels[0];
  });
}

function mayBeParent(rows: readonly JudgedRow[], index: number, priced: boolean): boolean {
  const shape = rows[index]?.shape;
  if (shape === undefined || shape.label === "") return false;
  if (priced) return !shape.hasPrice && !shape.hasVolume;
  const next = openBelow(rows, index)?.shape;
  if (next === undefined) return false;
  const own = styleOf(shape.number);
  if (isBullet(next.label) && !isBullet(shape.label)) return true;
  if (own === "" || own === styleOf(next.number)) return false;
  return own !== "1" || next.number === "";
}

/** Says of lines whether this one's dress puts it over them; nothing where it does not stand over the next one. */
function dressedOver(rows: readonly JudgedRow[], index: number, usual: UsualRow, priced: boolean) {
  const own = rows[index]?.shape;
  const next = openBelow(rows, index)?.shape;
  if (own === undefined || next === undefined || own.label === "" || looksLikeRecord(own, usual, priced))
    return undefined;
  const over = (line: RowShape) => isDressedOver(own, line, usual);
  return over(next) || (isSetOff(own, usual) && rows[index + 1]?.role === "subtotal") ? over : undefined;
}

function isTotal(row: JudgedRow | undefined): boolean {
  return row !== undefined && totalLineWord(row.shape) !== undefined;
}

function openBelow(rows: readonly JudgedRow[], index: number): JudgedRow | undefined {
  for (let below = index + 1; below < rows.length; below++) {
    const role = rows[below]?.role;
    if (role === undefined || role === "subtotal") return rows[below];
  }
  return undefined;
}

/** `- Snack`, `• Makan`: an item of the line above. */
export function isBullet(label: string): boolean {
  return /^[-–•*+>]\s*\S/.test(label);
}

/** `I`, `A`, `a`, `1`: how a line is numbered. */
export function styleOf(number: string): string {
  const bare = number.replace(/[.)\s]+$/, "");
  if (bare === "" || !LIST_LABEL.test(bare)) return "";
  if (isCount(bare)) return "1";
  // Lists do not go to L (50) and C (100): those are letters.
  if (/^[IVX]+(?:\.|$)/.test(bare)) return "I";
  if (/^[A-Z]/.test(bare)) return "A";
  return /^[a-z]/.test(bare) ? "a" : "1.1";
}

/** A line numbered in the same style stands beside the parent, not under it. */
function isSibling(own: RowShape, other: RowShape): boolean {
  return own.number !== "" && styleOf(own.number) === styleOf(other.number);
}

/**
 * Says of lines whether they may stand under this one. One numbered in its style stands beside it, unless the next line
 * counts anew: groups numbered after a list of their own (3, 6, 8 of the standards) each stand over 1, 2, and what has a
 * price there is under the line that has none.
 */
function standsUnder(rows: readonly JudgedRow[], index: number, priced: boolean): (line: RowShape) => boolean {
  const own = rows[index]?.shape;
  const next = openBelow(rows, index)?.shape;
  const anew =
    priced && own !== undefined && next !== undefined && isCount(own.number) && isCount(next.number)
      ? parseInt(next.number, 10) <= parseInt(own.number, 10)
      : false;
  return (line) => own !== undefined && (!isSibling(own, line) || (anew && (line.hasPrice || line.hasVolume)));
}

/** Rows of the next leaves whose amounts add up exactly to this row's in every column, or none. */
function linesSummed(rows: readonly JudgedRow[], index: number, isUnder: (line: RowShape) => boolean): number[] {
  const own = rows[index]?.shape;
  if (own === undefined) return [];
  const target = own.amounts;
  const sums = target.map(() => 0);
  const covered: number[] = [];
  for (let next = index + 1; next < rows.length && next - index <= REACH; next++) {
    const judged = rows[next];
    if (judged === undefined || judged.role !== undefined || !hasAmount(judged.shape) || isTotal(judged)) continue;
    if (!isUnder(judged.shape)) return [];
    covered.push(judged.shape.row);
    judged.shape.amounts.forEach((amount, column) => (sums[column] = (sums[column] ?? 0) + (amount ?? 0)));
    if (target.every((amount, column) => agrees(sums[column] ?? 0, amount ?? 0))) return covered;
    if (target.some((amount, column) => (amount ?? 0) >= 0 && (sums[column] ?? 0) > (amount ?? 0) + 1)) return [];
  }
  return [];
}

/** Share of its columns in which a wrong sum must still be right. */
const MOST_COLUMNS = 0.5;
const FEWEST_COLUMNS = 3;

/** Rows under `III` up to `IV`: what they come to in most columns, though a figure or two of the parent is wrong. */
function linesMostlySummed(body: readonly JudgedRow[], parent: JudgedRow): readonly number[] {
  const own = parent.shape;
  if (own.number === "" || styleOf(own.number) === "1") return [];
  const under: JudgedRow[] = [];
  const from = body.indexOf(parent) + 1;
  for (const judged of body.slice(from, from + REACH)) {
    if (isSibling(own, judged.shape)) break;
    if (judged.role !== undefined || !hasAmount(judged.shape) || isTotal(judged)) continue;
    under.push(judged);
  }
  const compared = own.amounts.flatMap((amount, column) => {
    const sum = under.reduce((all, { shape }) => all + (shape.amounts[column] ?? 0), 0);
    return (amount ?? 0) === 0 && sum === 0 ? [] : [agrees(sum, amount ?? 0)];
  });
  const right = compared.filter(Boolean).length;
  return under.length >= 2 && compared.length >= FEWEST_COLUMNS && right >= MOST_COLUMNS * compared.length
    ? under.map(({ shape }) => shape.row)
    : [];
}
