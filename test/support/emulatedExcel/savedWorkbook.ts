import { EmulatedSheet } from "./model/sheet";
import { EmulatedTable } from "./model/table";
import type { EmulatedWorkbook } from "./model/workbook";

/** All that a workbook holds, as text which outlives the page: what stays when its window is closed. */
export function savedWorkbook(workbook: EmulatedWorkbook): string {
  return JSON.stringify({ ...workbook, activeSheet: undefined }, (_key, value: unknown) => {
    if (value instanceof Map) return { $map: [...value] };
    if (value instanceof Set) return { $set: [...value] };
    return value;
  });
}

/** Opens what was saved in the place of what is open; as in Excel, every sheet then has another id. */
export function openSaved(workbook: EmulatedWorkbook, saved: string): void {
  const { sheets, ...others } = JSON.parse(saved, withCollections) as { readonly sheets: readonly SavedSheet[] };
  Object.assign(workbook, others, {
    sheets: sheets.map(({ tables, ...rest }) =>
      Object.assign(new EmulatedSheet(rest.id, rest.name), rest, {
        tables: tables.map((table) => Object.assign(new EmulatedTable(table.id, table.name, table.area), table)),
      }),
    ),
  });
  workbook.reopen();
  workbook.activeSheet = workbook.sheets.find(({ visibility }) => visibility === "Visible");
}

type SavedSheet = Pick<EmulatedSheet, "id" | "name"> & {
  readonly tables: readonly Pick<EmulatedTable, "id" | "name" | "area">[];
};

function withCollections(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if ("$map" in value) return new Map(value.$map as [unknown, unknown][]);
  if ("$set" in value) return new Set(value.$set as unknown[]);
  return value;
}
