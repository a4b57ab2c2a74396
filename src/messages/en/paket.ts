import type { Difference } from "../../core/paket/verify/difference";
import type { SourceState } from "../../core/paket/verify/sources/sourceStates";
import { formatNumber } from "../format";
import type { PaketMessages } from "../paket";
import { quote } from "../quote";
import { counted } from "./counted";
import { hiddenKinds } from "./hiddenKinds";
import { onTrustIn } from "./onTrust";

const count = (value: number) => formatNumber(value, "en");

/** A package of an activity, on the command line. */
export const paket: PaketMessages = {
  commands: {
    ekspor: "check all files of one activity and make a package for the auditor or for sharing",
    verifikasi: "make sure that a package was not altered, and repeat all of its checks",
    daftar: "list all packages in a folder",
  },
  placeholders: { paket: "package", mode: "for" },
  argumentHelp: { paket: "a .zip package made by SPJ Rapi", folder: "folder that holds packages" },
  options: {
    hasil: 'name of the package; without it "SPJ Rapi - paket.zip" in the folder of the first file',
    untuk: "pemeriksa (complete, for the auditor) or bagikan (people masked, for sharing)",
    timpa: "a .zip file that is no package of SPJ Rapi may be replaced",
    json: "print as JSON",
    verifikasi: "verify every package as well; takes far longer",
    sumber: "read the source files in this folder again and hold the package against them",
    acaraAgain: "with --sumber: the activity to judge by, instead of the one in the package",
    paguAgain: "with --sumber: the pagu that the package was made with, where --pagu named it",
    keputusanAgain: "with --sumber: the decisions to apply, instead of those in the package",
    csv: "print as CSV: semicolons, decimal comma",
  },
  fileName: "SPJ Rapi - paket.zip",
  notZip: (file) => `A package is written as a .zip file. Give it a name that ends in .zip, not ${file}.`,
  exists: (file) =>
    `${file} is already there and no package of SPJ Rapi for the same purpose, so it is not replaced. Choose another name with -o, or add --timpa.`,
  written: (file) => `Package: ${file}`,
  mode: { pemeriksa: "for the auditor, complete with personal data", bagikan: "for sharing, masked" },
  masked: ({ cells, people, kinds }) =>
    `${counted(cells, "cell is", "cells are")} masked: ${hiddenKinds(people, kinds)}.`,
  still: ({ salah, periksa, info }, { questions, notCheckable, switchedOff }) =>
    `Still open: ${count(salah)} wrong, ${count(periksa)} to examine, ${count(info)} to know, ${count(questions)} not sure, ${count(notCheckable)} that can't be checked yet${switchedOff === 0 ? "" : `, ${counted(switchedOff, "check")} switched off`}. All of it is told in the package.`,
  notAPaket: (file) =>
    `${file} is no package of SPJ Rapi: paket.json in it is missing or not known. Choose a .zip from "spj-rapi ekspor" or from Export on the page.`,
  broken: (file, reason) => {
    switch (reason) {
      case "damaged":
        return `${file} is no whole .zip file: cut off, damaged, or another file under a new name. Ask its maker for the package again.`;
      case "encrypted":
        return `${file} is locked with a password. Packages of SPJ Rapi never are; ask for the original.`;
      case "too-large":
        return `${file} would unpack to far more than a package, so it was not opened. Ask its maker for the package again.`;
      case "unsafe":
        return `${file} holds parts of one name or parts that point outside of it, so it was not opened. Packages of SPJ Rapi never do.`;
    }
  },
  isTrue: (file) => `${file}: the package holds together.`,
  differs: (file, differences) => `${file}: the package does NOT hold together, ${counted(differences, "difference")}.`,
  unsettled: (file, differences) =>
    `${file}: NOT SURE to hold together, ${counted(differences, "thing is", "things are")} otherwise than this version makes them. It may be the version, or they were altered.`,
  looked: ({ parts, rows, formulas, checks }) =>
    `Looked at: fingerprints of ${counted(parts, "part")}, ${counted(rows, "line")} of tables, ${counted(formulas, "formula")} reckoned anew, ${counted(checks, "check")} repeated.`,
  notRepeated: (codes) =>
    `${counted(codes.length, "check")} can't be repeated because of what is masked: ${codes.join(", ")}.`,
  notReckoned: (formulas) =>
    `${counted(formulas, "formula")} can't be reckoned anew: SPJ Rapi writes none of their kind.`,
  otherMaker: (maker, ours) =>
    `This package was made with ${maker}, and this is ${ours}. To be sure of all of it, verify it with ${maker}.`,
  onTrust: onTrustIn,
  hashesOnly:
    "Fingerprints inside a package show that its parts belong together. That the package itself is the genuine one is shown by its own fingerprint, kept elsewhere.",
  difference: differenceOf,
  more: (left) => `... and ${counted(left, "more difference")}; see all of them with --json`,
  sources: {
    same: (same, all) => `Source files: ${count(same)} of ${count(all)} are those that were examined.`,
    state: sourceOf,
    none: (folder) => `There is no workbook to read in ${folder}. Name the folder of the source files.`,
    onlyWith: "--acara, --pagu and --keputusan go with --sumber alone. Name the folder of the source files too.",
    again: (differences, otherMaker) => {
      if (differences === 0) return "Read again: the package is the one that its source files make.";
      return otherMaker
        ? `Read again: NOT SURE to be what its source files make, ${counted(differences, "difference")}. It may be the version, or it was altered:`
        : `Read again: the package is NOT what its source files make, ${counted(differences, "difference")}:`;
    },
    notRead: notReadOf,
  },
  list: {
    columns: {
      file: "Package",
      acara: "Activity",
      tanggal: "Date",
      pagu: "Pagu",
      realisasi: "Realisasi",
      documented: "With receipts",
      salah: "Wrong",
      periksa: "To examine",
      info: "To know",
      mode: "For",
      verified: "Verified",
    },
    unnamed: "activity not named yet",
    verified: {
      true: "holds together",
      differs: (differences) => counted(differences, "difference"),
      unsettled: "not sure (another version)",
    },
    none: (folder) => `There is no .zip package in ${folder}.`,
    notFolder: (folder) => `${folder} is no folder that can be opened. Name the folder that holds the packages.`,
    repeated: (files, agree) =>
      agree
        ? `One activity, ${count(files.length)} packages: ${firstOf(files)}. Counted once.`
        : `One activity, ${count(files.length)} packages with other amounts: ${firstOf(files)}. In no sum; keep only the one that holds.`,
    sum: (activities, amounts) => `Sum of ${counted(activities, "activity", "activities")}: ${amounts}.`,
    counted: (packages, broken) =>
      broken === 0
        ? `${counted(packages, "package")}.`
        : `${counted(packages, "package")}, ${count(broken)} can't be read.`,
  },
};

