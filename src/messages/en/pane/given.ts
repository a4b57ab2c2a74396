import type { GivenMessages } from "../../pane/given";

const WHY = {
  lock: "a temporary marker of Excel, not a workbook; left out",
  "other-kind": "not a workbook, so it was left out",
  unopened: "cannot be opened. Close it in other programs, then try again",
  "empty-folder": "this folder is empty",
} as const;

export const given: GivenMessages = {
  nothingToRead: "There is no workbook that can be read. Choose a file .xlsx, .xls, .ods or .csv.",
  waitForWork: "The files were not taken in: other work is not done yet. Wait or cancel it, then drop them again.",
  passedOverHeading: "Not taken in",
  moreFiles: (count) => `and ${count} more`,
  passedOver: ({ name, why }) => `${name}: ${WHY[why]}.`,
  clash: (names) =>
    `${names.join(", ")} ${names.length === 1 ? "is" : "are"} here already with other content. Replace, or keep both?`,
  replace: "Replace",
  keepBoth: "Keep both",
  leave: "Cancel",
  dropAnywhere: "Drop files or a folder here",
  offerTitle: { acara: "There is an activity file", decisions: "There is a file of answers and corrections" },
  offerAcara: (file, nama, tanggal, pagu) => `${file}: ${nama}, ${tanggal}, pagu ${pagu}. Use it to check your sheets?`,
  offerDecisions: (file, count) =>
    `${file} holds ${count} ${count === 1 ? "answer or correction" : "answers and corrections"}. Use it? What is kept here is replaced.`,
  use: { acara: "Use this activity", decisions: "Use the answers" },
  useNot: "Do not use it",
};
