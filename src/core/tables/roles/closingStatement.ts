import { fold } from "../words/fold";
import { drop, hasAmount, hasFigures, type JudgedRow } from "../row/judgedRow";
import type { RowShape } from "../row/rowShape";
import { signatureWord } from "../words/signatureWords";
import { totalLineWord } from "../row/totalLine";
import { isCount } from "../row/usualRow";
import { why } from "../why";

/** How a cash book is closed: `Pada hari ini ...`, `Saldo kas tersebut terdiri dari`. */
const ON_THIS_DAY = /^pada hari ini\b/;
/** How a letter ends: `Demikian berita acara ini dibuat untuk dipergunakan sebagaimana mestinya.` */
const THUS_MADE = /^demikian(?:lah)?\b.{12}/;
const MADE_UP_OF = /\b(?:saldo|kas)\b.*\bterdiri (?:dari|atas)\b|^terdiri (?:dari|atas)\b/;

/**
 * Sets aside the statement that closes a book: the sentence, and the lines under it that say how the cash is kept (`a. Tunai`,
 * `b. Saldo bank`), in whichever columns they are written. They tell of the balance and move no money. The table goes on
 * with a repeated header, or with a line numbered and dated like those above.
 */
export function dropClosingStatement(rows: readonly JudgedRow[]) {
  let data = false;
  let totalled = false;
  let closing = false;
  dropBelowLetter(rows);
  for (const judged of rows) {
    const { shape } = judged;
    if (judged.role !== undefined) {
      if (judged.reason === "repeated header" || judged.reason === "number row") closing = false;
      continue;
    }
    if (isOfTheBook(shape) || signs(shape)) closing = false;
    const opens = !closing && opensStatement(shape, data, totalled);
    if (opens) closing = true;
    // A line that states the balance itself stays its witness.
    if (closing && !(opens && totalLineWord(shape) !== undefined && hasFigures(shape)))
      drop(judged, "footer", [why("after-last-total", {})], "likely");
    if (hasAmount(shape)) data = true;
    if (totalLineWord(shape) !== undefined && shape.filled > 1) totalled = true;
  }
}

/** Under the last sentence of a letter stand only those who sign it. */
function dropBelowLetter(rows: readonly JudgedRow[]) {
  let ended = false;
  for (const judged of rows) {
    const { shape } = judged;
    if (judged.reason === "repeated header") ended = false;
    if (judged.role !== undefined) continue;
    if (shape.filled === 1 && THUS_MADE.test(fold(shape.label))) {
      drop(judged, "note", [why("note-word", { word: "demikian" })], "likely");
      ended = true;
    } else if (ended && !isCount(shape.number) && !hasAmount(shape))
      drop(judged, "signature", [why("after-last-total", {})], "likely");
  }
}

function opensStatement(shape: RowShape, data: boolean, totalled: boolean): boolean {
  if (isOfTheBook(shape) || signs(shape) || isCount(shape.number)) return false;
  const label = fold(shape.label);
  return (data && ON_THIS_DAY.test(label)) || (totalled && MADE_UP_OF.test(label));
}

/** Numbered and dated or with a bukti of its own. */
function isOfTheBook({ number, hasProof }: RowShape): boolean {
  return isCount(number) && hasProof;
}

function signs({ gap, texts }: RowShape): boolean {
  return gap > 0 && texts.some((text) => signatureWord(text) !== undefined);
}
