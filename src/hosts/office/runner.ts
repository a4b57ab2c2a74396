import { HostFailure } from "../../core/host";
import type { ExcelQueue, Patience, Purpose, Turn } from "./excelQueue";

/** Runs one batch at the workbook, in the order of asking. */
export type Runner = <T>(purpose: Purpose, batch: (turn: Turn) => Promise<T>) => Promise<T>;

export function runnerOf(queue: ExcelQueue, patience: Patience): Runner {
  return (purpose, batch) =>
    queue.run(patience[purpose], batch).catch((fault: unknown) => {
      // Reading changes nothing, whether it is answered or not.
      if (purpose === "reading" && fault instanceof HostFailure) throw new HostFailure(fault.kind, fault.code);
      throw fault;
    });
}