function notReadOf(why: Parameters<PaketMessages["sources"]["notRead"]>[0]): string {
  switch (why) {
    case "not-all-there":
      return "They are not read again, because not all source files are there as they were examined.";
    case "masked-acara":
      return "They are not read again, because the activity is masked. Name the original with --acara.";
    case "masked-decisions":
      return "They are not read again, because the decisions are masked. Name the originals with --keputusan.";
    case "other-name":
      return "They are not compared, because a file whose name is masked in the package has another name now. Give it back its own.";
  }
}

function sourceOf(source: SourceState): string {
  switch (source.state) {
    case "same":
      return `${source.file}: the same.`;
    case "renamed":
      return `${source.file}: the same, now named ${source.as}.`;
    case "altered":
      return `${source.file}: altered since the package was made; its fingerprint is another.`;
    case "missing":
      return `${source.file}: not in that folder. Look for the original in the archive.`;
    case "unreadable":
      return `${source.file}: there, but it can't be opened to be compared.`;
    case "no-fingerprint":
      return `${source.file}: can't be compared; it was read while open in Excel, so its fingerprint is not known.`;
    case "refused":
      return source.as === undefined
        ? `${source.file}: could not be read when the package was made, and is not in that folder.`
        : `${source.file}: could not be read when the package was made.`;
    case "not-named":
      return `${source.file}: is in that folder, but the package does not name it; it was not examined.`;
  }
}

