import { invalidArgument } from "../excelError";
import { HostObject } from "../hostObject";
import { area, quotedSheetName } from "../model/address";
import type { EmulatedSheet } from "../model/sheet";
import { assertWritable, type Session } from "../session";
import { parseArea } from "../model/address";
import { rangeObject, rangeStand } from "./rangeObject";

/** `Excel.WorksheetFreezePanes` (ExcelApi 1.7). */
export function freezePanesObject(session: Session, sheet: EmulatedSheet): HostObject {
  const freeze = (rows: number, columns: number): void => {
    assertWritable(session);
    if (!Number.isInteger(rows) || !Number.isInteger(columns) || rows < 0 || columns < 0) throw invalidArgument();
    sheet.frozen = rows === 0 && columns === 0 ? undefined : { rows, columns };
  };
  const location = (): HostObject | null => {
    if (sheet.frozen === undefined) return null;
    const { rows, columns } = sheet.frozen;
    if (columns === 0) return rangeObject(session, sheet, area(0, 0, rows, 16_384));
    return rangeObject(session, sheet, area(0, 0, rows === 0 ? 1_048_576 : rows, columns));
  };
  return new HostObject("WorksheetFreezePanes", {
    place: quotedSheetName(sheet.name),
    methods: {
      freezeRows: (count) => freeze(Number(count ?? 1), 0),
      freezeColumns: (count) => freeze(0, Number(count ?? 1)),
      freezeAt: (range) => {
        const a = rangeStand(range)?.area ?? parseArea(String(range));
        if (a === undefined || a.top !== 0 || a.left !== 0) throw invalidArgument();
        freeze(a.rows >= 1_048_576 ? 0 : a.rows, a.columns >= 16_384 ? 0 : a.columns);
      },
      unfreeze: () => {
        assertWritable(session);
        sheet.frozen = undefined;
      },
      getLocationOrNullObject: location,
    },
  });
}
