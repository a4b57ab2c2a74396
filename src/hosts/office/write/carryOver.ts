import type { PeopleColumns } from "../../../core/host";
import type { PlannedSheet, PlannedTable, PlannedWorkbook } from "../../../core/sheets/plannedWorkbook";
import { type FormerSheet, standingTable } from "../../../core/sheets/typed/formerTable";
import { looseNotes } from "../../../core/sheets/typed/looseNotes";
import { memoryPlan, rememberedIn } from "../../../core/sheets/typed/memorySheet";
import { peopleOf } from "../../../core/sheets/typed/peopleOf";
import { collectTyped, type TypedValue, TypedValues, withTyped } from "../../../core/sheets/typed/typedValues";
import { Pace } from "../breathe";
import type { InspectedSheet, Inspection } from "../inspect";
import { readSheet } from "../read/sheetReader";
import type { Runner } from "../runner";
import { readFormer } from "./former";
import { memoryNumber } from "./mark";
import { ownSheet, roleOf } from "./sheetJob";

/** The plan with what people typed in the sheets that stand there, and the sheet that remembers it. */
export interface CarriedPlan {
  readonly sheets: readonly (readonly [role: string, plan: PlannedSheet])[];
  /** What is to be remembered from now on: nothing, what the memory holds already, or a new one. */
  readonly memory: "nothing" | "as-it-is" | PlannedSheet;
}

/** A planned sheet, and the one of ours that stands in its place. */
export interface FormerPair {
  readonly plan: PlannedSheet;
  readonly standing: InspectedSheet;
  readonly former: FormerSheet;
}

export async function carryOver(
  run: Runner,
  plan: PlannedWorkbook,
  inspection: Inspection,
  people: readonly PeopleColumns[],
): Promise<CarriedPlan> {
  const memories = inspection.sheets
    .filter(({ mark }) => mark !== undefined && memoryNumber(mark) !== undefined)
    .sort((a, b) => numberOf(a) - numberOf(b));
  const remembered: TypedValue[] = [];
  for (const { name } of memories) remembered.push(...rememberedIn(await readSheet(run, name)));
  const typed = new TypedValues(remembered);
  const pace = new Pace();
  const formers = await formerPairs(run, plan, inspection);
  for (const { plan: sheet, standing, former } of formers) {
    for (const note of looseNotes(sheet, standing.mark?.area ?? [1, 1], former)) typed.add(note);
    await pace.after(cellsIn(former));
    for (const table of sheet.tables) {
      const there = standingTable(table, sheet, former);
      if (there === undefined) continue;
      const finished = standing.mark?.state === "complete";
      collectTyped(typed, table, there, peopleOf(table, people), finished);
      await pace.after(cellsIn(former));
    }
  }
  const sheets: (readonly [role: string, plan: PlannedSheet])[] = [];
  for (const sheet of plan.sheets) {
    const former = formers.find((pair) => pair.plan === sheet)?.former;
    const tables: PlannedTable[] = [];
    for (const table of sheet.tables) {
      const there = former === undefined ? undefined : standingTable(table, sheet, former);
      tables.push(withTyped(table, there, peopleOf(table, people), typed));
      await pace.after(table.rows.length * table.columns.length);
    }
    sheets.push([roleOf(sheet), { ...sheet, tables }]);
  }
  const values = typed.all();
  const [only, ...others] = memories;
  const isKnown = only?.mark?.state === "complete" && others.length === 0 && sameTyped(remembered, values);
  return { sheets, memory: values.length === 0 ? "nothing" : isKnown ? "as-it-is" : memoryPlan(values) };
}

function cellsIn({ sheet: { rows } }: FormerSheet): number {
  return rows.reduce((count, { cells }) => count + cells.length, 0);
}

function numberOf({ mark }: InspectedSheet): number {
  return mark === undefined ? 0 : (memoryNumber(mark) ?? 0);
}

function sameTyped(a: readonly TypedValue[], b: readonly TypedValue[]): boolean {
  const texts = (values: readonly TypedValue[]) => values.map((value) => JSON.stringify(value)).sort();
  return JSON.stringify(texts(a)) === JSON.stringify(texts(b));
}

export async function formerPairs(
  run: Runner,
  plan: PlannedWorkbook,
  inspection: Inspection,
): Promise<readonly FormerPair[]> {
  const pairs: FormerPair[] = [];
  for (const sheet of plan.sheets) {
    const standing = ownSheet(inspection, roleOf(sheet));
    if (standing !== undefined) pairs.push({ plan: sheet, standing, former: await readFormer(run, standing) });
  }
  return pairs;
}

export function headersOf(table: PlannedTable): readonly string[] {
  return table.columns.map(({ header }) => header);
}
