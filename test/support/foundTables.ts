import type { Acara } from "../../src/core/acara/acara";
import { rakorVervalDtks } from "../../src/core/acara/rakorVervalDtks";
import type { Cell } from "../../src/core/cells/cell";
import type { CellRange } from "../../src/core/cells/cellRef";
import type { Sheet, SheetRow, Workbook } from "../../src/core/cells/workbook";
import { mapRecords } from "../../src/core/records/mapRecords";
import type { Records } from "../../src/core/records/records";
import type { ColumnField, FormField } from "../../src/core/tables/words/fields";
import type {
  Certainty,
  FoundColumn,
  FoundForm,
  FoundRow,
  FoundSheet,
  FoundTable,
  OtherReason,
  TableKind,
} from "../../src/core/tables/foundTable";

/** A sheet as it is read together with what is found on it. */
export interface BuiltSheet {
  readonly sheet: Sheet;
  readonly found: FoundSheet;
}

export interface Where {
  readonly file?: string;
  readonly sheet?: string;
}

/**
 * One sheet with one table, written as it looks. Each line is a row of the sheet, from row 1: its role, then its cells
 * between `|`, from column A.
 *
 * Roles: `title`, `header`, `numbers`, `record`, `group` (`group2` stands under the last `group`), `parent` and `parent2`
 * (a subtotal above the rows it sums), `subtotal` (over the records since the last one), `total` (over all records),
 * `other <reason>`, `blank` (an empty row), and `label <field>` for a line `label | value` of the block above a table.
 * Header cells name their field: `Jumlah {jumlah+ titik}`; `+` marks a column that adds up, `titik` or `koma` its grouping.
 * Cells: text as it stands, `=12.5` a number, `%0.32` a number with a percent format, `@44993` a date, `!#REF!` an error,
 * `^` merged with the cell above, `<` with the cell to the left.
 */
export function tableSheet(kind: TableKind, grid: string, where: Where = {}, sure: Certainty = "sure"): BuiltSheet {
  const file = where.file ?? "berkas.xlsx";
  const name = where.sheet ?? "Sheet1";
  const lines = linesOf(grid);
  const sheet = sheetOf(name, lines);
  const header = lines.findIndex(({ role }) => role === "header");
  const columns = (lines[header]?.cells ?? []).map(columnOf);
  const at = (row: number, col: number) => ({ file, sheet: name, row, col });
  const table: FoundTable = {
    file,
    sheet: name,
    range: { top: header + 1, left: 1, bottom: lines.length, right: columns.length },
    kind,
    sure,
    why: [],
    titles: lines.flatMap(({ role, cells, row }) =>
      role === "title" ? [{ at: at(row, 1), text: cells.filter((cell) => cell !== "").join(" ") }] : [],
    ),
    headerRows: [header + 1],
    numberRow: lines.find(({ role }) => role === "numbers")?.row,
    columns,
    rows: rowsOf(lines),
  };
  const labelled = lines.filter(({ role }) => role.startsWith("label "));
  const form = labelled.length > 0 ? [formOf("keterangan", labelled, at)] : [];
  return { sheet, found: { file, sheet: name, state: "visible", tables: [table], forms: form } };
}

/** One sheet with one kuitansi form: lines of `field | label | value`, from row 1; an empty value is a blank. */
export function kuitansiSheet(grid: string, where: Where = {}): BuiltSheet {
  const file = where.file ?? "kuitansi.xlsx";
  const name = where.sheet ?? "Kuitansi";
  const lines = linesOf(grid).map((line) => ({ ...line, role: `label ${line.role}` }));
  const at = (row: number, col: number) => ({ file, sheet: name, row, col });
  const found: FoundSheet = {
    file,
    sheet: name,
    state: "visible",
    tables: [],
    forms: [formOf("kuitansi", lines, at)],
  };
  return { sheet: sheetOf(name, lines), found };
}

/** The workbooks of built sheets, by file. */
export function workbooksOf(built: readonly BuiltSheet[]): Workbook[] {
  const files = [...new Set(built.map(({ found }) => found.file))];
  return files.map((file) => ({
    file,
    sheets: built.filter(({ found }) => found.file === file).map(({ sheet }) => sheet),
  }));
}

/** What the built sheets mean for the default event. */
export function recordsOf(built: BuiltSheet | readonly BuiltSheet[], acara: Acara = rakorVervalDtks): Records {
  const sheets = "found" in built ? [built] : built;
  return mapRecords(
    sheets.map(({ found }) => found),
    workbooksOf(sheets),
    acara,
  );
}

/** A workbook of one sheet as it is read, nothing found on it yet: lines of `| A | B`, from row 1; cells as above. */
export function plainWorkbook(grid: string, where: Where = {}): Workbook {
  const sheet = sheetOf(where.sheet ?? "Sheet1", linesOf(grid));
  return { file: where.file ?? "berkas.xlsx", sheets: [sheet] };
}

interface Line {
  readonly row: number;
  readonly role: string;
  readonly cells: readonly string[];
}

function linesOf(grid: string): Line[] {
  return grid
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line, index) => {
      const [role = "", ...cells] = line.split("|").map((part) => part.trim());
      return { row: index + 1, role, cells };
    });
}

