import type { WriteWatch } from "../../../core/host";
import type { PlannedWorkbook } from "../../../core/sheets/plan/plannedWorkbook";
import type { InspectedSheet, Inspection } from "../inspect";
import { readSheet } from "../read/sheetReader";
import type { Runner } from "../runner";
import { memoryNumber } from "./mark";
import { roleOf } from "./sheetJob";
import { holdsPeoplesWork } from "./staleSheets";

/** Sheets of ours that a plan no longer has. */
export interface UnplannedSheets {
  /** Nobody did anything on them, and no formula takes figures from them. */
  readonly goes: readonly InspectedSheet[];
  /** People work in them, or formulas of theirs name them: without the sheet these would show `#REF!` for good. */
  readonly stays: readonly InspectedSheet[];
}

export async function unplannedSheets(
  run: Runner,
  plan: PlannedWorkbook,
  inspection: Inspection,
  { people = [], signal }: Pick<WriteWatch, "people" | "signal">,
): Promise<UnplannedSheets> {
  const wanted = new Set(plan.sheets.map(roleOf));
  const unplanned = inspection.sheets.filter(
    ({ mark }) => mark !== undefined && !wanted.has(mark.role) && memoryNumber(mark) === undefined,
  );
  // Sheets of staff are read only where a sheet would go: a rare write, and the only one that can break their formulas.
  const formulas = unplanned.length === 0 ? [] : await formulasBeside(run, inspection, signal);
  const stays = unplanned.filter((sheet) => formulas.some((formula) => namesSheet(formula, sheet)));
  // Last, so that little time passes between the look and the end of a sheet.
  for (const sheet of unplanned.filter((one) => !stays.includes(one)))
    if (await holdsPeoplesWork(run, sheet, people)) stays.push(sheet);
  return { stays, goes: unplanned.filter((sheet) => !stays.includes(sheet)) };
}

/** Formulas on sheets that are not ours, and those of defined names, of a single sheet too. */
async function formulasBeside(
  run: Runner,
  { sheets }: Inspection,
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  const theirs = sheets.filter(({ mark, remnant }) => mark === undefined && !remnant);
  const formulas = await run("reading", async ({ context: { workbook }, sync }) => {
    const scopes = [workbook, ...theirs.map(({ id }) => workbook.worksheets.getItem(id))];
    const named = scopes.map(({ names }) => names.load("items/formula"));
    await sync();
    return named.flatMap(({ items }) => items.map(({ formula }) => String(formula)));
  });
  for (const { name } of theirs) {
    const { rows } = await readSheet(run, name, signal === undefined ? {} : { signal });
    for (const { cells } of rows)
      for (const cell of cells) if (cell?.formula !== undefined) formulas.push(cell.formula);
  }
  return formulas.map((formula) => formula.toLowerCase());
}

/**
 * Whether a formula in lower case names a sheet or one of its tables. `INDIRECT("'Rekap'!B2")` and `Awal:Rekap!B2` do too;
 * `'Data Rekap'!B2` names another one.
 */
function namesSheet(formula: string, { name, tables }: InspectedSheet): boolean {
  const quoted = name.toLowerCase().replaceAll("'", "''");
  const isNamed =
    standsAfter(formula, `${quoted}'!`, /['\]:"]$/) ||
    [`${quoted}!`, `${quoted}:`].some((text) => standsAfter(formula, text, /(^|[^\p{L}\p{N}_.])$/u));
  return isNamed || tables.some((table) => wordsOf(formula).has(table.toLowerCase()));
}

/** Whether a text stands in a formula behind a sign with which a name may begin. */
function standsAfter(formula: string, text: string, sign: RegExp): boolean {
  for (let at = formula.indexOf(text); at >= 0; at = formula.indexOf(text, at + 1)) {
    if (sign.test(formula.slice(Math.max(0, at - 1), at))) return true;
  }
  return false;
}

function wordsOf(formula: string): ReadonlySet<string> {
  return new Set(formula.match(/[\p{L}_\\][\p{L}\p{N}_.]*/gu) ?? []);
}
