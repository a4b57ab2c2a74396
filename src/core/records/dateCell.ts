import type { Cell } from "../cells/cell";
import type { Sourced } from "../cells/sourced";
import { readTanggal, type TanggalReading } from "../values/tanggal";
import { shownText } from "./shownText";
import type { TableReader } from "./tableReader";

/** Serials of 2000 to 2099: in a column of dates such a number is a date that lost its format. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;

/** Reads the date that a cell holds, whatever kind of cell it is. */
export function readDate(cell: Cell): TanggalReading {
  const bareSerial = cell.kind === "number" && cell.value >= FIRST_SERIAL && cell.value <= LAST_SERIAL;
  if (cell.kind === "date" || bareSerial) return readTanggal({ serial: cell.value });
  return readTanggal(shownText(cell) ?? "");
}

/** Whether a date has to be asked about. An incomplete one is known to be so: it is checked, not asked. */
export function isDoubtful(reading: TanggalReading): boolean {
  return !reading.sure && reading.why !== "incomplete";
}

/** The date that a person chose, where it leaves no doubt. */
export function readChosenDate(choice: string): TanggalReading | undefined {
  const reading = readTanggal(choice);
  return reading.sure ? reading : undefined;
}

/** The date of a row; a doubtful one is kept as such and asked about. */
export function readDateOfRow(reader: TableReader, row: number): Sourced<TanggalReading> | undefined {
  const placed = reader.cell("tanggal", row);
  if (!placed || (placed.cell.kind === "text" && !/[\p{L}\d]/u.test(placed.cell.value))) return undefined;
  const value = readDate(placed.cell);
  const at = reader.at(placed.row, placed.col);
  const raw = placed.cell.value;
  const chosen = isDoubtful(value)
    ? reader.log.settle({ at, raw, field: "tanggal", about: "date", candidates: [] }, readChosenDate)
    : undefined;
  return { value: chosen ?? value, raw, at };
}
