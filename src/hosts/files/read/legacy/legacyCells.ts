import type { CellObject, WorkSheet } from "@e965/xlsx";
import type { Cell } from "../../../../core/cells/cell";
import { GENERAL } from "../formats/builtinFormats";
import { serialOfIso } from "../formats/dateSerial";
import { limits } from "../limits";
import type { Oddities } from "../notes";
import { filledPlaces } from "./filledPlaces";
import { holdLimit } from "../refused";
import type { CellFormat, CellFormats } from "../xlsx/cellFormats";
import type { CellMaker } from "../xlsx/cellMaker";
import { parseRange } from "../xlsx/references";
import type { RowCollector } from "../xlsx/rowCollector";

/** Error values as .xls and .xlsb number them ([MS-XLS] 2.5.10). */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};

/** Codes that SheetJS words otherwise than the standard, by its own wording. */
const REWORDED: Readonly<Record<string, string>> = { "m/d/yy": "mm-dd-yy", general: GENERAL };

/** Turns SheetJS cells into ours. */
export class LegacyCells {
  constructor(
    private readonly formats: CellFormats,
    private readonly cells: CellMaker,
    private readonly oddities: Oddities,
  ) {}

  collect(sheet: WorkSheet, collector: RowCollector): void {
    for (const [rowIndex, row] of filledPlaces(sheet["!data"])) {
      for (const [colIndex, object] of filledPlaces(row)) {
        holdLimit("rows", limits.rows, rowIndex + 1);
        holdLimit("columns", limits.columns, colIndex + 1);
        const cell = this.make(object, rowIndex + 1, colIndex + 1);
        if (cell !== undefined) collector.put(rowIndex + 1, colIndex + 1, cell);
      }
    }
  }

  private make(object: CellObject, row: number, col: number): Cell | undefined {
    const code = String(object.z ?? GENERAL);
    const format = this.formats.ofCode(REWORDED[code] ?? code);
    const formula = formulaOf(object, row, col);
    const cell = this.ofKind(object, format, formula);
    if (cell !== undefined || formula === undefined || object.v !== undefined) return cell;
    this.oddities.withoutResult++;
    return { kind: "text", value: "", format: format.code, formula };
  }

  private ofKind({ t, v }: CellObject, format: CellFormat, formula: string | undefined): Cell | undefined {
    if (v === undefined || v === null || t === "z" || v === "") return undefined;
    if (t === "e") {
      const value = typeof v === "number" ? (ERRORS[v] ?? "#VALUE!") : String(v);
      return { kind: "error", value, format: format.code, formula };
    }
    if (typeof v === "number" && Number.isFinite(v)) return this.cells.number(v, format, formula);
    if (typeof v === "boolean") return { kind: "boolean", value: v, format: format.code, formula };
    if (v instanceof Date) {
      const value = serialOfIso(v.toISOString());
      return value === undefined ? undefined : { kind: "date", value, format: format.code, formula };
    }
    return { kind: "text", value: String(v), format: format.code, formula };
  }
}

/** Of an array formula only the first cell has the text, as in .xlsx. */
function formulaOf({ f, F }: CellObject, row: number, col: number): string | undefined {
  if (f === undefined) return undefined;
  const area = F === undefined ? undefined : parseRange(F);
  if (area !== undefined && (area.top !== row || area.left !== col)) return undefined;
  return f.replace(/^=/, "");
}
