import type { Sheet, Workbook } from "../../core/cells/workbook";
import { type Host, HostFailure } from "../../core/host";
import { freeSheetName } from "../freeSheetName";
import { sheetOfPlan } from "./sheetOfPlan";

/** A workbook in memory behind the port, for the demonstration and for tests. */
export interface MemoryHost extends Host {
  /** What a person does by hand: replaces a sheet's content, or adds a sheet. */
  edit(sheet: Sheet): void;
  /** The cells brought into view so far, newest last. */
  readonly revealed: readonly { readonly sheet: string; readonly row: number; readonly col: number }[];
}

export function memoryHost(workbook: Workbook): MemoryHost {
  let staff: readonly Sheet[] = workbook.sheets;
  let own: readonly Sheet[] = [];
  const revealed: { sheet: string; row: number; col: number }[] = [];
  const watchers = new Set<(sheet: string) => void>();
  const all = () => [...staff, ...own];
  return {
    revealed,
    async listSheets() {
      return all().map(({ name, state }) => ({ name, state }));
    },
    async readSheet(name, watch) {
      watch?.signal?.throwIfAborted();
      const sheet = all().find((one) => one.name === name);
      if (sheet === undefined) throw new HostFailure("sheet-gone", "ItemNotFound");
      watch?.onProgress?.(sheet.rows.length, sheet.rows.length);
      return sheet;
    },
    async writeSheets(plan) {
      const written: Sheet[] = [];
      for (const sheet of plan.sheets) {
        const name = freeSheetName(
          sheet.name,
          [...staff, ...written].map((one) => one.name),
        );
        written.push(sheetOfPlan(sheet, name));
      }
      own = written;
      return { sheets: written.map(({ name }) => name) };
    },
    async revealCell({ sheet, row, col }) {
      const there = all().some(({ name, state }) => name === sheet && state === "visible");
      if (there) revealed.push({ sheet, row, col });
      return there;
    },
    watchChanges(onChange) {
      watchers.add(onChange);
      return () => void watchers.delete(onChange);
    },
    edit(sheet) {
      const known = staff.some(({ name }) => name === sheet.name);
      staff = known ? staff.map((one) => (one.name === sheet.name ? sheet : one)) : [...staff, sheet];
      for (const watcher of watchers) watcher(sheet.name);
    },
  };
}
