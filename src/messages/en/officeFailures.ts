import type { OfficeFailureMessages } from "../officeFailures";

export const officeFailures: OfficeFailureMessages = {
  kinds: {
    "cell-edit": "A cell is being typed in. Press Enter to finish it, then try again.",
    protected:
      "This workbook or sheet is protected or can only be read. Save a copy under another name, open the copy, then try again.",
    "filter-on": "A filter is on in a result sheet. Open the Data tab, choose Clear in Sort & Filter, then try again.",
    "merged-cells": "Merged cells in a result sheet stand in the way. Delete the result sheet, then try again.",
    "too-large":
      "The content is too large to send to Excel, even in small parts. Move the sheets you need to a new workbook, then try again there.",
    "changed-meanwhile":
      "Somebody else changed the workbook during the work. Wait until their change is done, then try again.",
    "sheet-gone": "The sheet was deleted or renamed. Load the list of sheets again, then try again.",
    "name-taken": "Somebody has just taken that name for a sheet or table. Try again; another name will be used.",
    "no-room":
      "Other content in a result sheet stands in the way, such as a pivot table. Move it to another sheet, then try again.",
    "no-answer":
      "Excel does not answer. Make sure that no cell is being typed in and no message is open, then try again.",
    "no-connection":
      "The connection to Excel was lost. Check the network, wait until Excel is connected, then try again.",
    busy: "Excel is busy with other work. Wait a moment, then try again.",
    "signed-out": "The Excel session has ended. Sign in to Microsoft 365 again, reopen the workbook, then try again.",
    "no-memory":
      "The computer does not have enough memory. Close other workbooks and programs, restart Excel, then try again.",
    "not-in-front": "Another workbook is in front. Click this workbook, then try again.",
    "not-supported":
      "Excel on this computer, or that kind of sheet, does not know this step. Update Excel, or open the workbook in Excel for the web, then try again.",
    stopped: "Excel stopped this work before it was done. Try again.",
    "not-kept":
      "What was read back from Excel is not what was written, so it is not called finished. Try again; if it happens again, save the result to a new workbook.",
    unexpected:
      "SPJ Rapi went wrong while working with Excel. Try once more; if it happens again, save the result to a new workbook and pass on the code below.",
  },
  left: {
    "as-it-was": "Nothing has changed in the workbook.",
    unfinished: "The result sheets are marked BELUM LENGKAP (not complete). Choose Continue to finish them, or Delete.",
    unknown:
      "It is not certain yet what has been written. Your own sheets were not touched; choose Continue to check and finish.",
  },
  code: (code) => `Code: ${code}`,
};
