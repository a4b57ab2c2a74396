import { formatNumber } from "../format";
import type { SummaryMessages } from "../summary";

export const summary: SummaryMessages = {
  title: (acara, period) => `${acara}, ${period}`,
  defaultAcara:
    "Note: no --acara was given, so these files are judged by the built-in activity. If they belong to another one, give it with --acara (see docs/acara.md).",
  misfitAcara: (nama) =>
    `Note: titles or dates in these files name another activity than ${nama} in --acara. Make sure that files and activity belong together before you use what follows.`,
  otherAcara:
    "Note: these files are not those of the built-in activity (they name another one, or their sums are far from its pagu), so nothing was compared with the pagu and plan of an activity. Fill in the activity with --acara first (see docs/acara.md), or its pagu alone with --pagu, then check again.",
  otherAcaraWithPagu:
    "Note: these files are not those of the built-in activity, so only the pagu of --pagu was compared. Fill in the activity with --acara for the other checks (see docs/acara.md).",
  paguFrom: {
    bawaan: "by the built-in activity",
    acara: "by the activity file (--acara)",
    pilihan: "as given with --pagu",
  },
  difference: (amount) => `difference ${amount}`,
  ofPagu: (measure, percent) => `${measure} (${percent} of the pagu)`,
  ofPlan: (count, plan) => `${count} of ${plan}`,
  unknown: "-",
  kabKotaComplete: (count) => `Kab/kota: ${count} of ${count} are on the attendance list`,
  kabKotaMissing: (names, count) =>
    `Kab/kota: ${count - names.length} of ${count} are on the attendance list. Not there: ${names.join(", ")}`,
  kabKotaUnknown: "Kab/kota: cannot be checked yet, for want of an attendance list or of seats per kab/kota",
  rows: (account) => `All tables and forms: ${account}`,
  filesRead: (files, language) => `${formatNumber(files, language)} ${files === 1 ? "file" : "files"} read`,
  headings: {
    money: "Money",
    heads: "People",
    rows: "Rows that were read",
    overlooked: "Easily overlooked in the files",
    findings: (salah, periksa, info, answered) =>
      `To be looked at: ${salah} wrong, ${periksa} to check, ${info} info${answered === 0 ? "" : ` (${answered} of them answered; the pane counts those that are not)`}`,
    questions: (count) => `Not certain: ${count} ${count === 1 ? "thing" : "things"} to be answered`,
    notCheckable: (count) => `Cannot be checked yet: ${count} ${count === 1 ? "check" : "checks"}`,
  },
  more: (count, where) => `... and ${count} more, see ${where}`,
  moreOf: (count, severity, where) => `... and ${count} more (${severity}), see ${where}`,
  moreTables: (count) =>
    `... and ${count} more ${count === 1 ? "table, see it" : "tables, see them all"} with: spj-rapi baca`,
  inResult: (sheet) => `the sheet "${sheet}" of the result workbook`,
  inJson: "the output of --json",
  noFindings: "Nothing has to be looked at.",
  passed: (count) => (count === 1 ? "1 other check agrees." : `${count} other checks agree.`),
  andMore: (cell, more) => (more === 0 ? cell : `${cell} and ${more} other cell${more === 1 ? "" : "s"}`),
  also: (cell, more) => (more === 0 ? `also ${cell}` : `also ${cell} and ${more} other cell${more === 1 ? "" : "s"}`),
  nothingToCheck: "No table of an activity was recognised in these files. See what was read with: spj-rapi baca",
};
