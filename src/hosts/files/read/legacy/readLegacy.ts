import type { WorkBook, WorkSheet } from "@e965/xlsx";
import type { Sheet, Workbook } from "../../../../core/cells/workbook";
import { limits } from "../limits";
import { noOddities, type Notes } from "../notes";
import type { Pace } from "../pace";
import { damaged, holdLimit, Refused } from "../refused";
import { CellFormats } from "../xlsx/cellFormats";
import { CellMaker } from "../xlsx/cellMaker";
import { parseRange, parseSheetRange } from "../xlsx/references";
import { noTally, RowCollector } from "../xlsx/rowCollector";
import { filledPlaces } from "./filledPlaces";
import { LegacyCells } from "./legacyCells";

/**
 * Reads .xls, .xlsb and SpreadsheetML 2003 through SheetJS into the same cells as our own reader makes. Kinds
 * come from the number formats here too, so that a date is a date in every format.
 */
export async function readLegacy(file: string, bytes: Uint8Array, notes: Notes, pace: Pace): Promise<Workbook> {
  await pace.pause();
  const book = await parse(file, bytes);
  await pace.pause();
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  if (from1904) notes.aboutFile({ note: "dates-from-1904" });
  holdLimit("sheets", limits.sheets, book.SheetNames.length);
  const tally = noTally();
  const sheets: Sheet[] = [];
  for (const [index, name] of book.SheetNames.entries()) {
    pace.tell(name, index, book.SheetNames.length);
    const sheet = book.Sheets[name];
    if (sheet === undefined || (sheet["!type"] ?? "sheet") !== "sheet") {
      notes.withoutCells(name);
      continue;
    }
    const oddities = noOddities();
    const collector = new RowCollector(tally, oddities);
    new LegacyCells(new CellFormats(), new CellMaker([], from1904), oddities).collect(sheet, collector);
    sheets.push({
      name,
      state: stateOf(book, index),
      rows: collector.finish(),
      merges: mergesOf(sheet),
      hiddenRows: hiddenOf(sheet["!rows"], limits.rows),
      hiddenColumns: hiddenOf(sheet["!cols"], limits.columns),
      filter: filterOf(book, sheet, index),
    });
    notes.aboutCells(name, oddities);
    await pace.pause();
  }
  if (sheets.length === 0) throw new Refused({ reason: "no-sheets" });
  pace.tell(book.SheetNames.at(-1) ?? file, book.SheetNames.length, book.SheetNames.length);
  return { file, sheets };
}

async function parse(file: string, bytes: Uint8Array): Promise<WorkBook> {
  const { read } = await import("@e965/xlsx");
  try {
    return read(bytes, {
      type: "array",
      dense: true,
      cellFormula: true,
      cellNF: true,
      cellStyles: true,
      cellHTML: false,
      cellText: false,
      cellDates: false,
    });
  } catch (error) {
    // The library tells of every fault by a bare Error; it has no other way to say "locked".
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
    throw isLocked ? new Refused({ reason: "encrypted" }) : damaged(file);
  }
}

function stateOf(book: WorkBook, index: number): Sheet["state"] {
  const hidden = book.Workbook?.Sheets?.[index]?.Hidden ?? 0;
  if (hidden === 0) return "visible";
  return hidden === 1 ? "hidden" : "veryHidden";
}

function mergesOf(sheet: WorkSheet): Sheet["merges"] {
  const merges = sheet["!merges"] ?? [];
  holdLimit("merges", limits.merges, merges.length);
  return merges
    .filter(({ s, e }) => s.r !== e.r || s.c !== e.c)
    .map(({ s, e }) => ({ top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 }));
}

function hiddenOf(
  lines: readonly ({ hidden?: boolean | undefined } | undefined)[] | undefined,
  most: number,
): number[] {
  const hidden: number[] = [];
  for (const [index, line] of filledPlaces(lines)) if (line.hidden === true && index < most) hidden.push(index + 1);
  return hidden;
}

function filterOf(book: WorkBook, sheet: WorkSheet, index: number): Sheet["filter"] {
  const own = sheet["!autofilter"]?.ref;
  if (own !== undefined) return parseRange(own);
  const name = book.Workbook?.Names?.find(
    (each) => /^(_xlnm\.)?_FilterDatabase$/i.test(each.Name) && each.Sheet === index,
  );
  return name === undefined ? undefined : parseSheetRange(name.Ref);
}
