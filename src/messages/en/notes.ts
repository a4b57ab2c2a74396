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
  "sheet-without-cells": (note) => `${placeOf(note)}: this sheet holds no cells (a chart or macro sheet).`,
};

function separatorName(separator: string): string {
  return { ";": "semicolons", ",": "commas", "\t": "tabs", "|": "bars" }[separator] ?? `"${separator}"`;
}
