/// <reference types="office-js" />
import { HostFailure } from "../../../core/host";
import { DATA_MARK } from "../../../core/meja/readBuku";
import type { Turn } from "../excelQueue";

/** The lines of the sheet that keeps the book, and the first free row under them. */
export interface KeptLines {
  readonly lines: readonly string[];
  readonly nextRow: number;
}

export async function keptLines({ context, sync }: Turn, sheetId: string): Promise<KeptLines> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
  await sync();
  const bottom = used.isNullObject ? 1 : used.rowIndex + used.rowCount;
  const column = sheet.getRange(`A1:A${bottom}`).load("values");
  await sync();
  const texts = column.values.map(([value]) => String(value));
  return { lines: texts.slice(1).filter((text) => text !== ""), nextRow: Math.max(2, bottom + 1) };
}

/**
 * Adds lines under those that stand there, and looks whether they were kept. Lines are never written over: an older fact
 * does no harm beside a later one, and another desk may be writing at the same moment.
 */
export async function addLines(
  { context, sync }: Turn,
  sheetId: string,
  nextRow: number,
  lines: readonly string[],
): Promise<void> {
  if (lines.length === 0) return;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const first = sheet.getRange("A1");
  first.values = [[DATA_MARK]];
  const range = sheet.getRange(`A${nextRow}:A${nextRow + lines.length - 1}`);
  range.numberFormat = [["@"]];
  range.values = lines.map((line) => [line]);
  range.load("values");
  await sync();
  if (!lines.every((line, index) => range.values[index]?.[0] === line)) throw new HostFailure("not-kept", "registrasi");
}
