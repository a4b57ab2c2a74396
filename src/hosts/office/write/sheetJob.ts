import type { PlannedSheet } from "../../../core/sheets/plan/plannedWorkbook";
import { freeSheetName } from "../../freeSheetName";
import { Pace } from "../breathe";
import type { InspectedSheet, Inspection } from "../inspect";
import type { CarriedSheet } from "./carryOver";
import type { FormerPair } from "./formerPairs";
import type { SheetGrid } from "./gridDraft";
import { isPassingName, type Mark } from "./mark";
import { type Renames, renamedFormula } from "./renamedFormula";
import { gridOf } from "./sheetGrid";

/** One sheet to be written, under the names that it gets in this workbook. */
export interface SheetJob extends Pick<CarriedSheet, "role" | "plan" | "record" | "notes"> {
  readonly grid: SheetGrid;
  /** The sheet of ours that is written again; undefined for a new one. */
  readonly former: (InspectedSheet & { readonly mark: Mark }) | undefined;
  /** How that sheet stood when it was read; undefined where it holds nothing that people could have typed. */
  readonly stood: FormerPair | undefined;
  /** Rows and columns that are written, with those that the former content may stand in. */
  readonly area: Mark["area"];
  /** Days by which the workbook counts its dates later than the plan. */
  readonly dateShift: number;
}

/** A sheet is known by its first table, whose name no language changes; one without tables by its own name. */
export function roleOf({ name, tables: [first] }: PlannedSheet): string {
  return first === undefined ? `lembar:${name}` : `tabel:${first.name}`;
}

export function ownSheet(inspection: Inspection, role: string): (InspectedSheet & { readonly mark: Mark }) | undefined {
  for (const sheet of inspection.sheets) {
    if (sheet.mark?.role === role) return { ...sheet, mark: sheet.mark };
  }
  return undefined;
}

/** Sheets under names that are free, with formulas that call sheets and tables by them. */
export async function jobsOf(sheets: readonly CarriedSheet[], inspection: Inspection): Promise<readonly SheetJob[]> {
  const formers = new Map(sheets.map(({ role, left }) => [role, left ? undefined : ownSheet(inspection, role)]));
  const taken = inspection.sheets.filter(({ remnant }) => !remnant).map(({ name }) => name);
  const sheetNames = new Map<string, string>();
  for (const { role, plan } of sheets) {
    const former = formers.get(role);
    // A sheet of ours keeps the name that people gave it; one that was never finished may still lack its own.
    const name = former !== undefined && !isUnnamed(former) ? former.name : freeSheetName(plan.name, taken);
    taken.push(name);
    sheetNames.set(plan.name.toLowerCase(), name);
  }
  const renames: Renames = { sheets: sheetNames, tables: tableNames(sheets, inspection) };
  const jobs: SheetJob[] = [];
  const pace = new Pace();
  for (const { role, plan, record, notes, reach, former: stood } of sheets) {
    const renamed = renamedSheet(plan, renames);
    const grid = await gridOf(renamed, pace, inspection.dateShift);
    await pace.after(plan.cells.length);
    const former = formers.get(role);
    const [rows, columns] = former === undefined ? [1, 1] : reach;
    const area = [Math.max(rows, grid.rows), Math.max(columns, grid.columns)] as const;
    jobs.push({
      role,
      plan: renamed,
      record,
      notes,
      grid,
      former,
      stood: former === undefined ? undefined : stood,
      area,
      dateShift: inspection.dateShift,
    });
  }
  return jobs;
}

function isUnnamed({ name, mark }: InspectedSheet & { readonly mark: Mark }): boolean {
  return mark.state === "unfinished" && isPassingName(name);
}

function tableNames(sheets: readonly CarriedSheet[], { takenTableNames }: Inspection): ReadonlyMap<string, string> {
  // Tables that people made on our sheets stay, and so do ours on a sheet that is left to them.
  const theirs = sheets.flatMap(
    ({ left, former }) => (left ? former?.former.tables : former?.standingTables.theirs) ?? [],
  );
  const taken = new Set([...takenTableNames, ...theirs.map(({ name }) => name.toLowerCase())]);
  const names = new Map<string, string>();
  for (const { name } of sheets.flatMap(({ plan }) => plan.tables)) {
    let free = name;
    for (let copy = 2; taken.has(free.toLowerCase()); copy += 1) free = `${name}_${copy}`;
    taken.add(free.toLowerCase());
    names.set(name.toLowerCase(), free);
  }
  return names;
}

function renamedSheet(plan: PlannedSheet, renames: Renames): PlannedSheet {
  // People's own formulas name sheets and tables as the workbook has them.
  const inFormula = <T extends { readonly formula?: string; readonly ofPeople?: unknown }>(part: T): T =>
    part.formula === undefined || part.ofPeople !== undefined
      ? part
      : { ...part, formula: renamedFormula(part.formula, renames) };
  return {
    ...plan,
    name: renames.sheets.get(plan.name.toLowerCase()) ?? plan.name,
    cells: plan.cells.map(inFormula),
    tables: plan.tables.map((table) => ({
      ...table,
      name: renames.tables.get(table.name.toLowerCase()) ?? table.name,
      columns: table.columns.map((column) => ({
        ...inFormula(column),
        ...(column.total === undefined ? {} : { total: inFormula(column.total) }),
      })),
    })),
  };
}
