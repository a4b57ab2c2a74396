import type { Cell } from "../../cells/cell";
import { plannedValueOf } from "./formerTable";
import { formulaHash, valueHash } from "./writtenRecord";

/** The hash of what stands in a cell, as the record of what we wrote holds it. */
export function hashOf(cell: Cell): string {
  return cell.formula === undefined ? valueHash(plannedValueOf(cell)) : formulaHash(cell.formula);
}

export function isText({ value, formula }: Cell): boolean {
  return typeof value === "string" && formula === undefined;
}
