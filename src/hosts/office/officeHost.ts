/// <reference types="office-js" />
import { HostFailure, type JournalHost, type WriteReceipt, type WriteWatch } from "../../core/host";
import { checkPlan } from "../../core/sheets/checkPlan";
import type { PlannedWorkbook } from "../../core/sheets/plannedWorkbook";
import { base64Of } from "./base64";
import type { ExcelGateway } from "./excelGateway";
import { type Patience, queueOf, USUAL_PATIENCE } from "./excelQueue";
import { isPassing } from "./failures";
import { lastWrite, undoWrite } from "./journal";
import { listSheets } from "./read/listSheets";
import { readSheet } from "./read/sheetReader";
import { revealCell } from "./revealCell";
import { runnerOf } from "./runner";
import { changeSetting, readSetting, saveSetting } from "./settings";
import { watchSheets } from "./watchSheets";
import { cleanUp } from "./write/cleanUp";
import { compareTables } from "./write/compareTables";
import { newRescue } from "./write/rescue";
import { runWrite, type WriteProgress } from "./write/runWrite";

export interface OfficeOptions {
  readonly patience?: Patience;
  /** Makes a file of a plan, for a workbook that takes no sheets; without it such a workbook is a failure. */
  readonly writeWorkbook?: (plan: PlannedWorkbook) => Promise<Uint8Array>;
}

/** The workbook that is open in Excel. Sheets of staff are only ever read. */
export function officeHost(excel: ExcelGateway, options: OfficeOptions = {}): JournalHost {
  const { patience = USUAL_PATIENCE, writeWorkbook } = options;
  const queue = queueOf(excel);
  const run = runnerOf(queue, patience);
  const writing = { now: 0 };

  async function writeHere(plan: PlannedWorkbook, watch: WriteWatch): Promise<WriteReceipt> {
    const progress: WriteProgress = { number: undefined, rescue: newRescue() };
    try {
      // Every step looks first at what stands there: a second try after a passing failure verifies, then goes on.
      return await runWrite(run, plan, watch, progress).catch((fault: unknown) => {
        if (!isPassing(fault)) throw fault;
        return runWrite(run, plan, watch, progress);
      });
    } catch (fault) {
      const left = progress.number === undefined ? "as-it-was" : await cleanUp(run, progress.number);
      throw fault instanceof HostFailure ? new HostFailure(fault.kind, fault.code, left) : fault;
    }
  }

  async function write(plan: PlannedWorkbook, watch: WriteWatch): Promise<WriteReceipt> {
    writing.now += 1;
    try {
      return await writeHere(plan, watch);
    } catch (fault) {
      const locked = fault instanceof HostFailure && fault.kind === "protected" && fault.left === "as-it-was";
      if (!locked || writeWorkbook === undefined) throw fault;
      return await writeElsewhere(plan, writeWorkbook);
    } finally {
      writing.now -= 1;
    }
  }

  async function writeElsewhere(plan: PlannedWorkbook, bytes: (plan: PlannedWorkbook) => Promise<Uint8Array>) {
    await queue.openWorkbook(patience.writing, base64Of(await bytes(plan)));
    return { sheets: plan.sheets.map(({ name }) => name), newWorkbook: true } as const;
  }

  return {
    listSheets: () => listSheets(run),
    readSheet: (name, watch) => readSheet(run, name, watch),
    async writeSheets(plan, watch = {}) {
      checkPlan(plan);
      return queue.alone(() => {
        watch.signal?.throwIfAborted();
        return write(plan, watch);
      });
    },
    revealCell: (at) => revealCell(run, at),
    watchChanges: (onChange) => watchSheets(run, () => writing.now > 0, onChange),
    compareSheets: (plan, people = []) => compareTables(run, plan, people),
    lastWrite: () => lastWrite(run),
    undoWrite: () => queue.alone(() => undoWrite(run)),
    readSetting: (key) => readSetting(run, key),
    saveSetting: (key, value) => saveSetting(run, key, value),
    changeSetting: (key, change) => changeSetting(run, key, change),
  };
}
