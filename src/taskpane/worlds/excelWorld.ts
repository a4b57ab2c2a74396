import { displayLanguage } from "../../hosts/office/shell/displayLanguage";
import { openNewWorkbook } from "../../hosts/office/shell/newWorkbook";
import { watchOfficeTheme } from "../../hosts/office/shell/officeTheme";
import { openWorkbook, workbookName } from "../../hosts/office/shell/openWorkbook";
import type { ExcelWorld, WriteWorkbook } from "./world";

/** The workbook beside the pane. What is remembered stays inside it, so that it comes along to the next computer. */
export function excelWorld(writeWorkbook: WriteWorkbook): ExcelWorld {
  const host = openWorkbook({ writeWorkbook });
  const language = displayLanguage().toLowerCase();
  return {
    kind: "excel",
    host,
    language: language === "" ? undefined : language.startsWith("en") ? "en" : "id",
    workbookName,
    openNewWorkbook,
    readSetting: (key) => host.readSetting(key),
    changeSetting: (key, change) => host.changeSetting(key, change),
    // What another window saved is met when something is saved here.
    watchSetting: () => () => undefined,
    async openBuku(acara) {
      const { bukuInExcel } = await import(/* webpackChunkName: "meja-excel" */ "./bukuInExcel");
      return bukuInExcel(acara);
    },
    watchDark: watchOfficeTheme,
  };
}
