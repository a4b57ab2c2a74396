/** A piece of a formula as Excel spells it in en-US. */
export type Token =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "sign"; readonly value: string }
  | { readonly kind: "function"; readonly name: string }
  /** `sheet` is undefined for a cell of the formula's own sheet. */
  | { readonly kind: "cell"; readonly sheet: string | undefined; readonly address: string }
  | { readonly kind: "column"; readonly table: string; readonly header: string; readonly thisRow: boolean };

/** The formula holds something that SPJ Rapi does not write, so that nothing can be said of its result. */
export class NotReckoned extends Error {}

const SHEET = "(?:'((?:[^']|'')*)'|([\\p{L}_][\\p{L}\\p{N}_.]*))!";
const PIECES = new RegExp(
  [
    "\\s+",
    "(?<number>\\d+(?:\\.\\d+)?(?:E[+-]?\\d+)?)(?![\\p{L}_])",
    '"(?<text>(?:[^"]|"")*)"',
    `(?:(?<sheet>${SHEET}))?(?<cell>\\$?[A-Z]{1,3}\\$?\\d+)(?![\\p{L}\\p{N}_(\\[])`,
    "(?<function>[A-Z][A-Z0-9.]*)\\(",
    "(?<table>[\\p{L}_][\\p{L}\\p{N}_.]*)\\[(?<inside>(?:'.|[^\\[\\]']|\\[(?:'.|[^\\[\\]'])*\\])*)\\]",
    "(?<sign><>|<=|>=|[-+*/&=<>(),:])",
  ].join("|"),
  "uy",
);

/** @throws {NotReckoned} where a piece is none of these. */
export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  PIECES.lastIndex = 0;
  let at = 0;
  while (at < formula.length) {
    PIECES.lastIndex = at;
    const found = PIECES.exec(formula);
    if (found === null) throw new NotReckoned(formula);
    at = PIECES.lastIndex;
    const token = tokenOf(found);
    if (token !== undefined) tokens.push(token);
  }
  return tokens;
}

function tokenOf(found: RegExpExecArray): Token | undefined {
  const { number, text, sheet, cell, table, inside, sign, function: name } = found.groups ?? {};
  if (number !== undefined) return { kind: "number", value: Number(number) };
  if (text !== undefined) return { kind: "text", value: text.replaceAll('""', '"') };
  if (cell !== undefined) return { kind: "cell", sheet: sheetName(sheet), address: cell.replaceAll("$", "") };
  if (name !== undefined) return { kind: "function", name };
  if (table !== undefined && inside !== undefined) return columnOf(table, inside);
  return sign === undefined ? undefined : { kind: "sign", value: sign };
}

function sheetName(written: string | undefined): string | undefined {
  const name = written?.slice(0, -1);
  return name?.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** `Header`, `[Header]` or `[#This Row],[Header]`, with a tick before signs that mean something else. */
function columnOf(table: string, inside: string): Token {
  const [, thisRow, bracketed] = /^(\[#This Row\],)?\[((?:'.|[^[\]'])*)\]$/u.exec(inside) ?? [];
  const header = (bracketed ?? inside).replace(/'(.)/gu, "$1");
  return { kind: "column", table, header, thisRow: thisRow !== undefined };
}
