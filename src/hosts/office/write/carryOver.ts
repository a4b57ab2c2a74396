import type { PeopleColumns } from "../../../core/host";
import type { PlannedSheet, PlannedTable, PlannedWorkbook } from "../../../core/sheets/plan/plannedWorkbook";
import type { ForeignCell } from "../../../core/sheets/typed/foreignCells";
import { memoryPlan, rememberedIn, strayIn } from "../../../core/sheets/typed/memorySheet";
import { offeredIn } from "../../../core/sheets/typed/offeredHash";
import { writtenRows } from "../../../core/sheets/typed/ownRows";
import { peopleOf } from "../../../core/sheets/typed/peopleOf";
import { collectTotals, sumFate, withTotals } from "../../../core/sheets/typed/peoplesTotals";
import { isRememberedNote, noteFrom, rememberedNote } from "../../../core/sheets/typed/placedNotes";
import { placeNotes } from "../../../core/sheets/typed/placeNotes";
import { collectTyped, type TypedValue, TypedValues, withTyped } from "../../../core/sheets/typed/typedValues";
import { recordOf, type WrittenRecord } from "../../../core/sheets/typed/writtenRecord";
import { Pace } from "../breathe";
import type { InspectedSheet, Inspection } from "../inspect";
import { readSheet } from "../read/sheetReader";
import type { Runner } from "../runner";
import { type FormerPair, formerPairs, renamedPairs } from "./formerPairs";
import { memoryNumber, UNFINISHED } from "./mark";
import { isTouched, mustBeLeft, ourZone, placeOf } from "./ourZone";
import type { Rescue } from "./rescue";
import { rowsOfPeople } from "./rowsOfPeople";
import { roleOf } from "./sheetJob";

/** A planned sheet with what people typed in the one that stands in its place. */
export interface CarriedSheet {
  readonly role: string;
  readonly plan: PlannedSheet;
  readonly record: WrittenRecord;
  /** What people set beside our content, and what stays where it stands. */
  readonly notes: readonly ForeignCell[];
  readonly former: FormerPair | undefined;
  /** From the first cell to the last that is cleared or written. */
  readonly reach: readonly [rows: number, columns: number];
  /** The sheet that stands there is left to the people, and a new one is written beside it. */
  readonly left: boolean;
}

/** The plan with what people typed in the sheets that stand there, and the sheet that remembers it. */
export interface CarriedPlan {
  readonly sheets: readonly CarriedSheet[];
  /** What is to be remembered from now on: nothing, what the memory holds already, or a new one. */
  readonly memory: "nothing" | "as-it-is" | PlannedSheet;
  /** The sheets that stand there, taken apart. */
  readonly pairs: readonly FormerPair[];
}

