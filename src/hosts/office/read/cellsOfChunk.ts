import type { Cell } from "../../../core/cells/cell";
import type { SheetRow } from "../../../core/cells/workbook";
import { isDateFormat, isMoment } from "./dateFormat";
import { namesDay } from "./dateSystem";

/** What Excel answers for a range, row by row. */
export interface ChunkArrays {
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** The filled rows of a range whose first cell is at 1-based `row`, `col`. */
export function rowsOfChunk(arrays: ChunkArrays, row: number, col: number, dates: DateFormats): SheetRow[] {
  const rows: SheetRow[] = [];
  arrays.values.forEach((values, down) => {
    const cells: (Cell | undefined)[] = [];
    values.forEach((value, across) => {
      const type = arrays.valueTypes[down]?.[across] ?? "Unknown";
      const format = arrays.numberFormat[down]?.[across];
      const formula = formulaIn(arrays.formulas[down]?.[across], value);
      const cell = cellOf(value, type, typeof format === "string" ? format : "General", formula, dates);
      if (cell !== undefined) cells[col - 1 + across] = cell;
    });
    if (cells.length > 0) rows.push({ row: row + down, cells });
  });
  return rows;
}

/** Remembers what a format makes of numbers: a workbook has few formats and many cells. */
export class DateFormats {
  readonly #known = new Map<string, boolean>();
  readonly #shifts = new Map<string, number>();

  /** `shift`: days from the first day that Excel knows to the first that this workbook counts from. */
  constructor(private readonly shift: number) {}

  has(code: string): boolean {
    let answer = this.#known.get(code);
    if (answer === undefined) this.#known.set(code, (answer = isDateFormat(code)));
    return answer;
  }

  /** Days by which a number in a format that shows dates is less than in the 1900 system. */
  shiftOf(code: string): number {
    if (this.shift === 0) return 0;
    let answer = this.#shifts.get(code);
    if (answer === undefined) this.#shifts.set(code, (answer = namesDay(code) ? this.shift : 0));
    return answer;
  }
}

/** A constant stands in `formulas` as it stands in `values`, also one that begins with `=`. */
function formulaIn(entry: unknown, value: unknown): string | undefined {
  return typeof entry === "string" && entry.startsWith("=") && entry !== value ? entry.slice(1) : undefined;
}

function cellOf(
  value: unknown,
  type: string,
  format: string,
  formula: string | undefined,
  dates: DateFormats,
): Cell | undefined {
  // A formula that comes to an empty text shows nothing, and counts as nothing in files too.
  if (type === "Empty" || value === "" || value === null || value === undefined) return undefined;
  if (typeof value === "boolean") return { kind: "boolean", value, format, formula };
  if (typeof value === "number") {
    if (!dates.has(format)) return { kind: "number", value, format, formula };
    const serial = value + dates.shiftOf(format);
    return isMoment(serial)
      ? { kind: "date", value: serial, format, formula }
      : { kind: "number", value, format, formula };
  }
  return { kind: type === "Error" ? "error" : "text", value: String(value), format, formula };
}
