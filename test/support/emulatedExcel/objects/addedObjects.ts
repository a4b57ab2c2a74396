import { HostObject } from "../hostObject";
import type { EmulatedSheet } from "../model/sheet";

/** `Worksheet.comments`, `shapes`, `charts` and `pivotTables`: of these only how many there are is modelled. */
export function addedObjects(sheet: EmulatedSheet): Readonly<Record<string, () => HostObject>> {
  const counted = (type: string, count: () => number) => () => new HostObject(type, { methods: { getCount: count } });
  return {
    comments: counted("CommentCollection", () => sheet.comments.length),
    shapes: counted("ShapeCollection", () => sheet.added.shapes),
    charts: counted("ChartCollection", () => sheet.added.charts),
    pivotTables: counted("PivotTableCollection", () => sheet.added.pivotTables),
  };
}
