import type { Sourced } from "../../cells/sourced";
import type { TableReader } from "../cells/tableReader";

/** Words that say more about what was named in another column. */
const BESIDE = /\b(?:spesifikasi|keterangan|merk|merek|catatan)\b/i;

/**
 * What a line is for. Of several columns the last that is filled names the line itself: those before it name the program,
 * the kegiatan or the parents that it belongs to.
 */
export function uraianOf(reader: TableReader, row: number): Sourced<string> | undefined {
  const columns = reader.columns("uraian");
  if (columns.length < 2) return reader.text("uraian", row);
  const filled = columns.flatMap(({ col, header }) => {
    const cell = reader.cells.own(row, col);
    return cell ? [{ placed: { cell, row, col }, beside: BESIDE.test(header) }] : [];
  });
  const chosen = filled.filter(({ beside }) => !beside).at(-1) ?? filled.at(-1);
  return chosen ? reader.textOf(chosen.placed) : reader.text("uraian", row);
}