function differenceOf(difference: Difference): string {
  switch (difference.kind) {
    case "part":
      return partOf(difference);
    case "entry":
      return cellOf(difference);
    case "rows":
      return `${difference.part}: ${counted(difference.there, "line")}, and there should be ${count(difference.expected)}.`;
    case "headers":
      return `${difference.part}: its column headers are not those of datapackage.json or of the workbook.`;
    case "table":
      return difference.problem === "not-in-workbook"
        ? `${difference.table} is not in the workbook.`
        : `${difference.table} is in the workbook but belongs to no part of the package.`;
    case "sheet-cell":
      return `buku-kerja.xlsx sheet ${difference.sheet} cell ${difference.cell}: ${SHEET_CELL[difference.problem]} ${quote(difference.there)}, it should be ${quote(difference.expected)}.`;
    case "check":
      return `data/pemeriksaan.json: ${difference.code}${difference.at === "" ? "" : ` at ${difference.at}`} ${FINDING[difference.problem]}.`;
    case "head":
      return `paket.json ${difference.member}: written is ${quote(difference.there)}, by the other parts ${quote(difference.expected)}.`;
    case "member":
      return memberSentence(difference);
    case "record":
      if (difference.list === "saksi")
        return `data/catatan.json: the sum at ${difference.at} was reckoned from lines of other amounts.`;
      return `data/catatan.json ${difference.list}: the amount from ${difference.at} is not the one that stands in that cell.`;
    case "account":
      return `data/catatan.json ${difference.list}: ${counted(difference.there, "line")} of ${difference.sheet}, though by the account of what was read there are ${count(difference.expected)}.`;
    case "open": {
      const first = difference.at === "" ? "" : `; the first at ${difference.at}`;
      const told =
        difference.what === "names"
          ? counted(difference.count, "name of a person is", "names of people are")
          : counted(difference.count, "number, e-mail or address is", "numbers, e-mails or addresses are");
      return `${difference.part}: ${told} not masked, though the package is said to be for sharing${first}.`;
    }
    case "line":
      return `${difference.part} line ${count(difference.line)}: not what the data in the package make.`;
    case "bytes": {
      const of = difference.sheet === undefined ? "" : ` (sheet ${difference.sheet})`;
      return `${difference.part}${of}: not what the data in the package make; it says ${quote(difference.there)}, and should say ${quote(difference.expected)}.`;
    }
    case "packing":
      return difference.part === ""
        ? "All parts are right, but the .zip itself is not as SPJ Rapi makes it: it was packed again, or holds something beside its parts."
        : `${difference.part}: all that is in it is right, but it is not packed as SPJ Rapi packs it.`;
  }
}

const SHEET_CELL = {
  "formula-result": "its formula gives another value; written is",
  value: "its value is another; written is",
  formula: "its formula is another; written is",
} as const;

const FINDING = {
  hidden: "is not told, though the repeated check finds it",
  invented: "is told, though the repeated check does not find it",
  otherwise: "is told otherwise than the repeated check does",
} as const;

function partOf({ part, problem }: Extract<Difference, { kind: "part" }>): string {
  switch (problem) {
    case "missing":
      return `${part} is not in the package.`;
    case "extra":
      return `${part} is in the package but no part of it.`;
    case "no-sum":
      return `${part} is not named in SHA256SUMS.`;
    case "altered":
      return `${part} was altered: its fingerprint is not that of SHA256SUMS.`;
    case "unreadable":
      return `${part} is missing or can't be read.`;
  }
}

function memberSentence({ part, path, at, problem, there, expected }: Extract<Difference, { kind: "member" }>): string {
  const where = at === "" ? `${part} ${path}` : `${part} ${path} (${at})`;
  switch (problem) {
    case "missing":
      return `${where}: is missing, should be ${quote(expected)}.`;
    case "extra":
      return `${where}: says ${quote(there)}, should not be there.`;
    case "other":
      return `${where}: says ${quote(there)}, should be ${quote(expected)}.`;
    case "unknown":
      return `${where}: is not known; no package holds it.`;
    case "shape":
      return `${where}: ${quote(there)} is not of a kind that may stand there.`;
  }
}

function cellOf({ part, row, column, problem, there, expected }: Extract<Difference, { kind: "entry" }>): string {
  const at = `${part} line ${count(row)} column ${column}`;
  switch (problem) {
    case "type":
      return `${at}: ${quote(there)} is not of the column's type.`;
    case "required":
      return `${at}: empty, though it must be filled.`;
    case "enum":
      return `${at}: ${quote(there)} is none of the values that may stand there.`;
    case "unique":
      return `${at}: ${quote(there)} stands there again, though it may stand there once only.`;
    case "reference":
      return `${at}: ${quote(there)} is not in the table it refers to.`;
    case "beside":
      return `${at}: written is ${quote(there)}, in the workbook ${quote(expected ?? "")}.`;
    case "reckoned":
      return `${at}: written is ${quote(there)}, by the data that were read ${quote(expected ?? "")}.`;
  }
}

/** So many packages of one activity are named. */
const SHOWN = 5;

function firstOf(files: readonly string[]): string {
  const named = files.slice(0, SHOWN).join(", ");
  return files.length > SHOWN ? `${named}, and ${counted(files.length - SHOWN, "other")}` : named;
}
