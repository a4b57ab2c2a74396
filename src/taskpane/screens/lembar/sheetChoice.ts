import type { SheetView, SourceView } from "../../work/views/sourceView";

/** One sheet of one file, as the list to choose from names it. */
export interface SheetChoice {
  readonly file: string;
  readonly sheet: SheetView;
}

export function sheetChoices(sources: readonly SourceView[]): readonly SheetChoice[] {
  return sources.flatMap(({ file, own, sheets }) => (own ? [] : sheets.map((sheet) => ({ file, sheet }))));
}

/** The sheet that was asked for, else the first one. */
export function choiceFor(
  choices: readonly SheetChoice[],
  asked: { readonly file: string; readonly sheet: string } | undefined,
): SheetChoice | undefined {
  return choices.find(({ file, sheet }) => file === asked?.file && sheet.name === asked.sheet) ?? choices[0];
}
