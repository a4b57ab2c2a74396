import type { PlannedValue } from "./plannedWorkbook";

/** A value as Excel takes it: `""` empties the cell. */
export type CellInput = string | number;

/** Excel ends lines with a line feed alone. */
export function inputOf(value: PlannedValue): CellInput {
  if (typeof value !== "string") return value ?? "";
  return value.includes("\r") ? value.replaceAll("\r\n", "\n") : value;
}
