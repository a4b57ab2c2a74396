import type { Cell } from "../../cells/cell";
import { readTanggal, type Tanggal, type TanggalReading } from "../../values/tanggal";
import { shownText } from "./shownText";

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

/** A date as candidates are shown to a person: `21/08/2024`. */
export function writtenDate({ year, month, day }: Tanggal): string {
  return `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${String(year)}`;
}
