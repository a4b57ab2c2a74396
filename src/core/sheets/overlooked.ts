import type { Cell } from "../cells/cell";
import { addressOf, type CellRange } from "../cells/cellRef";
import type { ReadNote } from "../cells/refusal";
import type { Sheet, Workbook } from "../cells/workbook";
import type { FoundSheet, FoundTable } from "../tables/foundTable";
import { staleSums } from "./staleSums";

/**
 * What a reader of the workbook would not see, and what no table took in: hidden sheets, rows and columns, sheets of
 * pictures, files of which nothing was recognised, figures that stand by themselves, sums that were saved without being calculated again.
 */
export function overlooked(workbooks: readonly Workbook[], found: readonly FoundSheet[]): readonly ReadNote[] {
  return workbooks.flatMap(({ file, sheets }) => [
    ...OF_ALL_SHEETS.filter((note) => sheets.some(({ asRead = [] }) => asRead.includes(note))).map((note) => ({
      file,
      sheet: undefined,
      note,
    })),
    ...(nothingRecognised(file, sheets, found)
      ? [{ file, sheet: undefined, note: "nothing-recognised" as const }]
      : []),
    ...sheets.flatMap((sheet) => {
      const { tables = [], forms = [] } = found.find((one) => one.file === file && one.sheet === sheet.name) ?? {};
      const ranges = [...tables.flatMap(namedColumns), ...forms.map(({ range }) => range)];
      return notesOf(sheet, ranges).map((note) => ({ file, sheet: sheet.name, ...note }));
    }),
  ]);
}

/**
 * A list without a header, for one: whoever chose the file would think it was checked. One with figures is named for them.
 */
function nothingRecognised(file: string, sheets: readonly Sheet[], found: readonly FoundSheet[]): boolean {
  const own = found.filter((one) => one.file === file);
  const isFilled = sheets.some(({ rows }) => rows.length > 0);
  const isUnknown = own.length > 0 && own.every(({ tables, forms }) => tables.length + forms.length === 0);
  return isFilled && isUnknown && sheets.every((sheet) => figuresOutside(sheet, []).length === 0);
}

/** What holds for a workbook as a whole is told once. */
const OF_ALL_SHEETS = ["dates-from-1904", "calculated-by-hand"] as const;

/** The range of a table without its columns that have no header and no meaning. */
function namedColumns({ range, columns }: FoundTable): readonly CellRange[] {
  const nameless = new Set(
    columns.filter(({ header, field }) => header === "" && field === undefined).map(({ col }) => col),
  );
  if (nameless.size === 0) return [range];
  const cols = Array.from({ length: range.right - range.left + 1 }, (_, index) => range.left + index);
  return cols.filter((col) => !nameless.has(col)).map((col) => ({ ...range, left: col, right: col }));
}

type Note = ReadNote extends infer N ? (N extends ReadNote ? Omit<N, "file" | "sheet"> : never) : never;

/** Names that a spreadsheet gives to sheets nobody has used yet. */
const NOBODY_NAMED = /^(?:sheet|lembar)\s*\d*$/i;

function notesOf(sheet: Sheet, ranges: readonly CellRange[]): readonly Note[] {
  if (sheet.asRead?.includes("sheet-without-cells") === true) return [{ note: "sheet-without-cells" }];
  if (sheet.rows.length === 0) return NOBODY_NAMED.test(sheet.name.trim()) ? [] : [{ note: "blank-sheet" }];
  const hidden = sheet.state !== "visible";
  const { rows, columns } = hiddenParts(sheet);
  const outside = figuresOutside(sheet, ranges);
  const stale = staleSums(sheet);
  return [
    ...(hidden ? [{ note: "hidden-sheet" } as const] : []),
    ...(rows + columns > 0 ? [{ note: "hidden-cells", rows, columns } as const] : []),
    ...counted("figures-outside-tables", outside),
    ...counted("stale-sums", stale),
  ];
}

function counted(note: "figures-outside-tables" | "stale-sums", places: readonly string[]): readonly Note[] {
  const [first] = places;
  return first === undefined ? [] : [{ note, cells: places.length, first }];
}

function hiddenParts({ rows, hiddenRows, hiddenColumns }: Sheet): { readonly rows: number; readonly columns: number } {
  const hidden = new Set(hiddenRows);
  const filledColumns = hiddenColumns.filter((col) => rows.some(({ cells }) => cells[col - 1] !== undefined));
  return { rows: rows.filter(({ row }) => hidden.has(row)).length, columns: filledColumns.length };
}

function figuresOutside({ rows }: Sheet, ranges: readonly CellRange[]): readonly string[] {
  const outside: string[] = [];
  for (const { row, cells } of rows) {
    const beside = ranges.filter(({ top, bottom }) => top <= row && row <= bottom);
    for (const [index, cell] of cells.entries()) {
      const col = index + 1;
      if (!cell || beside.some(({ left, right }) => left <= col && col <= right) || !isFigure(cell)) continue;
      outside.push(addressOf({ row, col }));
    }
  }
  return outside;
}

const FEWEST_RUPIAH = 1000;

/** An amount of money by its looks: years and counts are none, nor are long numbers of people and papers. */
function isFigure(cell: Cell): boolean {
  if (cell.kind === "text") return /^\s*(?:rp\.?\s*\d|\d{1,3}(?:\.\d{3})+(?:,\d*|,-)?\s*$)/i.test(cell.value);
  if (cell.kind !== "number" || cell.value < FEWEST_RUPIAH || cell.value >= 1e13) return false;
  return cell.value > 2100 || cell.value < 1900;
}
