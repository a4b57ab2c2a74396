import type { ExcelQueue, Patience, Purpose, Turn } from "./excelQueue";

/** Runs one batch at the workbook, in the order of asking. */
export type Runner = <T>(purpose: Purpose, batch: (turn: Turn) => Promise<T>) => Promise<T>;

export function runnerOf(queue: ExcelQueue, patience: Patience): Runner {
  return (purpose, batch) => queue.run(patience[purpose], batch);
}
