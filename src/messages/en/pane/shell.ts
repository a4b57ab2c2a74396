import type { ShellMessages } from "../../pane/shell";

export const shell: ShellMessages = {
  product: "SPJ Rapi",
  tabs: { beranda: "Home", rapikan: "Tidy", diperiksa: "Review", rekap: "Recap", ekspor: "Export" },
  screens: "Screens",
  settings: "Settings",
  sheets: "Source sheets",
  back: "Back",
  otherLanguage: "Bahasa Indonesia",
  otherLanguageShort: "ID",
  work: {
    reading: "Reading",
    finding: "Recognising tables",
    checking: "Checking",
    planning: "Preparing the result",
    writing: "Writing the result",
    comparing: "Comparing with the earlier result",
    undoing: "Undoing the last write",
  },
  workAbout: (work, about) => (about === "" ? work : `${work} ${about}`),
  cancel: "Cancel",
  close: "Close",
  refusedTitle: "This file cannot be read yet",
  notChecked: "The files were read, but not checked yet.",
  goOn: "Check now",
  toldAtFiles: "Why, and what to do next, stands under the name of the file.",
  moreSentences: (count) => `and ${count} more; all are named under Tidy, step Sources.`,
  outsideTitle: "Not finished",
  cutOff: {
    unseen: "Whether anything was written is not certain. Press Look again when Excel is connected.",
    unfinished:
      "The sheets of results named BELUM LENGKAP are not finished. Press Go on to finish them, or Remove to take them away.",
    whole:
      "The sheets of results in this workbook are whole, from this write or the one before. Compare under Tidy, step Write.",
    none: "No sheet of results was written.",
  },
  lookAgain: "Look again",
  oursTitle: "SPJ Rapi has a problem",
  oursSentence:
    "This is a fault of SPJ Rapi, not of your data. Your sheets and files are unchanged. Save the report and send it to whoever looks after SPJ Rapi; it holds no personal data.",
  saveReport: "Save the report",
  reportName: "SPJ Rapi report.txt",
  screenLoading: "Opening the screen",
  rememberedAcaraUnread:
    "The activity kept here cannot be read, so the built-in one is used. Choose the activity again in Settings.",
  rememberedDecisionsUnread:
    "The answers and corrections kept here cannot be read, so they are not used; they stay kept apart. If you have a decisions file, load it in Settings.",
  decisionsOfNewer:
    "The decisions in this workbook were saved by a later SPJ Rapi, so they are left alone and what you decide now is not saved in it. Update SPJ Rapi, or save the decisions to a file under Settings.",
  showCell: (cell) => `Open ${cell}`,
  severities: { salah: "Wrong", periksa: "To check", info: "Info" },
  states: {
    cocok: "agrees",
    tidakCocok: "does not agree",
    belum: "cannot be checked yet",
    acuan: "reference",
    lengkap: "complete",
    belumLengkap: "incomplete",
    lebih: "over quota",
  },
};
