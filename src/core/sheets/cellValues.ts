import type { Sourced } from "../cells/sourced";
import { toNumber, type Rupiah } from "../values/rupiah";
import { serialOf, type TanggalReading } from "../values/tanggal";
import type { PlannedValue } from "./plan/plannedWorkbook";

/** An amount in rupiah, as cells hold it. */
export function amountCell(amount: Sourced<Rupiah> | undefined): number | undefined {
  return amount && toNumber(amount.value);
}

/** A date's serial; a date that is incomplete or unclear as it stands on the paper. */
export function dateCell(date: Sourced<TanggalReading> | undefined): PlannedValue {
  if (date === undefined) return undefined;
  return date.value.sure ? serialOf(date.value.value) : String(date.raw);
}
