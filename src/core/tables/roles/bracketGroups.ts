import { decide, hasAmount, witness, type JudgedRow } from "../row/judgedRow";
import { totalLineWord } from "../row/totalLine";
import { why } from "../why";

/** How SIPD prints the headings above the lines of an account: `[#] Rapat koordinasi`, and below it `[-] Sumber dana : PAD`. */
const HEADING = /^\[\s?([#-])\s?\]/;

/** Headings in brackets sum the lines up to the next one of their kind, whether or not their amounts are right. */
export function judgeBracketGroups(rows: readonly JudgedRow[]) {
  rows.forEach((judged, index) => {
    const sign = signOf(judged);
    if (judged.role !== undefined || sign === undefined) return;
    const reasons = [why("total-word", { word: `[${sign}]` })];
    if (hasAmount(judged.shape)) witness(judged, "subtotal", linesUnder(rows, index, sign), reasons, "likely");
    else decide(judged, "group", reasons, "likely");
  });
}

function signOf({ shape }: JudgedRow): string | undefined {
  return HEADING.exec(shape.label)?.[1];
}

function linesUnder(rows: readonly JudgedRow[], heading: number, sign: string): readonly number[] {
  const covered: number[] = [];
  for (const row of rows.slice(heading + 1)) {
    const other = signOf(row);
    if (other === "#" || other === sign || totalLineWord(row.shape) !== undefined) break;
    if (row.shape.codes.some((code) => code !== "")) break;
    if (other === undefined && row.role === undefined && hasAmount(row.shape)) covered.push(row.shape.row);
  }
  return covered;
}
