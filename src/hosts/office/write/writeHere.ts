import { HostFailure, type LeftBehind, type WriteReceipt, type WriteWatch } from "../../../core/host";
import type { PlannedWorkbook } from "../../../core/sheets/plan/plannedWorkbook";
import { isPassing, isStopped } from "../failures";
import type { Runner } from "../runner";
import { cleanUp } from "./cleanUp";
import { newRescue } from "./rescue";
import { runWrite, type WriteProgress } from "./runWrite";

/**
 * Writes a plan into the open workbook, and once more after a failure that may pass. What fails for good tells how it left
 * the workbook.
 */
export async function writeHere(run: Runner, plan: PlannedWorkbook, watch: WriteWatch): Promise<WriteReceipt> {
  const progress: WriteProgress = { number: undefined, rescue: newRescue() };
  try {
    // Every step looks first at what stands there: a second try after a passing failure verifies, then goes on.
    return await runWrite(run, plan, watch, progress).catch((fault: unknown) => {
      if (!isPassing(fault)) throw fault;
      return runWrite(run, plan, watch, progress);
    });
  } catch (fault) {
    const left = await leftBehind(run, progress.number, fault);
    throw fault instanceof HostFailure ? new HostFailure(fault.kind, fault.code, left) : fault;
  }
}

async function leftBehind(run: Runner, number: number | undefined, fault: unknown): Promise<LeftBehind> {
  if (number === undefined) return "as-it-was";
  return isStopped(fault) ? "unknown" : cleanUp(run, number);
}
