import type { PlannedValue } from "../../../core/sheets/plan/plannedWorkbook";
import { xmlText } from "./xmlText";

/** Rows looked at to tell whether a column repeats itself. */
const SAMPLE = 1_000;

/**
 * Texts that many cells of a long table repeat (a kab/kota, a jabatan), each kept once: a cell names its number. Other
 * texts stand in their cells, which is as small once packed and needs less memory.
 */
export class SharedTexts {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  /** The number of a text; a new one is taken in. */
  numberOf(text: string): number {
    this.uses += 1;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }

  /** The part `xl/sharedStrings.xml`; to be asked for when every sheet is written. */
  *part(): Generator<string> {
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
    yield `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.uses}" uniqueCount="${this.numbers.size}">`;
    for (const text of this.numbers.keys()) yield `<si><t xml:space="preserve">${xmlText(text)}</t></si>`;
    yield "</sst>";
  }
}

/** Whether the texts of a long column repeat so often that keeping each once pays. */
export function repeatsItself(rows: readonly (readonly PlannedValue[])[], column: number): boolean {
  if (rows.length < SAMPLE) return false;
  const seen = new Set<PlannedValue>();
  let texts = 0;
  for (const row of rows.slice(0, SAMPLE)) {
    const value = row[column];
    if (typeof value !== "string" || value === "") continue;
    texts += 1;
    seen.add(value);
  }
  return texts > SAMPLE / 10 && seen.size < texts / 4;
}
