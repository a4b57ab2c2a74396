import { formatNumber } from "../format";
import type { WriteReportMessages } from "../writeReport";

export const writeReport: WriteReportMessages = {
  left: (sheets) =>
    `Sheet ${sheets.join(", ")} was left as it is, because it is a copy, you changed it for your own use, or formulas of yours name it. ` +
    "Its figures are old ones; the new result is on another sheet. Delete the old sheet when neither you nor a formula needs it any longer.",
  moved: (count, first) =>
    `The new result took the place of ${formatNumber(count, "en")} of your own entries (${first.join(", ")}${count > first.length ? ", and more" : ""}). ` +
    "They are kept on the sheet Isian SPJ Rapi; move them from there to where you want them.",
  willBeLeft: (sheets) =>
    `${sheets.length === 1 ? "The sheet" : "The sheets"} ${sheets.join(", ")} will be left as ${sheets.length === 1 ? "it is and is" : "they are and are"} filled no more: your own work stands there, or your formulas take figures from there.`,
  willMove: (count, first) =>
    `The place of ${count === 1 ? "1 entry" : `${formatNumber(count, "en")} entries`} of yours will be needed (${first.join(", ")}${count > first.length ? ", and others" : ""}); what stands there will be kept on the sheet Isian SPJ Rapi.`,
};
