import { formatNumber } from "../format";
import { placeOf, type NoteMessages } from "../notes";

export const notes: NoteMessages = {
  "other-format": (note) =>
    `${placeOf(note)}: its content is ${note.format}, not what its name promises. It was read by its content.`,
  "dates-from-1904": (note) =>
    `${placeOf(note)}: its dates are counted from 1904 (a habit of Excel on the Mac). They were adjusted.`,
  "text-file": (note) =>
    `${placeOf(note)}: a text file, read in the encoding ${note.encoding} with ${separatorName(note.separator)} between columns.`,
  "missing-shared-text": (note, language) =>
    `${placeOf(note)}: ${formatNumber(note.cells, language)} cells point to text that the file does not hold; they were read as empty. Open it in Excel to see what is missing.`,
  "unreadable-cells": (note, language) =>
    `${placeOf(note)}: ${formatNumber(note.cells, language)} cells could not be read as they should: they were passed over, or their number was kept as text. Open it in Excel and save it again.`,
  "formulas-without-result": (note, language) =>
    `${placeOf(note)}: ${formatNumber(note.cells, language)} formulas were saved without their result; those cells were read as empty. Open it in Excel, save it and use the saved file.`,
  "repeated-cells": (note, language) =>
    `${placeOf(note)}: ${formatNumber(note.cells, language)} cells are written more than once in the file, each time otherwise; the last was read. Open it in Excel, look at what they hold and save it again.`,
  "cut-texts": (note, language) =>
    `${placeOf(note)}: ${formatNumber(note.cells, language)} cells hold a text longer than Excel allows (32,767 characters); only its beginning was read.`,
  "formulas-not-written-out": (note, language) =>
    `${placeOf(note)}: the formulas of ${formatNumber(note.cells, language)} cells are copies of another cell's and were not read; their results were. Amounts are still checked, but not by their formulas.`,
  "other-separator": (note, language) =>
    `${placeOf(note)}: ${formatNumber(note.lines, language)} lines (the first is line ${formatNumber(note.first, language)}) are separated by ${separatorName(note.separator)}, unlike the others; each of them was read as one cell. Use one separator throughout, then use the mended file.`,
  "sheet-without-cells": (note) => `${placeOf(note)}: this sheet holds no cells (a chart or macro sheet).`,
};

function separatorName(separator: string): string {
  return { ";": "semicolons", ",": "commas", "\t": "tabs", "|": "bars" }[separator] ?? `"${separator}"`;
}
