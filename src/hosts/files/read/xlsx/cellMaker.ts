import type { Cell } from "../../../../core/cells/cell";
import { isDateSerial, serialOfIso, SHIFT_1904 } from "../formats/dateSerial";
import type { CellFormat } from "./cellFormats";

/** Places kept for cells that are handed out more than once. */
const KEPT = 8_000_000;
const SMALL = 1_000;

/** Makes cells; a shared text in one format, and small whole numbers, are one object however often they stand. */
export class CellMaker {
  private readonly textCells: Cell[][] = [];
  private readonly smallCells: Cell[][] = [];
  private kept = 0;

  constructor(
    private readonly texts: readonly string[],
    private readonly from1904: boolean,
  ) {}

  /** Undefined where the file holds no such text. An empty text is `empty`. */
  sharedText(index: number, format: CellFormat, formula: string | undefined): Cell | "empty" | undefined {
    const value = this.texts[index];
    if (value === undefined) return undefined;
    if (value === "") return "empty";
    if (formula !== undefined) return textCell(value, format, formula);
    const known = this.textCells[format.index] ?? this.keepTexts(format.index);
    return (known[index] ??= textCell(value, format, formula));
  }

  private keepTexts(format: number): Cell[] {
    this.kept += this.texts.length;
    // A file with very many texts in very many formats: nothing is kept for the formats that came last.
    if (this.kept > KEPT) return [];
    return (this.textCells[format] = new Array<Cell>(this.texts.length));
  }

  /** A number as stored, or a date where the format names one. */
  number(value: number, format: CellFormat, formula: string | undefined): Cell {
    if (format.kind !== "number") {
      const serial = this.from1904 && format.kind === "date" ? value + SHIFT_1904 : value;
      if (isDateSerial(serial)) return { kind: "date", value: serial, format: format.code, formula };
    } else if (formula === undefined && value >= 0 && value < SMALL && Number.isInteger(value)) {
      const known = (this.smallCells[format.index] ??= []);
      return (known[value] ??= { kind: "number", value, format: format.code, formula });
    }
    return { kind: "number", value, format: format.code, formula };
  }

  /** A date written out (`t="d"`); undefined where it is none. */
  isoDate(text: string, format: CellFormat, formula: string | undefined): Cell | undefined {
    const value = serialOfIso(text);
    return value === undefined ? undefined : { kind: "date", value, format: format.code, formula };
  }
}

/** A cell of text in the dress of its format; without any it has no members for one. */
export function textCell(value: string, { code, dress }: CellFormat, formula: string | undefined): Cell {
  return dress === undefined
    ? { kind: "text", value, format: code, formula }
    : { kind: "text", value, format: code, formula, ...dress };
}
