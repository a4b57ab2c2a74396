/// <reference types="office-js" />
import { HostFailure, type JournalHost, type WriteReceipt } from "../../core/host";
import { checkPlan } from "../../core/sheets/plan/checkPlan";
import type { PlannedWorkbook } from "../../core/sheets/plan/plannedWorkbook";
import { base64Of } from "./base64";
import type { ExcelGateway } from "./excelGateway";
import { type Patience, queueOf, USUAL_PATIENCE } from "./excelQueue";
import { lastWrite, undoWrite } from "./journal";
import type { Asking } from "./lasting";
import { listSheets } from "./read/listSheets";
import { readSheet } from "./read/sheetReader";
import { revealCell } from "./revealCell";
import { type Runner, runnerOf } from "./runner";
import { changeSetting, readSetting, saveSetting } from "./settings";
import { watchSheets } from "./watchSheets";

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
          // Loaded when it is needed: the pane stands long before anything is written.
          const { writeHere } = await import(/* webpackChunkName: "writing" */ "./write/writeHere");
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
    async compareSheets(plan, people = []) {
      const { compareTables } = await import(/* webpackChunkName: "writing" */ "./write/compareTables");
      return compareTables(run, plan, people);
    },
    async readTyped(sheet, people) {
      const { readTyped } = await import(/* webpackChunkName: "writing" */ "./read/readTyped");
      return readTyped(run, sheet, people);
    },
    lastWrite: () => lastWrite(run),
    undoWrite: () => alone((own) => undoWrite(own)),
    readSetting: (key) => readSetting(run, key),
    saveSetting: (key, value) => saveSetting(run, key, value),
    changeSetting: (key, change) => changeSetting(run, key, change),
    watchWaiting: (onWaiting) => queue.watchWaiting(onWaiting),
    stopWaiting: () => queue.stopWaiting(),
  };
}
