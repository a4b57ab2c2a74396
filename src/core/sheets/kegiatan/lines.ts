import { isMoreThan, NO_ROW, number, text, when, type Formula } from "../plan/formula";
import type { Page } from "../plan/page";
import type { PlannedStyle } from "../plan/plannedWorkbook";
import type { SheetWords } from "../words";

/** The blocks of the first sheet share their columns: line, figure, second figure, measure, difference, state. */
export function placeHeaders(page: Page, row: number, headers: readonly string[]): void {
  headers.forEach((header, index) => page.put(row, 1 + index, header, "header"));
}

export function isFound(count: Formula): Formula<boolean> {
  return isMoreThan(count, number(0));
}

/** What a comparison comes to; without one, the line is there to compare with. */
export function verdict(agrees: Formula<boolean> | undefined, words: SheetWords): Formula<string> {
  if (agrees === undefined) return text(words.state.acuan);
  return when(agrees, text(words.state.cocok), text(words.state.tidakCocok));
}

export function placeState(page: Page, row: number, state: Formula<string>, words: SheetWords): void {
  page.figure(row, 6, state, stateStyle(state.of(NO_ROW), words));
}

/** The colour beside the word: it shows how things stood when the sheet was made. */
function stateStyle(state: string, words: SheetWords): PlannedStyle {
  switch (state) {
    case words.state.cocok:
      return "state-cocok";
    case words.state.tidakCocok:
      return "state-salah";
    case words.state.belum:
      return "state-belum";
    default:
      return "state-info";
  }
}
