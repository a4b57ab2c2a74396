import { sampleWorkbooks } from "../../../src/contoh/contoh";
import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import type { Workbook } from "../../../src/core/cells/workbook";
import { NO_DECISIONS, type Decisions } from "../../../src/core/decisions/decisions";
import { review, type Review } from "../../../src/core/review";
import type { FoundTable } from "../../../src/core/tables/foundTable";
import { sheetOfPlan } from "../../../src/hosts/memory/sheetOfPlan";
import { toNumber, type Rupiah } from "../../../src/core/values/rupiah";

/** A review of workbooks with some decisions. */
export function decided(workbooks: Workbook | readonly Workbook[], some: Partial<Decisions> = {}): Review {
  const all = "file" in workbooks ? [workbooks] : workbooks;
  return review(all, rakorVervalDtks, { ...NO_DECISIONS, ...some });
}

export function tablesOf({ sheets }: Pick<Review, "sheets">): readonly FoundTable[] {
  return sheets.flatMap(({ tables }) => tables);
}

export function onlyTable(of: Pick<Review, "sheets">): FoundTable {
  const [table, ...others] = tablesOf(of);
  if (table === undefined || others.length > 0) throw new Error(`${others.length + (table ? 1 : 0)} tables`);
  return table;
}

/** Rupiah as numbers, to compare. */
export function rupiahOf(values: readonly ({ readonly value: Rupiah } | undefined)[]): readonly (number | undefined)[] {
  return values.map((one) => one && toNumber(one.value));
}

export function samples(): readonly Workbook[] {
  return sampleWorkbooks().map(({ file, plan }) => ({
    file,
    sheets: plan.sheets.map((sheet) => sheetOfPlan(sheet, sheet.name)),
  }));
}
