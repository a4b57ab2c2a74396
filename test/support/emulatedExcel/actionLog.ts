export type ActionKind = "instantiate" | "load" | "method" | "set" | "trace";

/** One action of one request, as it reached the workbook. */
export interface LoggedAction {
  /** 1-based over the life of the emulated Excel; instantiations and traces count too. */
  readonly number: number;
  /** 1-based request that carried it. */
  readonly sync: number;
  readonly kind: ActionKind;
  /** `Worksheet.getRange()`, `Range.values=`, `load Range values,address`, `Table.delete()`. */
  readonly name: string;
  /** Address, sheet, table or key that it is about; empty for the workbook. */
  readonly place: string;
  /** The code that it failed with; undefined where it was done. */
  readonly error: string | undefined;
}

/** Whether an action may change the workbook: what is set, and methods that aren't `get...` or the client's own. */
export function isWrite(action: Pick<LoggedAction, "kind" | "name">): boolean {
  if (action.kind === "set") return true;
  const method = /\.([A-Za-z_]+)\(\)$/.exec(action.name)?.[1];
  return method !== undefined && !/^(get|_|load|select|activate|calculate|suspend|open|create)/.test(method);
}
