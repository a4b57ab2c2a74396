import { ExcelError } from "../excelError";
import { HostObject } from "../hostObject";
import { type Area, areaAddress, contains, quotedSheetName } from "../model/address";
import type { EmulatedSheet } from "../model/sheet";
import type { Session } from "../session";
import { rangeObject } from "./rangeObject";
import { worksheetObject } from "./worksheetObject";

/**
 * `Range.getMergedAreasOrNullObject` (ExcelApi 1.13): only areas whose top-left cell lies in the range (office-js issue
 * 3611); "currently, this API has a limit of 512 merged areas" beyond which it fails.
 */
export function mergedAreasObject(session: Session, sheet: EmulatedSheet, a: Area): HostObject | null {
  const found = sheet.merges
    .filter((merge) => contains(a, merge.top, merge.left))
    .sort((x, y) => x.top - y.top || x.left - y.left);
  if (found.length > session.limits.mergedAreas) throw new ExcelError("GeneralException");
  return found.length === 0 ? null : rangeAreasObject(session, sheet, found);
}

function rangeAreasObject(session: Session, sheet: EmulatedSheet, areas: readonly Area[]): HostObject {
  const address = areas.map((a) => `${quotedSheetName(sheet.name)}!${areaAddress(a)}`).join(",");
  const ranges = (): HostObject[] => areas.map((a) => rangeObject(session, sheet, a));
  return new HostObject("RangeAreas", {
    place: address,
    properties: {
      address: { get: () => address },
      areaCount: { get: () => areas.length },
      cellCount: { get: () => areas.reduce((sum, a) => sum + a.rows * a.columns, 0) },
    },
    objects: {
      areas: () =>
        new HostObject("RangeCollection", {
          place: address,
          items: ranges,
          methods: {
            getCount: () => areas.length,
            getItemAt: (index) => {
              const range = ranges()[Number(index)];
              if (range === undefined) throw new ExcelError("ItemNotFound");
              return range;
            },
          },
        }),
      worksheet: () => worksheetObject(session, sheet),
    },
  });
}