export async function carryOver(
  run: Runner,
  plan: PlannedWorkbook,
  inspection: Inspection,
  people: readonly PeopleColumns[],
  rescue: Rescue,
): Promise<CarriedPlan> {
  const memories = inspection.sheets
    .filter(({ mark }) => mark !== undefined && memoryNumber(mark) !== undefined)
    .sort((a, b) => numberOf(a) - numberOf(b));
  const remembered: TypedValue[] = [];
  const strays: TypedValue[] = [];
  for (const { name } of memories) {
    const sheet = await readSheet(run, name);
    remembered.push(...rememberedIn(sheet));
    strays.push(...strayIn(sheet).filter(({ value }) => value !== UNFINISHED));
  }
  const typed = new TypedValues(remembered.filter((value) => !isRememberedNote(value)));
  const keepMoved = (note: TypedValue) => {
    typed.add(note);
    rescue.moved.set(`${note.header} ${note.key.join()}`, note);
  };
  for (const note of rescue.notes) typed.add(note);
  for (const note of strays) keepMoved(note);
  const pace = new Pace();
  const pairs = await formerPairs(run, plan, inspection);
  for (const pair of pairs) {
    const overtaken = rescue.formers.get(pair.role);
    const whole = overtaken ?? (isFinished(pair) ? pair : undefined);
    if (overtaken !== undefined) await collect(typed, overtaken, people, true, pace);
    await collect(typed, pair, people, whole === pair, pace);
    for (const note of whole === undefined ? [] : rowsOfPeople(whole, people)) keepMoved(note);
    if (whole !== undefined) collectSums(typed, whole);
  }
  const renamed = await renamedPairs(run, plan, inspection);
  for (const pair of renamed) await collect(typed, pair, people, false, pace);
  const sheets: CarriedSheet[] = [];
  for (const sheet of plan.sheets) {
    const role = roleOf(sheet);
    const pair = pairs.find((one) => one.plan === sheet);
    const tables: PlannedTable[] = [];
    for (const table of sheet.tables) {
      const standing = rescue.formers.get(role) ?? pair ?? renamed.find((one) => one.plan === sheet);
      const filled = withTyped(table, standing?.standingTables.ours.get(table), peopleOf(table, people), typed);
      tables.push(withTotals(filled, sheet, typed));
      await pace.after(table.rows.length * table.columns.length);
    }
    const carried = { ...sheet, tables };
    const ours = sheet.tables.map((table) => ({
      headers: table.columns.map(({ header }) => header),
      rows: writtenRows(table, people),
    }));
    const record = recordOf(carried, ours, offeredIn(sheet.tables, people));
    const base = { role, plan: carried, record };
    if (pair === undefined) {
      sheets.push({ ...base, notes: [], former: undefined, reach: [1, 1], left: false });
      continue;
    }
    const zone = ourZone(pair, carried);
    const { ranges } = (rescue.formers.get(role) ?? pair).standingTables;
    const fateOf = (note: ForeignCell) => sumFate(tables, ranges, note);
    const touched = notesOf(pair, rescue, remembered).filter((note) => isTouched(zone, placeOf(note)));
    const { kept, moved } = placeNotes(carried, pair.standing.name, touched, fateOf);
    const left = mustBeLeft(pair, zone, kept.length, moved.length);
    if (left) rescue.left.add(pair.standing.name);
    else for (const note of kept) typed.add(rememberedNote(role, note));
    for (const note of left ? [] : moved) keepMoved(note);
    sheets.push({ ...base, notes: left ? [] : kept, former: pair, reach: zone.reach, left });
  }
  const values = typed.all();
  const [only, ...others] = memories;
  const isKnown = only?.mark?.state === "complete" && others.length === 0 && sameTyped(remembered, values);
  return { sheets, pairs, memory: values.length === 0 ? "nothing" : isKnown ? "as-it-is" : memoryPlan(values) };
}

async function collect(
  typed: TypedValues,
  { plan, former, standingTables: { ours } }: Pick<FormerPair, "plan" | "former" | "standingTables">,
  people: readonly PeopleColumns[],
  finished: boolean,
  pace: Pace,
): Promise<void> {
  const written = new Set(former.records.flatMap(({ offered }) => [...offered]));
  for (const table of plan.tables) {
    const there = ours.get(table);
    if (there === undefined) continue;
    collectTyped(typed, table, there, peopleOf(table, people), finished, { written });
    await pace.after(there.rows.length * there.headers.length);
  }
}

function collectSums(typed: TypedValues, { plan, standingTables, parted }: FormerPair): void {
  for (const table of plan.tables) {
    const standing = standingTables.ranges.find(({ name }) => name === table.name);
    if (standing !== undefined) collectTotals(typed, table, standing, parted.foreign);
  }
}

/** What stands there now goes before what was seen earlier, and before what is remembered of a write that was cut. */
function notesOf(pair: FormerPair, rescue: Rescue, remembered: readonly TypedValue[]): readonly ForeignCell[] {
  const notes = new Map<string, ForeignCell>();
  const overtaken = rescue.formers.get(pair.role);
  const before = isFinished(pair) ? [] : remembered.flatMap((value) => noteFrom(pair.role, value));
  for (const note of [...before, ...(overtaken?.parted.foreign ?? []), ...pair.parted.foreign]) {
    notes.set(`${note.row} ${note.col}`, note);
  }
  return [...notes.values()];
}

function isFinished({ standing }: FormerPair): boolean {
  return standing.mark?.state === "complete";
}

function numberOf({ mark }: InspectedSheet): number {
  return mark === undefined ? 0 : (memoryNumber(mark) ?? 0);
}

function sameTyped(a: readonly TypedValue[], b: readonly TypedValue[]): boolean {
  const texts = (values: readonly TypedValue[]) => values.map((value) => JSON.stringify(value)).sort();
  return JSON.stringify(texts(a)) === JSON.stringify(texts(b));
}
