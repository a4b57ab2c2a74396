/** A text, a name in brackets with the table before it, a sheet before its sign, a cell, a name, or any other sign. */
const TOKEN =
  /"(?:[^"]|"")*"|(?:[\p{L}_\\][\p{L}\p{N}_.\\]*)?\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!|\$?[A-Z]{1,3}\$?\d+(?![\p{L}\p{N}_(.])|[\p{L}_\\][\p{L}\p{N}_.\\]*|\s+|[^]/giu;

/** Its texts, names, cells and signs, as they are written. */
export function formulaTokens(formula: string): readonly string[] {
  return formula.match(TOKEN) ?? [];
}

/**
 * What a formula says, however Excel spells it and wherever its cells have gone since: functions, headers, figures and
 * signs. Excel shifts references with the columns that people set in, leaves out the table inside of which a formula
 * stands, and follows tables and sheets that were renamed. `headerOf` gives a renamed header its former name.
 */
export function formulaSense(formula: string, headerOf: (header: string) => string = (header) => header): string {
  return formula.replace(TOKEN, (token) => {
    if (token.startsWith('"')) return token;
    if (token.endsWith("]"))
      return `[${headersIn(token.slice(token.indexOf("[")))
        .map(headerOf)
        .join("|")}]`;
    if (token.endsWith("!") || token === "@" || token.trim() === "") return "";
    if (/^\$?[A-Z]{1,3}\$?\d+$/i.test(token)) return "#";
    return token.toUpperCase().replace(/^_XLFN\./, "");
  });
}

/**
 * Its functions, figures and texts alone: no program that spells cells and columns its own way spells these another way.
 */
export function formulaWords(formula: string): string {
  const words = formulaTokens(formula).map((token, at, all) => {
    const isFunction = /^[\p{L}_]/u.test(token) && all[at + 1] === "(" && !/^(TRUE|FALSE)$/i.test(token);
    if (isFunction) return ` ${token.toUpperCase().replace(/^_XLFN\./, "")} `;
    return token.startsWith('"') || /^[\d.]$/.test(token) ? token : " ";
  });
  return words.join("").replace(/\s+/g, " ").trim();
}

/** `[[#This Row],[Pagu]]`, `[@Pagu]` and `[@[Pagu]]` name one column. */
function headersIn(brackets: string): readonly string[] {
  const inner = brackets.slice(1, -1).trim().replace(/^@/, "");
  const parts = inner.startsWith("[")
    ? [...inner.matchAll(/\[((?:[^[\]']|'.)*)\]/g)].map(([, part = ""]) => part)
    : [inner];
  return parts.filter((part) => !part.startsWith("#")).map((part) => part.trim().replace(/'(.)/g, "$1"));
}
