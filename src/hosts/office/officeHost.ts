/// <reference types="office-js" />
import { HostFailure, type JournalHost, type LeftBehind, type WriteReceipt, type WriteWatch } from "../../core/host";
import { checkPlan } from "../../core/sheets/checkPlan";
import type { PlannedWorkbook } from "../../core/sheets/plannedWorkbook";
import { base64Of } from "./base64";
import type { ExcelGateway } from "./excelGateway";
import { type Patience, queueOf, USUAL_PATIENCE } from "./excelQueue";
import { isPassing, isStopped } from "./failures";
import { lastWrite, undoWrite } from "./journal";
import type { Asking } from "./lasting";
import { listSheets } from "./read/listSheets";
import { readTyped } from "./read/readTyped";
import { readSheet } from "./read/sheetReader";
import { revealCell } from "./revealCell";
import { type Runner, runnerOf } from "./runner";
import { changeSetting, readSetting, saveSetting } from "./settings";
import { watchSheets } from "./watchSheets";
import { cleanUp } from "./write/cleanUp";
import { compareTables } from "./write/compareTables";
import { newRescue } from "./write/rescue";
import { runWrite, type WriteProgress } from "./write/runWrite";

export interface OfficeOptions {
  readonly patience?: Patience;
  /** Makes a file of a plan, for a workbook that takes no sheets; without it such a workbook is a failure. */
  readonly writeWorkbook?: WriteWorkbook;
}

type WriteWorkbook = (plan: PlannedWorkbook) => Promise<Uint8Array>;

/** Between two requests of a write lies the reckoning of one sheet: far less than the patience for one answer. */
const PAUSES = 3;

/** The workbook that is open in Excel. Sheets of staff are only ever read. */
export function officeHost(excel: ExcelGateway, options: OfficeOptions = {}): JournalHost {
  const { patience = USUAL_PATIENCE, writeWorkbook } = options;
  const queue = queueOf(excel);
  const run = runnerOf(queue, patience);
  const writing = { now: 0 };

  /** Whole writes and undoings, one after the other; what changes meanwhile was changed by us. */
  async function alone<T>(work: (run: Runner, asking: Asking) => Promise<T>): Promise<T> {
    writing.now += 1;
    try {
      return await queue.alone(patience.writing * PAUSES, (asking) =>
        work((purpose, batch) => asking(() => run(purpose, batch)), asking),
      );
    } finally {
      writing.now -= 1;
    }
  }

  async function writeElsewhere(plan: PlannedWorkbook, bytes: WriteWorkbook, asking: Asking): Promise<WriteReceipt> {
    const base64 = base64Of(await bytes(plan));
    await asking(() => queue.openWorkbook(patience.writing, base64));
    return { sheets: plan.sheets.map(({ name }) => name), newWorkbook: true };
  }

  return {
    listSheets: () => listSheets(run),
    readSheet: (name, watch) => readSheet(run, name, watch),
    async writeSheets(plan, watch = {}) {
      checkPlan(plan);
      return alone(async (own, asking) => {
        watch.signal?.throwIfAborted();
        try {
          return await writeHere(own, plan, watch);
        } catch (fault) {
          const locked = fault instanceof HostFailure && fault.kind === "protected" && fault.left === "as-it-was";
          if (!locked || writeWorkbook === undefined) throw fault;
          return writeElsewhere(plan, writeWorkbook, asking);
        }
      });
    },
    revealCell: (at) => revealCell(run, at),
    watchChanges: (onChange) => watchSheets(run, () => writing.now > 0, onChange),
    compareSheets: (plan, people = []) => compareTables(run, plan, people),
    readTyped: (sheet, people) => readTyped(run, sheet, people),
    lastWrite: () => lastWrite(run),
    undoWrite: () => alone((own) => undoWrite(own)),
    readSetting: (key) => readSetting(run, key),
    saveSetting: (key, value) => saveSetting(run, key, value),
    changeSetting: (key, change) => changeSetting(run, key, change),
    watchWaiting: (onWaiting) => queue.watchWaiting(onWaiting),
    stopWaiting: () => queue.stopWaiting(),
  };
}

async function writeHere(run: Runner, plan: PlannedWorkbook, watch: WriteWatch): Promise<WriteReceipt> {
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
