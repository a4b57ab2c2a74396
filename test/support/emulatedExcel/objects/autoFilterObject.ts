import { invalidArgument, UnknownMember } from "../excelError";
import { HostObject } from "../hostObject";
import { type Area, parseArea, quotedSheetName } from "../model/address";
import type { EmulatedFilter, EmulatedSheet } from "../model/sheet";
import { assertSheetOpen, type Session } from "../session";
import type { Wire } from "../wire";
import { readText } from "./rangeCells";
import { rangeObject, rangeStand } from "./rangeObject";

/** Who carries the filter: a sheet, or a table (whose records then are its range). */
interface FilterOwner {
  filter: EmulatedFilter | undefined;
}

/** `Excel.AutoFilter`; of the criteria only lists of values are modelled. */
export function autoFilterObject(session: Session, sheet: EmulatedSheet, owner: FilterOwner): HostObject {
  const location = (): HostObject | null =>
    owner.filter === undefined ? null : rangeObject(session, sheet, owner.filter.area);
  return new HostObject("AutoFilter", {
    place: quotedSheetName(sheet.name),
    properties: {
      enabled: { get: () => owner.filter !== undefined },
      isDataFiltered: { get: () => (owner.filter?.hiddenRows.size ?? 0) > 0 },
    },
    methods: {
      apply: (range, column, criteria) => {
        assertSheetOpen(session, sheet);
        const a = rangeStand(range)?.area ?? parseArea(String(range));
        if (a === undefined) throw invalidArgument();
        owner.filter ??= { area: a, hiddenRows: new Set(), criteria: new Map() };
        if (column !== undefined && column !== null) filterBy(sheet, owner.filter, Number(column), criteria as Wire);
      },
      clearCriteria: () => {
        assertSheetOpen(session, sheet);
        owner.filter?.criteria.clear();
        owner.filter?.hiddenRows.clear();
      },
      remove: () => {
        assertSheetOpen(session, sheet);
        owner.filter = undefined;
      },
      getRangeOrNullObject: location,
    },
  });
}

function filterBy(sheet: EmulatedSheet, filter: EmulatedFilter, column: number, criteria: Wire): void {
  const wanted = valuesOf(criteria);
  filter.criteria.set(column, criteria);
  for (const row of records(filter.area)) {
    const shown = readText(sheet, row, filter.area.left + column);
    if (!wanted.includes(String(shown))) filter.hiddenRows.add(row);
  }
}

function valuesOf(criteria: Wire): readonly string[] {
  if (criteria !== null && typeof criteria === "object" && "filterOn" in criteria && criteria.filterOn === "Values") {
    const values = criteria["values"];
    if (Array.isArray(values)) return values.map(String);
  }
  throw new UnknownMember(`AutoFilter.apply(${JSON.stringify(criteria)})`);
}

function records(a: Area): number[] {
  return Array.from({ length: a.rows - 1 }, (_, i) => a.top + 1 + i);
}
