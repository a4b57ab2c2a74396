import type { TableChange } from "../../core/host";
import { formatNumber } from "../format";
import type { RibbonMessages } from "../ribbon";

const count = (value: number) => formatNumber(value, "en");
const rows = (changes: readonly TableChange[], kind: "added" | "changed" | "gone") =>
  count(changes.reduce((sum, change) => sum + change[kind].length, 0));

export const ribbon: RibbonMessages = {
  reviewed: ({ salah, periksa, questions, notCheckable }) =>
    `Checked: ${count(salah)} wrong, ${count(periksa)} to be looked at, ${count(questions)} not certain, ` +
    `${count(notCheckable)} that cannot be checked yet. The details are on the sheet To Examine and those after it.`,
  inNewWorkbook: "This workbook takes no new sheets, so the result was opened as a new workbook. Save that workbook.",
  updateAsked: (changes) =>
    `The earlier result will be brought up to date: ${rows(changes, "added")} new rows, ${rows(changes, "changed")} changed, ` +
    `${rows(changes, "gone")} gone. Your status, answers and notes stay.`,
  rememberedUnread: (unread, builtIn) =>
    [
      ...(unread.includes("acara")
        ? [
            `The activity kept in this workbook cannot be read, so pagu and seats are taken from the built-in one: ${builtIn}.`,
          ]
        : []),
      ...(unread.includes("decisions")
        ? ["The answers and decisions kept in this workbook cannot be read, so they are not used."]
        : []),
      "Go on, or cancel and open the pane to choose them again.",
    ].join(" "),
  goOn: "Go on",
  update: "Update",
  cancel: "Cancel",
  close: "Close",
  nothingToRead: "This workbook has no sheet to read yet. Open the workbook of an activity, then try again.",
  exported: "The result was opened as a new workbook. Save that workbook.",
  ourFault: "SPJ Rapi itself went wrong. Your sheets were not changed. Try again; if it happens again, report it.",
};
