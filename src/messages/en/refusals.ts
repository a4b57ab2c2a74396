import { formatBytes, formatNumber } from "../format";
import type { RefusalCounts, RefusalMessages } from "../refusals";

const COUNTS: RefusalCounts = {
  bytes: formatBytes,
  "unpacked-bytes": (count, language) => `${formatBytes(count, language)} once unpacked`,
  ratio: (count, language) => `${formatNumber(count, language)} times compressed`,
  parts: (count, language) => `${formatNumber(count, language)} parts`,
  sheets: (count, language) => `${formatNumber(count, language)} sheets`,
  rows: (count, language) => `${formatNumber(count, language)} rows`,
  columns: (count, language) => `${formatNumber(count, language)} columns`,
  cells: (count, language) => `${formatNumber(count, language)} cells`,
  characters: (count, language) => `${formatNumber(count, language)} characters in all cells`,
  "long-text-characters": (count, language) => `${formatNumber(count, language)} characters in long texts`,
  merges: (count, language) => `${formatNumber(count, language)} merged ranges`,
};

export const refusals: RefusalMessages = {
  "empty-file": ({ file, bytes }, language) =>
    `${file} is empty (${bytes === 0 ? "0 bytes" : `${formatBytes(bytes, language)} with nothing to be read`}). Copy it again from where it came from, then try again.`,
  encrypted: ({ file }) =>
    `${file} is locked with a password. Open it in Excel, save a copy without the password and use that copy.`,
  "web-page": ({ file }) =>
    `${file} is really a web page named like a workbook. Open it in Excel and Save As "Excel Workbook (.xlsx)".`,
  "not-a-workbook": ({ file, is }) =>
    is === undefined
      ? `${file} is neither a workbook nor a table of text. Files that can be read: .xlsx, .xlsm, .xls, .xlsb, .ods and .csv.`
      : {
          text: `${file} is really a note of plain text without columns, named like a workbook. Look at it with Notepad; if it holds a table, copy it into Excel, save it as .xlsx, and use that.`,
          pdf: `${file} is really a PDF file, named like a workbook. Ask for the workbook itself, or copy its table into Excel and save it as .xlsx.`,
          picture: `${file} is really a picture, named like a workbook. Ask for the workbook itself, or type its table in Excel and save it as .xlsx.`,
        }[is],
  damaged: ({ file, part }) =>
    `${file} is damaged: ${part === "zip" || part === file ? "its content is cut off or broken" : `its part "${part}" is missing or broken`}. Open it in Excel, let it repair the file if it offers to, save it under a new name and use that one.`,
  "too-large": ({ file, what, limit, actual }, language) =>
    `${file} is too large to be read safely: ${COUNTS[what](actual, language)}, the limit is ${COUNTS[what](limit, language)}. Move the sheets you need to a new workbook and use that one.`,
  unsafe: ({ file, part }) =>
    `${file} was not opened because it is built in an unusual way ("${part}") that can harm this computer. Ask its sender for it again, or save it anew with Excel.`,
  "no-sheets": ({ file }) => `${file} has no sheet that can be read. Make sure it is the right file, then try again.`,
  "open-quote": ({ file, line }, language) =>
    `${file} cannot be told apart into rows with certainty: the quotation mark (") opened in line ${formatNumber(line, language)} is not closed where it should be, and swallows the lines after it. Close it or remove it in a text editor, then try again.`,
  unreadable: ({ file, detail }) =>
    ({
      "not-found": `${file} was not found. Check its name and folder, then try again.`,
      "no-permission": `${file} may not be opened by this user. Copy it to a folder of your own, then try again.`,
      "is-folder": `${file} is a folder, not a file. Name the files in it.`,
      "closed-folder": `${file} may not be opened by this user, so the files in that folder were not read. Ask for access to it or copy its files to a folder of your own, then try again.`,
      other: `${file} could not be read from where it is. Close it if it is open in Excel, or copy it to another folder, then try again.`,
    })[detail],
};
