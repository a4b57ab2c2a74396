import { xmlText } from "./xmlText";

/** Functions younger than the file format: stored with a prefix, without which Excel shows `#NAME?` until re-entered. */
const YOUNGER = /\b(CONCAT|IFS|MAXIFS|MINIFS|SWITCH|TEXTJOIN|XLOOKUP|XMATCH)(?=\()/g;

/** A formula as it stands in a part: younger functions prefixed, outside of its quoted texts. */
export function formulaText(formula: string): string {
  const pieces = formula.split('"');
  return xmlText(
    pieces.map((piece, index) => (index % 2 === 0 ? piece.replace(YOUNGER, "_xlfn.$1") : piece)).join('"'),
  );
}
