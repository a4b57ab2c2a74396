/** Column numbers under a header: 1, 2, 3 ... in a row, also as `(1)`, `4 = 2 x 3`, or as letters or Roman numerals. */
export function isNumberRowOf(values: readonly string[]): boolean {
  return runsInFigures(values) || runsInParentheses(values) || runsInLetters(values);
}

/** Whether a row that begins with this text may number its columns; most rows fail here. */
export function mayBeginNumberRow(text: string): boolean {
  return /^\(?\s*[12]\b|^\(\s*\d{1,2}\s*\)/.test(text) || /^\(?\s*(?:a|i)\s*\)?$/i.test(text);
}

function runsInFigures(values: readonly string[]): boolean {
  if (values.length < 3) return false;
  let expected: number | undefined;
  let steps = 0;
  for (const value of values) {
    const found = /^\(?\s*(\d{1,2})\s*\)?(?:\s*[=(:].*)?$/.exec(value);
    if (found?.[1] === undefined) {
      if (!/^\(?\s*\d{1,2}\s*[a-z+\-x=/:].*$/i.test(value)) return false;
      continue;
    }
    const number = Number(found[1]);
    if (expected === undefined && number > 2) return false;
    if (expected !== undefined && number !== expected) {
      if (number < expected || number > expected + 3) return false;
    } else steps++;
    expected = number + 1;
  }
  return steps >= 3 && steps >= 0.6 * values.length;
}

/** `(6) | (7) | (8)`: from any number on, where the first columns of the page stand in a table of their own. */
function runsInParentheses(values: readonly string[]): boolean {
  if (values.length < 3) return false;
  const numbers = values.map((value) => Number(/^\(\s*(\d{1,2})\s*\)(?:\s*[=:].*)?$/.exec(value)?.[1]));
  return numbers.every((number, i) => number === (numbers[0] ?? 0) + i);
}

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];
const ROMAN =
  "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv xxvi".split(" ");

/** From the first on, none left out: single letters may also be marks or initials. */
function runsInLetters(values: readonly string[]): boolean {
  if (values.length < 3) return false;
  const marks = values.map((value) => /^\(?\s*([a-z]{1,6})\s*\)?(?:\s*[=:].*)?$/i.exec(value)?.[1]?.toLowerCase());
  return [LETTERS, ROMAN].some((series) => marks.every((mark, i) => mark === series[i]));
}
