import type { Cell } from "../../../../src/core/cells/cell";
import type { CellRange } from "../../../../src/core/cells/cellRef";
import type { Sheet, SheetRow } from "../../../../src/core/cells/workbook";

/** What a drawing says its tables and forms are. */
export interface Drawing {
  readonly sheet: Sheet;
  readonly tables: readonly DrawnTable[];
  readonly forms: readonly DrawnForm[];
}

export interface DrawnTable {
  readonly headerRows: readonly number[];
  readonly numberRow: number | undefined;
  readonly records: readonly number[];
  readonly groups: readonly number[];
  readonly subtotals: readonly number[];
  readonly totals: readonly number[];
  /** All rows that are shown as sums and never counted, whatever they cover. */
  readonly witnesses: readonly number[];
  /** Field by column; `-` where no field is asked for. */
  readonly fields: ReadonlyMap<number, string>;
  /** Sum of the records by column, for the columns marked `+`. */
  readonly sums: ReadonlyMap<number, number>;
}

export interface DrawnForm {
  readonly kind: string;
  /** Cell address of each field's value (or of its blank). */
  readonly fields: ReadonlyMap<string, string>;
}

/**
 * A sheet drawn as text, with what a person would say about its rows. Each line is a row of the sheet from row 1: its
 * roles, then its cells from column A, between `|`.
 *
 * Roles: `h` header, `n` number row, `r` record, `g` heading, `s` subtotal, `t` total, `w` another line of sums (carried
 * over, with tax, an average); nothing for a row that is none of these. `h2`, `r2` ... belong to a second table, and `r r2` to both (side by side). A line of role `f` (`f2`) is no row: it
 * names the field of each column, `-` for none in particular, and marks columns that are summed with `+`. A line
 * `form kind | field A1 | ...` is no row either: it names the cell of each value.
 *
 * Cells: a plain figure is a number, `'12` text, `%0.32` a percentage, `@8/3/2023` a date, `#REF!` an error, `^` merged with
 * the cell above, `<` with the cell to the left, `\n` a line break, `_` at the start a blank, `<b>` before a text bold type,
 * `<2>` two steps of indentation, `<b1>` both; the rest is text.
 */
export function drawnSheet(drawing: string, name = "Sheet1"): Drawing {
  const lines = drawing
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("|").map((part) => part.trim()));
  const rows = lines.filter(([role = ""]) => !/^(?:f\d?|form .*)$/.test(role));
  const cells = rows.map((line) => line.slice(1));
  const roles = rows.map(([role = ""]) => role.split(" "));
  const numbers = [...new Set(roles.flat().flatMap((role) => (role === "" ? [] : [tableOf(role)])))].sort();
  return {
    sheet: sheetOf(name, cells),
    tables: numbers.map((table) => {
      const pick = (letter: string) =>
        roles.flatMap((own, i) => (own.some((r) => r.startsWith(letter) && tableOf(r) === table) ? [i + 1] : []));
      const asked = lines.find(([role = ""]) => /^f\d?$/.test(role) && tableOf(role) === table)?.slice(1) ?? [];
      const records = pick("r");
      return {
        headerRows: pick("h"),
        numberRow: pick("n")[0],
        records,
        groups: pick("g"),
        subtotals: pick("s"),
        totals: pick("t"),
        witnesses: [...pick("s"), ...pick("t"), ...pick("w")].sort((a, b) => a - b),
        fields: new Map(asked.flatMap((text, i) => (text === "" ? [] : [[i + 1, text.replace("+", "")] as const]))),
        sums: new Map(
          asked.flatMap((text, i) => (text.endsWith("+") ? [[i + 1, sum(cells, records, i)] as const] : [])),
        ),
      };
    }),
    forms: lines.flatMap(([role = "", ...fields]) =>
      role.startsWith("form ")
        ? [
            {
              kind: role.slice(5),
              fields: new Map(fields.filter((f) => f !== "").map((f) => f.split(" ") as [string, string])),
            },
          ]
        : [],
    ),
  };
}

function tableOf(role: string): number {
  return Number(/\d$/.exec(role)?.[0] ?? "1");
}

function sum(cells: readonly (readonly string[])[], records: readonly number[], index: number): number {
  return records.reduce((total, row) => total + figure(cells[row - 1]?.[index] ?? ""), 0);
}

/** A figure as a person reads it in an Indonesian table: dots group, a comma divides, parentheses are a minus. */
function figure(text: string): number {
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const digits = text
    .replace(/^'/, "")
    .replace(/[^\d,]/g, "")
    .replace(/,$/, "")
    .replace(",", ".");
  const value = digits === "" || /\p{L}{3}/u.test(text) ? 0 : Number(digits);
  return /^'?\(.*\)$|^'?-\s*\d/.test(text) ? -value : value;
}

function sheetOf(name: string, drawn: readonly (readonly string[])[]): Sheet {
  const merges: { top: number; left: number; bottom: number; right: number }[] = [];
  const rows: SheetRow[] = [];
  drawn.forEach((line, i) => {
    const row = i + 1;
    const cells = line.map((text, j): Cell | undefined => {
      if (text !== "^" && text !== "<") return cellOf(text);
      const [aboveRow, aboveCol] = text === "^" ? [row - 1, j + 1] : [row, j];
      const inside = merges.find(
        (m) => m.top <= aboveRow && aboveRow <= m.bottom && m.left <= aboveCol && aboveCol <= m.right,
      );
      const merge = inside ?? { top: aboveRow, left: aboveCol, bottom: row, right: j + 1 };
      if (inside === undefined) merges.push(merge);
      merge.bottom = Math.max(merge.bottom, row);
      merge.right = Math.max(merge.right, j + 1);
      return undefined;
    });
    while (cells.length > 0 && cells.at(-1) === undefined) cells.pop();
    if (cells.length > 0) rows.push({ row, cells });
  });
  const found: readonly CellRange[] = merges;
  return { name, state: "visible", rows, merges: found, hiddenRows: [], hiddenColumns: [], filter: undefined };
}

function cellOf(text: string): Cell | undefined {
  const plain = { format: "General", formula: undefined };
  if (text === "") return undefined;
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return { kind: "number", value: Number(text), ...plain };
  if (/^%-?[\d.]+$/.test(text))
    return { kind: "number", value: Number(text.slice(1)), format: "0.00%", formula: undefined };
  const date = /^@(\d+)\/(\d+)\/(\d+)$/.exec(text);
  if (date !== null) return { kind: "date", value: serial(date), format: "dd/mm/yyyy", formula: undefined };
  if (/^#(?:REF!|DIV\/0!|N\/A|VALUE!|NAME\?)$/.test(text)) return { kind: "error", value: text, ...plain };
  const [, bold, indent, rest] = /^<(b?)(\d?)>(.*)$/.exec(text) ?? [];
  const dress = { ...(bold && { bold: true as const }), ...(indent && { indent: Number(indent) }) };
  return { kind: "text", value: typed(rest ?? text), ...plain, ...dress };
}

function typed(text: string): string {
  return text
    .replace(/^'/, "")
    .replaceAll("\\n", "\n")
    .replace(/^_+/, (blanks) => " ".repeat(blanks.length));
}

function serial([, day, month, year]: readonly string[]): number {
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
}
