import { formatNumber } from "../format";
import type { SummaryMessages } from "../summary";

export const summary: SummaryMessages = {
  title: (acara, period) => `${acara}, ${period}`,
  defaultAcara: "The default activity. For another one use --acara, see docs/acara.md",
  difference: (amount) => `difference ${amount}`,
  ofPlan: (count, plan) => `${count} of ${plan}`,
  unknown: "-",
  kabKotaComplete: (count) => `Kab/kota: ${count} of ${count} are on the attendance list`,
  kabKotaMissing: (names, count) =>
    `Kab/kota: ${count - names.length} of ${count} are on the attendance list. Not there: ${names.join(", ")}`,
  kabKotaUnknown: "Kab/kota: cannot be checked yet, these files hold no attendance list",
  rows: (account) => `All tables and forms: ${account}`,
  filesRead: (files, language) => `${formatNumber(files, language)} files read`,
  headings: {
    money: "Money",
    heads: "People",
    rows: "Rows that were read",
    findings: (salah, periksa, info) => `To be looked at: ${salah} wrong, ${periksa} to check, ${info} info`,
    questions: (count) => `Not certain: ${count} things to be answered`,
    notCheckable: (count) => `Cannot be checked yet: ${count} checks`,
  },
  more: (count, where) => `... and ${count} more, see ${where}`,
  moreOf: (count, severity, where) => `... and ${count} more (${severity}), see ${where}`,
  moreTables: (count) => `... and ${count} more tables, see them all with: spj-rapi baca`,
  inResult: (sheet) => `the sheet "${sheet}" of the result workbook`,
  inJson: "the output of --json",
  noFindings: "Nothing has to be looked at.",
  passed: (count) => `${count} other checks agree.`,
  also: (cell, more) => (more === 0 ? `also ${cell}` : `also ${cell} and ${more} other cells`),
  nothingToCheck: "No table of an activity was recognised in these files. See what was read with: spj-rapi baca",
};
