import { FIGURE } from "./columnContent";
import { isBlank, type Grid } from "./grid";
import { signatureWord } from "../words/signatureWords";

/** Places to sign take up no more rows than this below a table. */
const MOST_ROWS = 40;
/** As many sign beside one another. */
const MOST_SIGNERS = 4;

/**
 * The rows of a body without the places to sign at its end: under a list of three lines as many names and offices stand in
 * its columns, and would tell what those hold. Only what stands behind a blank row and has no figure at all is left out.
 */
export function withoutSignersBelow(grid: Grid, body: readonly number[]): readonly number[] {
  let end = body.length;
  for (let index = body.length - 1; index > 0 && body.length - index <= MOST_ROWS; index--) {
    const row = body[index] ?? 0;
    const texts = wordsAlone(grid, row);
    if (texts === undefined) break;
    const afterGap = row - (body[index - 1] ?? row) > 1;
    if (afterGap && texts.some((text) => signatureWord(text) !== undefined)) end = index;
  }
  return body.slice(0, end);
}

/** The texts of a row that holds nothing but a few of them. */
function wordsAlone(grid: Grid, row: number): readonly string[] | undefined {
  const filled = (grid.row(row)?.cells ?? []).flatMap((cell) => (cell === undefined || isBlank(cell) ? [] : [cell]));
  if (filled.length > MOST_SIGNERS) return undefined;
  const texts = filled.map((cell) => (cell.kind === "text" ? cell.value.trim() : undefined));
  return texts.every((text): text is string => text !== undefined && !(FIGURE.test(text) && text.length < NIP_LENGTH))
    ? texts
    : undefined;
}

/** `19670909 199203 1 008` without its label. */
const NIP_LENGTH = 18;
