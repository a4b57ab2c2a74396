/// <reference types="office-js" />
import { HostFailure } from "../../../core/host";
import { DATA_MARK } from "../../../core/meja/readBuku";
import type { Turn } from "../excelQueue";

/** The lines of the sheets that keep the book, each once for each sheet. */
export async function keptLines({ context, sync }: Turn, sheetIds: readonly string[]): Promise<readonly string[]> {
  const columns = sheetIds.map((id) => firstColumn(context.workbook.worksheets.getItem(id)));
  await sync();
  return columns.flatMap(linesIn);
}

/**
 * Adds lines and answers all that stand there then, those of another desk among them. Room is made for them first: what
 * another desk writes at the same moment moves down and is never written over. An older fact does no harm beside a later
 * one, so that no line is ever taken away.
 */
export async function addLines(
  { context, sync }: Turn,
  sheetId: string,
  lines: readonly string[],
): Promise<readonly string[]> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  if (lines.length > 0) {
    const address = `A2:A${lines.length + 1}`;
    sheet.getRange("A1").values = [[DATA_MARK]];
    sheet.getRange(address).insert("Down");
    const room = sheet.getRange(address);
    room.numberFormat = [["@"]];
    room.values = lines.map((line) => [line]);
  }
  const column = firstColumn(sheet);
  await sync();
  const kept = linesIn(column);
  assertKept(lines, kept);
  return kept;
}

/** @throws {HostFailure} where a line does not stand among those that were read back. */
export function assertKept(lines: readonly string[], readBack: readonly string[]): void {
  const known = new Set(readBack);
  if (!lines.every((line) => known.has(line))) throw new HostFailure("not-kept", "registrasi");
}

function firstColumn(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getRange("A:A").getUsedRangeOrNullObject(true).load("values");
}

function linesIn(column: Excel.Range): readonly string[] {
  if (column.isNullObject) return [];
  return column.values.map(([value]) => String(value)).filter((text) => text !== "" && text !== DATA_MARK);
}
