import type { Sheet } from "../../../src/core/cells/workbook";
import type { JournalHost } from "../../../src/core/host";
import type { PlannedWorkbook } from "../../../src/core/sheets/plan/plannedWorkbook";
import { openWorkbook } from "../../../src/hosts/files/read/openWorkbook";
import { writeWorkbook } from "../../../src/hosts/files/write/writeWorkbook";
import { USUAL_PATIENCE } from "../../../src/hosts/office/excelQueue";
import { type OfficeOptions, officeHost } from "../../../src/hosts/office/officeHost";
import {
  createEmulatedExcel,
  type EmulatedExcel,
  type EmulatedExcelOptions,
} from "../../support/emulatedExcel/createEmulatedExcel";
import { loosePlan, plannedSheet } from "../../support/plannedSheets";

/** An Excel with a workbook of staff in it, and our host over it. */
export interface OpenExcel {
  readonly excel: EmulatedExcel;
  readonly host: JournalHost;
  /** The staff's sheets, byte for byte; a sheet that is gone is missed. */
  staff(): readonly string[];
}

export const STAFF = loosePlan([
  plannedSheet("Daftar hadir", [
    ["No", "Nama", "NIP"],
    [1, "Rina Contoh", "198801012010012001"],
    [2, "Budi Contoh", "197902022005011002"],
  ]),
  plannedSheet("RAB", [
    ["Uraian", "Jumlah"],
    ["Paket fullday", 16_080_000],
  ]),
  plannedSheet("Catatan lama", [["=tidak dihitung"]], "hidden"),
]);

/** A sync that hangs is given up soon in tests; Excel gets half a minute and more. */
export const SHORT_PATIENCE = { reading: 150, writing: 150 };

export async function sheetsOf(plan: PlannedWorkbook): Promise<readonly Sheet[]> {
  const opened = await openWorkbook("buku.xlsx", await writeWorkbook(plan));
  if (!opened.ok) throw new Error(opened.refusal.reason);
  return opened.workbook.sheets;
}

/**
 * Given up soon where something may hang, and there alone: a test that waits for its turn on a busy machine is no Excel that
 * does not answer.
 */
export async function openDisturbedExcel(): Promise<OpenExcel> {
  const excels: EmulatedExcel[] = [];
  const patience = () => (excels.some(({ faults }) => faults.mayHang) ? SHORT_PATIENCE : USUAL_PATIENCE);
  const open = await openExcel({
    patience: {
      get reading() {
        return patience().reading;
      },
      get writing() {
        return patience().writing;
      },
    },
  });
  excels.push(open.excel);
  return open;
}

let staffSheets: Promise<readonly Sheet[]> | undefined;

export async function openExcel(options: EmulatedExcelOptions & OfficeOptions = {}): Promise<OpenExcel> {
  staffSheets ??= sheetsOf(STAFF);
  const excel = createEmulatedExcel({ name: "buku.xlsx", ...options });
  const ids = excel.addSheetsFrom({ file: "buku.xlsx", sheets: await staffSheets }).map(({ id }) => id);
  return { excel, host: officeHost(excel.Excel, options), staff: () => ids.map((id) => excel.bytesOf(id)) };
}
