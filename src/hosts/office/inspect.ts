/// <reference types="office-js" />
import type { Sheet } from "../../core/cells/workbook";
import type { Turn } from "./excelQueue";
import { failureOf } from "./failures";
import { proofOf, PROOF_OF_ADDED, provenOf } from "./kinship";
import { askDateSystem } from "./read/dateSystem";
import { stateOf } from "./read/sheetOutline";
import { seenOf } from "./seenSheets";
import { type Mark, parseMark, UNFINISHED_COLOR } from "./write/mark";

/** The workbook as far as it must be known before a write: names and marks, no cell. */
export interface Inspection {
  readonly sheets: readonly InspectedSheet[];
  /** Names that no new table may take, in lower case: tables of staff, and defined names. */
  readonly takenTableNames: ReadonlySet<string>;
  /** Takes no new sheets: its structure is protected, or it may only be read. */
  readonly locked: boolean;
  /** Excel calculates only when it is told to: formulas may show what was right before. */
  readonly calculatesByHand: boolean;
  /** Days by which this workbook counts its dates later than the 1900 system. */
  readonly dateShift: number;
}

export interface InspectedSheet {
  readonly id: string;
  readonly name: string;
  readonly state: Sheet["state"];
  readonly tabColor: string;
  /** Names of its tables. */
  readonly tables: readonly string[];
  /** Undefined for a sheet of staff. */
  readonly mark: Mark | undefined;
  /** The mark of one that is not ours, or no longer: a copy, one that another program saved, one left to the people. */
  readonly kin: Mark | undefined;
  /** A blank sheet that a write added and could not mark any more, or that another one stands in the place of. */
  readonly remnant: boolean;
  /** Why nothing may be written into it now. */
  readonly obstacle: "protected" | "filter-on" | undefined;
}

/** Looks once more where a sheet went away between two looks: others work in the workbook too. */
export async function inspectWorkbook(turn: Turn): Promise<Inspection> {
  try {
    return await lookOver(turn);
  } catch (fault) {
    if (failureOf(fault)?.kind !== "sheet-gone") throw fault;
    return lookOver(turn);
  }
}

async function lookOver({ context, sync }: Turn): Promise<Inspection> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.application.load("calculationMode");
  const dateShift = askDateSystem(context);
  const { worksheets, names } = workbook;
  worksheets.load("items/id,items/name,items/visibility,items/tabColor");
  names.load("items/name");
  await sync();
  const seen = await seenOf(worksheets.items, sync);
  const claims = seen.map(({ sheet, property }) => ({
    sheet,
    mark: property === undefined || property.isNullObject ? undefined : markIn(property.value, sheet.tabColor),
  }));
  const added = await justAdded(claims, sync);
  const marks = ownMarks(claims, added);
  // Two windows that write at once both add a sheet for one role: the one that lost it holds nothing, and is nobody's.
  const isRemnant = (id: string, index: number) =>
    !marks.has(id) &&
    (added.has(id) || (claims[index]?.mark === undefined && seen[index]?.blank?.isNullObject === true));
  const sheets = claims.map(({ sheet, mark }, index) => ({
    id: sheet.id,
    name: sheet.name,
    state: stateOf(sheet.visibility),
    tabColor: sheet.tabColor,
    tables: seen[index]?.property === undefined ? [] : sheet.tables.items.map((table) => table.name),
    mark: marks.get(sheet.id),
    kin: marks.has(sheet.id) || added.has(sheet.id) ? undefined : mark,
    remnant: isRemnant(sheet.id, index),
    obstacle: seen[index]?.property === undefined ? undefined : obstacleIn(sheet),
  }));
  const staffTables = seen.flatMap(({ sheet, property }) =>
    property === undefined || marks.has(sheet.id) ? [] : sheet.tables.items.map((table) => table.name),
  );
  return {
    sheets,
    takenTableNames: new Set([...staffTables, ...names.items.map((one) => one.name)].map((one) => one.toLowerCase())),
    locked: workbook.readOnly || workbook.protection.protected,
    dateShift: dateShift(),
    calculatesByHand: workbook.application.calculationMode === "Manual",
  };
}

/** A sheet that still wears the colour of an unfinished one is not finished, whatever its mark says already. */
function markIn(text: string, tabColor: string): Mark | undefined {
  const mark = parseMark(text);
  if (mark?.state !== "complete" || tabColor.toUpperCase() !== UNFINISHED_COLOR) return mark;
  return { ...mark, state: "unfinished", filled: true };
}

function obstacleIn({ protection, autoFilter }: Excel.Worksheet): InspectedSheet["obstacle"] {
  if (protection.protected) return "protected";
  return autoFilter.isDataFiltered ? "filter-on" : undefined;
}

interface MarkedClaim {
  readonly sheet: Excel.Worksheet;
  readonly mark: Mark | undefined;
}

/** The blank ones of sheets whose mark names no sheet yet: a write that added them was cut before it knew their ids. */
async function justAdded(claims: readonly MarkedClaim[], sync: Turn["sync"]): Promise<ReadonlySet<string>> {
  const nameless = claims.filter(({ mark }) => mark !== undefined && mark.sheet === undefined);
  if (nameless.length === 0) return new Set();
  const asked = nameless.map(({ sheet }) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true).load("address") }));
  await sync();
  return new Set(asked.flatMap(({ sheet, used }) => (used.isNullObject ? [sheet.id] : [])));
}

/**
 * Ours is the sheet that was marked. People copy our sheets, marks and all: what nothing but the mark speaks for is never
 * overwritten and never taken away. Where a result was written beside an older sheet of ours, the later one is ours.
 */
function ownMarks(claims: readonly MarkedClaim[], added: ReadonlySet<string>): ReadonlyMap<string, Mark> {
  const proven = provenOf(
    claims.flatMap(({ sheet, mark }) => {
      if (mark === undefined) return [];
      const { id, name, tables } = sheet;
      const standing = { id, name, tables: tables.items.map((table) => table.name) };
      const proof = added.has(id) ? PROOF_OF_ADDED : proofOf(mark, standing);
      return [{ role: mark.role, run: mark.run, proof, id, mark }];
    }),
  );
  return new Map([...proven.values()].map(({ id, mark }) => [id, mark]));
}
