import { formatNumber } from "../format";
import { placeOf, type NoteMessages } from "../notes";
import { counted } from "./counted";

export const notes: NoteMessages = {
  "other-format": (note) =>
    `${placeOf(note)}: its content is ${note.format}, not what its name promises. It was read by its content.`,
  "dates-from-1904": (note) =>
    `${placeOf(note)}: its dates are counted from 1904 (a habit of Excel on the Mac). They were adjusted.`,
  "text-file": (note) =>
    `${placeOf(note)}: a text file with ${separatorName(note.separator)} between columns. Where letters look odd, save it from Excel as .xlsx.`,
  "missing-shared-text": (note) =>
    `${placeOf(note)}: ${counted(note.cells, "cell points", "cells point")} to text that the file does not hold, and ${note.cells === 1 ? "was" : "were"} read as empty. Open it in Excel to see what is missing.`,
  "unreadable-cells": (note) =>
    `${placeOf(note)}: ${counted(note.cells, "cell")} could not be read as it should be: passed over, or its number kept as text. Open it in Excel and save it again.`,
  "formulas-without-result": (note) =>
    `${placeOf(note)}: ${counted(note.cells, "formula was", "formulas were")} saved without a result, and read as empty. Open it in Excel, save it and use the saved file.`,
  "repeated-cells": (note) =>
    `${placeOf(note)}: ${counted(note.cells, "cell is", "cells are")} written more than once in the file, each time otherwise; the last was read. Open it in Excel, look at what they hold and save it again.`,
  "cut-texts": (note) =>
    `${placeOf(note)}: ${counted(note.cells, "cell holds", "cells hold")} a text longer than Excel allows (32,767 characters); only its beginning was read.`,
  "formulas-not-written-out": (note) =>
    `${placeOf(note)}: ${counted(note.cells, "formula is a copy", "formulas are copies")} of another cell's and not read; what came of it was. Amounts are still checked, but not by their formulas.`,
  "other-separator": (note, language) =>
    `${placeOf(note)}: ${counted(note.lines, "line")} (the first is line ${formatNumber(note.first, language)}) with ${separatorName(note.separator)} as separator, unlike the others, each read as one cell. Use one separator throughout, then use the mended file.`,
  "hidden-sheet": (note) => `${placeOf(note)}: this sheet is hidden, but it was read all the same.`,
  "hidden-cells": (note, language) =>
    `${placeOf(note)}: hidden ${hiddenParts(formatNumber(note.rows, language), formatNumber(note.columns, language), note)} were read and counted all the same. Unhide them, or clear the filter, to see them.`,
  "blank-sheet": (note) =>
    `${placeOf(note)}: this sheet holds no cells, perhaps only pictures; nothing could be read from it.`,
  "nothing-recognised": (note) =>
    `${placeOf(note)}: no table or form was recognised, so nothing in it was checked. If it holds a list, write the headings of its columns (No, Nama, Jabatan, ...) above the first row and read it again.`,
  "figures-outside-tables": (note, language) =>
    `${placeOf(note)}: ${formatNumber(note.cells, language)} ${note.cells === 1 ? "figure stands" : "figures stand"} outside every table and form (from cell ${note.first} on) and were not counted. See whether any should be.`,
  "stale-sums": (note, language) =>
    `${placeOf(note)}: the result of SUM in ${formatNumber(note.cells, language)} ${note.cells === 1 ? "cell" : "cells"} (from cell ${note.first} on) is not what its cells add up to; the saved result was read. Open it in Excel, recalculate (F9) and save.`,
  "calculated-by-hand": (note) =>
    `${placeOf(note)}: Excel is set to calculate only when asked, so the results of formulas on your sheets may be old. Press F9 (or Formulas › Calculation Options › Automatic), then read again.`,
  "sheet-without-cells": (note) => `${placeOf(note)}: this sheet holds no cells (a chart or macro sheet).`,
};

function hiddenParts(rows: string, columns: string, note: { readonly rows: number; readonly columns: number }): string {
  const parts = [
    ...(note.rows > 0 ? [`${rows} ${note.rows === 1 ? "row" : "rows"}`] : []),
    ...(note.columns > 0 ? [`${columns} ${note.columns === 1 ? "column" : "columns"}`] : []),
  ];
  return parts.join(" and ");
}

function separatorName(separator: string): string {
  return { ";": "semicolons", ",": "commas", "\t": "tabs", "|": "bars" }[separator] ?? `"${separator}"`;
}
