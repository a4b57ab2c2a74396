import type { Style } from "exceljs";
import type { PlainLook } from "../../../core/sheets/plan/plannedWorkbook";
import { FONT, FONT_SIZE } from "./font";

/** A cell as somebody types it into an empty workbook. */
export function plainStyle({ format, bold, border, align, wrap, middle, size }: PlainLook): Partial<Style> {
  const edge = { style: "thin" } as const;
  return {
    font: { name: FONT, size: size ?? FONT_SIZE, family: 2, ...(bold === true ? { bold } : {}) },
    ...(format === undefined ? {} : { numFmt: format }),
    ...(border === true ? { border: { top: edge, bottom: edge, left: edge, right: edge } } : {}),
    alignment: {
      ...(align === undefined ? {} : { horizontal: align }),
      ...(wrap === true ? { wrapText: true } : {}),
      ...(middle === true ? { vertical: "middle" as const } : {}),
    },
  };
}
