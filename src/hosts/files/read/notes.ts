import type { ReadNote } from "../../../core/cells/refusal";

/** The notes of one file while it is read; cells are counted a kind and sheet, and told once. */
export class Notes {
  private readonly told: ReadNote[] = [];

  constructor(private readonly file: string) {}

  aboutFile(note: { note: "dates-from-1904" } | Pick<ReadNote & { note: "other-format" }, "note" | "format">): void {
    this.told.push({ file: this.file, sheet: undefined, ...note });
  }

  aboutText(encoding: string, separator: string): void {
    this.told.push({ file: this.file, sheet: undefined, note: "text-file", encoding, separator });
  }

  aboutLines(lines: Omit<Extract<ReadNote, { note: "other-separator" }>, "file" | "sheet" | "note">): void {
    this.told.push({ file: this.file, sheet: undefined, note: "other-separator", ...lines });
  }

  withoutCells(sheet: string): void {
    this.told.push({ file: this.file, sheet, note: "sheet-without-cells" });
  }

  aboutCells(sheet: string, oddities: Oddities): void {
    const counted = [
      { note: "missing-shared-text", cells: oddities.missingTexts },
      { note: "unreadable-cells", cells: oddities.unreadable },
      { note: "formulas-without-result", cells: oddities.withoutResult },
      { note: "repeated-cells", cells: oddities.repeated },
      { note: "cut-texts", cells: oddities.cutTexts },
      { note: "formulas-not-written-out", cells: oddities.notWrittenOut },
    ] as const;
    for (const note of counted) if (note.cells > 0) this.told.push({ file: this.file, sheet, ...note });
  }

  all(): readonly ReadNote[] {
    return this.told;
  }
}

/** How many cells of a sheet were odd, by kind of oddity. */
export interface Oddities {
  missingTexts: number;
  unreadable: number;
  withoutResult: number;
  repeated: number;
  cutTexts: number;
  notWrittenOut: number;
}

export function noOddities(): Oddities {
  return { missingTexts: 0, unreadable: 0, withoutResult: 0, repeated: 0, cutTexts: 0, notWrittenOut: 0 };
}
