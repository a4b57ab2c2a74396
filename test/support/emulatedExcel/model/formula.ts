import { ExcelError, invalidArgument } from "../excelError";
import type { EmulatedSheet } from "./sheet";
import { contains } from "./address";
import type { EmulatedWorkbook } from "./workbook";
import { columnHeaders } from "./tableHeaders";

/** Content length of a formula: 8,192 characters (Excel specifications and limits). */
const LONGEST_FORMULA = 8_192;
/** "Text values in formulas are limited to 255 characters": what Excel says where one is longer. */
const LONGEST_TEXT = 255;

interface Place {
  readonly workbook: EmulatedWorkbook;
  readonly sheet: EmulatedSheet;
  readonly row: number;
  readonly col: number;
}

/**
 * Takes a formula as Excel's own entry does: refused where brackets or quotes are left open, where it names a sheet, table or
 * column that doesn't exist; `Table[[#This Row],[X]]` comes back as `[@X]` ("Using structured references with Excel
 * tables", support.microsoft.com). Functions and cell references aren't examined.
 */
export function acceptedFormula(formula: string, place: Place): string {
  if (formula.length > LONGEST_FORMULA) throw new ExcelError("FormulaLengthExceedsLimit");
  if (textsOf(formula).some((text) => text.length > LONGEST_TEXT)) throw invalidArgument();
  const bare = withoutTexts(formula);
  if (bare === undefined || !closesBrackets(bare) || /[-+*/^&=<>,;(]\s*$/.test(bare)) throw invalidArgument();
  checkSheets(bare, place.workbook);
  checkTables(bare, place);
  return shortened(formula, place);
}

function textsOf(formula: string): string[] {
  return [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = ""]) => text.replaceAll('""', '"'));
}

/** The formula with its texts emptied; undefined where a text isn't closed. */
function withoutTexts(formula: string): string | undefined {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return bare.replaceAll('""', "").includes('"') ? undefined : bare;
}

function closesBrackets(bare: string): boolean {
  const open: string[] = [];
  const pairs: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };
  const names = bare.replace(/'(?:[^']|'')*'!/g, "");
  for (let i = 0; i < names.length; i++) {
    const sign = names[i] ?? "";
    // Inside brackets of a column's name an apostrophe escapes the next sign.
    if (sign === "'" && open.at(-1) === "[") i++;
    else if ("([{".includes(sign)) open.push(sign);
    else if (sign in pairs && open.pop() !== pairs[sign]) return false;
  }
  return open.length === 0;
}

function checkSheets(bare: string, workbook: EmulatedWorkbook): void {
  for (const match of bare.matchAll(/(?:'((?:[^']|'')+)'|([A-Za-z_][\w.]*))!/g)) {
    const name = match[1]?.replaceAll("''", "'") ?? match[2] ?? "";
    if (!name.includes("[") && workbook.findSheet(name) === undefined) throw invalidArgument();
  }
}

const TABLE_REFERENCE = /([\p{L}_\\][\p{L}\p{N}_.]*)?(\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\])/gu;

function checkTables(bare: string, place: Place): void {
  const { workbook, sheet, row, col } = place;
  for (const match of bare.matchAll(TABLE_REFERENCE)) {
    const own = sheet.tables.find((table) => contains(table.area, row, col));
    const named = match[1] === undefined ? undefined : workbook.findTable(match[1]);
    const found = match[1] === undefined ? (own === undefined ? undefined : { table: own, sheet }) : named;
    if (found === undefined) throw invalidArgument();
    const headers = columnHeaders(found.sheet, found.table).map((header) => header.toLowerCase());
    for (const column of namedColumns(match[2] ?? "")) {
      if (!headers.includes(column.toLowerCase())) throw invalidArgument();
    }
  }
}

/** The columns that `[[#This Row],[Pagu]]`, `[@Pagu]`, `[Nilai]` or `[[A]:[B]]` name. */
function namedColumns(brackets: string): string[] {
  const inner = brackets.slice(1, -1).trim();
  const parts = inner.includes("[") ? [...inner.matchAll(/\[((?:[^[\]']|'.)*)\]/g)].map((m) => m[1] ?? "") : [inner];
  return parts
    .map((part) => part.replace(/^@/, "").replace(/'(.)/g, "$1"))
    .filter((part) => part !== "" && !/^#/.test(part));
}

function shortened(formula: string, { sheet, row, col }: Place): string {
  const own = sheet.tables.find((table) => contains(table.area, row, col));
  return formula.replace(
    /([\p{L}_\\][\p{L}\p{N}_.]*)?\[\[#This Row\],\s*\[((?:[^[\]']|'.)*)\]\]/giu,
    (_all, table: string | undefined, column: string) => {
      const inside = table === undefined || own?.name.toLowerCase() === table.toLowerCase();
      const plain = /^[\p{L}\p{N}_]+$/u.test(column);
      return `${inside ? "" : table}[@${plain ? column : `[${column}]`}]`;
    },
  );
}
