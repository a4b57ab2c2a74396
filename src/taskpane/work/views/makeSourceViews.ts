import type { Sheet } from "../../../core/cells/workbook";
import type { Language } from "../../../messages/language";
import { sheetWordsIn } from "../../../messages/sheetWords";
import type { Source } from "../sources";
import type { SheetView, SourceView } from "./sourceView";

export function sourceViews(sources: readonly Source[], language: Language): SourceView[] {
  const words = sheetWordsIn(language);
  return sources.map(({ trail, workbook, own }) => ({
    file: trail.file,
    format: "format" in trail ? trail.format : undefined,
    refused: "refusal" in trail ? words.jejak.refusal(trail.refusal) : undefined,
    own,
    notes: "notes" in trail ? trail.notes.map(words.jejak.note) : [],
    sheets: workbook?.sheets.map(sheetView) ?? [],
  }));
}

function sheetView({ name, state, rows }: Sheet): SheetView {
  return {
    name,
    state,
    rows: rows.length,
    lastRow: rows.at(-1)?.row ?? 0,
    lastCol: rows.reduce((most, { cells }) => Math.max(most, cells.length), 0),
  };
}
