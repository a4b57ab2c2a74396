import type { PaketWords } from "../../core/paket/paketWords";
import { rupiah } from "../../core/values/rupiah";
import { formatNumber, formatRupiah } from "../format";
import { HASH_COMMANDS } from "../hashCommands";
import { counted } from "./counted";
import { hiddenKinds } from "./hiddenKinds";

const HIDDEN =
  "a NIK keeps its first 6 digits, a NIP loses the birth date, telephone numbers keep 3 digits, NPWP and bank accounts 2, e-mails and addresses lose whose and where they are, and names become initials with a number that stays the same for the same person";

export const paketWords: Omit<PaketWords, "sheets"> = {
  dataTitle: "Accountability data of one activity",
  dataDescription:
    "Tables from the workbooks of an activity, read and checked by SPJ Rapi. Amounts are rupiah. The column Source names the file, sheet and cell each line came from.",
  cover: {
    sheet: "Cover",
    title: "Accountability of the Activity",
    note: "Every figure on this page is taken by formula from the sheet Activity. The details follow on the next sheets.",
    acaraHeading: "Activity",
    columns: { line: "Item", amount: "Amount", state: "State" },
    headColumns: { line: "Item", amount: "People", state: "State" },
    waived: "Marked as it should be",
    fingerprint: "Fingerprint of the data (SHA-256)",
    signHeading: "Signatures",
    prepared: "Prepared by",
    examined: "Examined by",
  },
  page: {
    title: "Summary of the audit package",
    mode: ({ mode, masked: { cells, people, kinds } }) =>
      mode === "pemeriksa"
        ? "For the auditor: complete, with personal data. Do not share it outside of the audit."
        : `For sharing: ${counted(cells, "cell of the workbook is", "cells of the workbook are")} masked (${hiddenKinds(people, kinds)}): ${HIDDEN}.`,
    moneyHeading: "Money",
    checksHeading: "Checks",
    openHeading: "What is still to be examined",
    noneOpen: "Nothing is wrong or left to be examined.",
    more: (count) => `and ${formatNumber(count, "en")} more, see the workbook`,
    sourcesHeading: "Source files and their SHA-256 fingerprints",
    noFingerprint: "read while open in Excel, so without a fingerprint",
    verifyHeading: "How to verify the package",
    verify:
      "Unpack it and hold the fingerprint of every file against SHA256SUMS; the commands for Windows, Linux and Mac are in BACA-DAHULU.txt. With SPJ Rapi: spj-rapi verifikasi PACKAGE.zip, which also repeats every check.",
    signed: ["Prepared by:", "Examined by:"],
    madeWith: (maker) => `Made with ${maker}.`,
  },
  counted: (all, open) => (all === 0 ? "0" : `${formatNumber(all, "en")}, open ${formatNumber(open, "en")}`),
  amount: (amount) => formatRupiah(rupiah(amount)),
  readMe: ({ mode, masked, madeWith }) =>
    [
      "AUDIT PACKAGE OF ONE ACTIVITY",
      "",
      mode === "pemeriksa"
        ? "This package is for the auditor: it is complete and holds personal data (UU 27/2022). Keep and send it with care."
        : `This package is for sharing: ${counted(masked.cells, "cell is", "cells are")} masked (${hiddenKinds(masked.people, masked.kinds)}): ${HIDDEN}.`,
      "The source files are not inside; their names and SHA-256 fingerprints are in data/jejak.json.",
      "",
      "buku-kerja.xlsx    the whole workbook, to be opened and printed, from the sheet Cover on",
      "ringkasan.html     a summary of one page, to be printed from a browser",
      "tabel/             every table as CSV: semicolons, decimal comma, UTF-8",
      "datapackage.json   what those tables are (Frictionless Data Package)",
      "data/pemeriksaan.json  what needs examining, what can't be checked, what agrees, and people's reasons",
      "data/jejak.json    the files that were read with their fingerprints, the tables found, and why",
      "data/catatan.json  every value that was read with its cell; amounts in sen",
      "data/acara.json    the activity, to be used again with --acara",
      "data/keputusan.json  people's decisions, to be used again with --keputusan",
      ...(mode === "bagikan"
        ? ["data/disamarkan.json  who is one person, so that the workbook can be made again from masked data"]
        : []),
      "paket.json         a summary for lists of packages",
      "SHA256SUMS         the fingerprint of every file",
      "",
      "How to make sure that nothing was altered, once unpacked (each line must say OK):",
      "  Windows, in PowerShell (Shift + right click on the unpacked folder, then Open PowerShell window here):",
      `    ${HASH_COMMANDS.powerShell}`,
      "  Windows, in the command prompt, one file at a time; compare with its line in SHA256SUMS:",
      `    ${HASH_COMMANDS.prompt}`,
      "  Linux:",
      `    ${HASH_COMMANDS.linux}`,
      "  Mac:",
      `    ${HASH_COMMANDS.mac}`,
      "Formulas: open buku-kerja.xlsx in LibreOffice Calc and press Ctrl+Shift+F9; no figure may change.",
      "The fingerprint of the data printed on the cover, to be compared with the paper that was signed:",
      `    ${HASH_COMMANDS.dataOnLinux}`,
      `    ${HASH_COMMANDS.dataOnWindows}`,
      "With SPJ Rapi, which makes the whole package again from its data and repeats the checks:",
      "  spj-rapi verifikasi PACKAGE.zip",
      "Where the source files are still kept, have them read again; nothing else shows data altered together with the whole package:",
      "  spj-rapi verifikasi PACKAGE.zip --sumber FOLDER-OF-SOURCES",
      "",
      `Made with ${madeWith}.`,
      "",
    ].join("\r\n"),
};
