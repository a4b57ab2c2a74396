import { tupleKey } from "../values/keys";
import type { CellRef } from "./cellRef";

/** One sheet of one file. */
export function sheetKey({ file, sheet }: CellRef): string {
  if (file !== last.file || sheet !== last.sheet) last = { file, sheet, key: tupleKey(file, sheet) };
  return last.key;
}

/** Rows of one sheet come one after the other: nearly always the same key is asked for again. */
let last = { file: "", sheet: "", key: tupleKey("", "") };
