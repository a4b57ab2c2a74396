/** Where a value stands: file and sheet by name, row and column 1-based. */
export interface CellRef {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

/** A rectangle of cells of one sheet, all four edges 1-based and inclusive. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Column letters of a 1-based column number: 1 is A, 28 is AB. */
export function columnLetters(col: number): string {
  let letters = "";
  for (let rest = col; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The 1-based column number of column letters: A is 1, AB is 28. */
export function columnNumber(letters: string): number {
  let col = 0;
  for (const letter of letters.toUpperCase()) col = col * 26 + letter.charCodeAt(0) - 64;
  return col;
}

/** The A1 address of a cell inside its sheet: `D12`. */
export function addressOf(at: { readonly row: number; readonly col: number }): string {
  return `${columnLetters(at.col)}${at.row}`;
}

/** The A1 address of a range: `B4:Q30`, or `B4` where it is one cell. */
export function rangeAddress(range: CellRange): string {
  const first = addressOf({ row: range.top, col: range.left });
  const last = addressOf({ row: range.bottom, col: range.right });
  return first === last ? first : `${first}:${last}`;
}
