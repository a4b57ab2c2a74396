/** Names as the plan has them (in lower case), and as the workbook has them. */
export interface Renames {
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
}

/** A quoted text, a sheet in apostrophes, a word, or any other sign. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'(?=!)|[\p{L}_\\][\p{L}\p{N}_.\\]*|[^]/uy;

/** A planned formula, its sheets and tables under the names that they got: staff may hold the planned ones already. */
export function renamedFormula(formula: string, { sheets, tables }: Renames): string {
  let renamed = "";
  for (let at = 0; at < formula.length;) {
    const end = formula[at] === "[" ? endOfBrackets(formula, at) : endOfToken(formula, at);
    const token = formula.slice(at, end);
    if (formula[end] === "[") renamed += tables.get(token.toLowerCase()) ?? token;
    else if (formula[end] === "!") renamed += renamedSheet(token, sheets);
    else renamed += token;
    at = end;
  }
  return renamed;
}

function endOfToken(formula: string, at: number): number {
  TOKEN.lastIndex = at;
  return at + (TOKEN.exec(formula)?.[0].length ?? 1);
}

/** Inside of brackets everything is a column's header, in which `'` makes the next sign an ordinary one. */
function endOfBrackets(formula: string, at: number): number {
  let depth = 0;
  for (let end = at; end < formula.length; end += 1) {
    if (formula[end] === "'") end += 1;
    else if (formula[end] === "[") depth += 1;
    else if (formula[end] === "]" && --depth === 0) return end + 1;
  }
  return formula.length;
}

function renamedSheet(token: string, sheets: ReadonlyMap<string, string>): string {
  const name = token.startsWith("'") ? token.slice(1, -1).replaceAll("''", "'") : token;
  const renamed = sheets.get(name.toLowerCase());
  return renamed === undefined || renamed === name ? token : `'${renamed.replaceAll("'", "''")}'`;
}