function columnOf(text: string, index: number): FoundColumn {
  const found = /^(.*?)\s*\{([a-z_0-9]+)(\+)?(?:\s+(titik|koma))?\}$/.exec(text);
  const grouping = found?.[4];
  return {
    col: index + 1,
    header: found?.[1] ?? text,
    field: found?.[2] as ColumnField | undefined,
    sure: "sure",
    why: [],
    grouping: grouping === "titik" || grouping === "koma" ? grouping : undefined,
    adds: found?.[3] === "+",
  };
}

function sheetOf(name: string, lines: readonly Line[]): Sheet {
  const merges = new Map<string, CellRange>();
  const rows: SheetRow[] = [];
  for (const { row, role, cells } of lines) {
    const read = cells.map((text, index): Cell | undefined => {
      const [rowBack, colBack] = text === "^" ? [1, 0] : text === "<" ? [0, 1] : [0, 0];
      if (rowBack + colBack > 0) {
        const col = index + 1;
        const before = [...merges.values()].find(
          ({ top, left, bottom, right }) =>
            top <= row - rowBack && bottom >= row - rowBack && left <= col - colBack && right >= col - colBack,
        );
        const anchor = before ?? { top: row - rowBack, left: col - colBack, bottom: row, right: col };
        merges.set(`${anchor.top},${anchor.left}`, {
          ...anchor,
          bottom: Math.max(anchor.bottom, row),
          right: Math.max(anchor.right, col),
        });
        return undefined;
      }
      return cellOf(role === "header" ? text.replace(/\s*\{.*\}$/, "") : text);
    });
    while (read.length > 0 && read.at(-1) === undefined) read.pop();
    if (read.length > 0) rows.push({ row, cells: read });
  }
  return {
    name,
    state: "visible",
    rows,
    merges: [...merges.values()],
    hiddenRows: [],
    hiddenColumns: [],
    filter: undefined,
  };
}

export function cellOf(text: string): Cell | undefined {
  const plain = { format: "General", formula: undefined };
  const rest = text.slice(1);
  if (text === "") return undefined;
  if (/^=-?[\d.]+$/.test(text)) return { kind: "number", value: Number(rest), ...plain };
  if (/^%-?[\d.]+$/.test(text)) return { kind: "number", value: Number(rest), ...plain, format: "0.00%" };
  if (/^@[\d.]+$/.test(text)) return { kind: "date", value: Number(rest), ...plain, format: "dd/mm/yyyy" };
  if (text.startsWith("!#")) return { kind: "error", value: rest, ...plain };
  return { kind: "text", value: text.replaceAll("\\n", "\n"), ...plain };
}

function rowsOf(lines: readonly Line[]): FoundRow[] {
  const header = lines.findIndex(({ role }) => role === "header");
  const body = lines.slice(header + 1).filter(({ role }) => role !== "blank");
  const records = body.filter(({ role }) => role === "record").map(({ row }) => row);
  let sinceSubtotal: number[] = [];
  const open: { readonly level: number; readonly row: number }[] = [];
  return body.map(({ row, role }, index): FoundRow => {
    const level = /^(?:group|parent)(\d?)$/.exec(role)?.[1];
    if (level !== undefined) {
      const depth = Number(level || "1");
      while ((open.at(-1)?.level ?? 0) >= depth) open.pop();
    }
    const base = { row, sure: "sure" as const, why: [], under: open.map((heading) => heading.row) };
    if (level !== undefined) open.push({ level: Number(level || "1"), row });
    if (role.startsWith("group")) return { ...base, role: "group" };
    if (role.startsWith("parent")) {
      const next = body.findIndex(
        (line, at) => at > index && /^(?:parent|total)/.test(line.role) && depthOf(line.role) <= depthOf(role),
      );
      const end = next < 0 ? body.length : next;
      const covers = body.slice(index + 1, end).filter((line) => line.role === "record");
      return { ...base, role: "subtotal", covers: covers.map((line) => line.row) };
    }
    if (role === "subtotal") {
      const covers = sinceSubtotal;
      sinceSubtotal = [];
      return { ...base, role, covers };
    }
    if (role === "total") return { ...base, under: [], role, covers: records };
    if (role === "record") {
      sinceSubtotal.push(row);
      return { ...base, role };
    }
    if (role === "numbers") return { ...base, role: "other", reason: "number row" };
    return { ...base, role: "other", reason: role.replace(/^other /, "") as OtherReason };
  });
}

function depthOf(role: string): number {
  return role === "total" ? 0 : Number(/\d$/.exec(role)?.[0] ?? "1");
}

function formOf(
  kind: FoundForm["kind"],
  lines: readonly Line[],
  at: (row: number, col: number) => { file: string; sheet: string; row: number; col: number },
): FoundForm {
  const { file, sheet } = at(1, 1);
  return {
    file,
    sheet,
    kind,
    title: undefined,
    range: { top: lines[0]?.row ?? 1, left: 1, bottom: lines.at(-1)?.row ?? 1, right: 2 },
    sure: "sure",
    why: [],
    fields: lines.map(({ row, role, cells }) => {
      const cell = cellOf(cells[1] ?? "");
      return {
        field: role.replace(/^label /, "") as FormField,
        label: cells[0] ?? "",
        labelAt: at(row, 1),
        at: at(row, 2),
        raw: cell && !(cell.kind === "text" && /^[.…\s]*$/.test(cell.value)) ? cell.value : undefined,
        text: cell?.kind === "text" && /^[.…\s]*$/.test(cell.value) ? "" : String(cell?.value ?? ""),
      };
    }),
  };
}
