import type { FailureMessages } from "../failures";

export const failures: FailureMessages = {
  kind: {
    "cell-edit": "A cell is being typed in. Press Enter or Esc, then try again.",
    protected: "This workbook or sheet is protected, or may only be read. Use Export for a result in a new workbook.",
    "filter-on": "A sheet of the result is filtered. Clear the filter, then try again.",
    "merged-cells": "Merged cells stand where the result goes. Split them on the sheet of the result, then try again.",
    "too-large": "This is more than Excel takes at once. Use the command line for this file.",
    "changed-meanwhile": "Somebody else changed this workbook at the same moment. Wait a little, then try again.",
    "sheet-gone": "A sheet that is needed is no longer there. Check again from the start.",
    "name-taken": "The name of a sheet of the result is taken. Rename that sheet, then try again.",
    "no-room": "Cells or a picture stand where the result goes. Move them off the sheet of the result, then try again.",
    "no-answer": "Excel does not answer. Wait a little, then check again; an unfinished result is gone on with.",
    "no-connection": "The connection with Excel is broken. Look at the network, then try again.",
    busy: "Excel is busy. Wait a little, then try again.",
    "signed-out":
      "The session in Excel has ended. Sign in to Microsoft 365, open this workbook once more, then try again.",
    "no-memory": "Excel has run out of memory. Save the workbook, close and open Excel, then try again.",
    "last-visible":
      "All other sheets are hidden, and Excel must show at least one. Right-click the name of any sheet, choose Unhide, then try again.",
    "not-in-front": "Another workbook is in front. Go back to this workbook, then try again.",
    "not-supported": "This Excel cannot do it. Use Excel 2021 or later, or Export.",
    stopped: "Excel stopped the request. Try again.",
    "not-kept":
      "What was written differs from what was asked for, so the result is not used. Try again, or use Export.",
    unexpected: "Excel refused the request. Try again; if it happens again, report it.",
  },
  left: {
    "as-it-was": "This workbook is as it was.",
    unfinished: "Sheets of the result are marked as incomplete; Check now goes on with them.",
    unknown: "It is not certain whether anything was written; Check now looks first.",
  },
  saving: {
    protected:
      "This workbook is protected or may only be read, so your decision was not saved in it. Save the decisions to a file under Settings, or remove the protection and decide again.",
    left: {
      "as-it-was": "What was saved before has not changed.",
      unfinished: "It is not certain whether this decision was saved.",
      unknown: "It is not certain whether this decision was saved.",
    },
  },
  undoing: {
    protected: "This workbook or sheet is protected, or may only be read. Remove the protection, then undo again.",
    left: {
      "as-it-was": "The sheets of the result are as they were.",
      unfinished: "Some sheets of the result have been deleted. Undo again to delete the rest.",
      unknown: "It is not certain which sheets of the result have been deleted. Look at their names, then undo again.",
    },
  },
  code: (code) => `Code: ${code}.`,
};
