import { rakorVervalDtks } from "../core/acara/rakorVervalDtks";
import type { PlannedWorkbook } from "../core/sheets/plan/plannedWorkbook";
import { displayLanguage } from "../hosts/office/shell/displayLanguage";
import { openNewWorkbook } from "../hosts/office/shell/newWorkbook";
import { showNotice } from "../hosts/office/shell/notice";
import { openWorkbook, workbookName } from "../hosts/office/shell/openWorkbook";
import type { RibbonSession } from "./ribbonSession";

/** Loaded when a file is made for the first time: it is larger than all the rest. */
async function workbookBytes(plan: PlannedWorkbook): Promise<Uint8Array> {
  const { writeWorkbook } = await import("../hosts/files/write/writeWorkbook");
  return writeWorkbook(plan);
}

/** Excel as it is when the button is pressed; the activity is the default one until the pane lets people choose. */
export function openSession(): RibbonSession {
  return {
    host: openWorkbook({ writeWorkbook: workbookBytes }),
    acara: rakorVervalDtks,
    language: displayLanguage().toLowerCase().startsWith("en") ? "en" : "id",
    workbookName,
    openNewWorkbook: async (plan) => openNewWorkbook(await workbookBytes(plan)),
    ask: (sentence, buttons) => showNotice({ sentence, buttons }),
  };
}
