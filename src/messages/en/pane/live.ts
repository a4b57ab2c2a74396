import type { LiveMessages } from "../../pane/live";

export const live: LiveMessages = {
  finishCell: "Finish typing in the cell in Excel first: press Enter or Esc.",
  title: "Something changed in Excel",
  changed: (sheets) =>
    `${sheets.length === 1 ? "Sheet" : "Sheets"} ${sheets.join(", ")} changed since the check, so the figures here do not hold that change yet.`,
  checkAgain: "Check again",
  needReason: (count) =>
    `${count === 1 ? "1 line" : `${count} lines`} marked "meant so" without a reason: not used yet. Write the reason in the column of notes.`,
  notKnown: (count) =>
    `${count === 1 ? "1 status or answer is" : `${count} statuses or answers are`} not known and not used yet. Status: put right, meant so, or later. Answer: one of the choices in its line.`,
  close: "Close",
  typedInSheet: "typed in the sheet of results",
};
