import type { Acara } from "../../../src/core/acara/acara";
import { review, type Review } from "../../../src/core/review";
import type { PlannedValue, PlannedWorkbook } from "../../../src/core/sheets/plan/plannedWorkbook";
import { openWorkbook } from "../../../src/hosts/files/read/openWorkbook";
import { writeWorkbook } from "../../../src/hosts/files/write/writeWorkbook";
import { askOpenpyxl } from "../../support/python";

/** What a person writes by hand into one cell of a form. */
export interface Handwritten {
  readonly sheet: string;
  readonly cell: string;
  readonly value: NonNullable<PlannedValue>;
}

/** The form as it comes back: written, filled in with another program, saved, and reviewed as any other file. */
export async function filledIn(
  plan: PlannedWorkbook,
  entries: readonly Handwritten[],
  acara: Acara,
  file = "formulir.xlsx",
): Promise<Review> {
  const saved = askOpenpyxl<string>(
    `
import base64, json
for sheet, cell, value in json.loads(${JSON.stringify(JSON.stringify(entries.map(({ sheet, cell, value }) => [sheet, cell, value])))}):
    book[sheet][cell] = value
out = io.BytesIO()
book.save(out)
answer(base64.b64encode(out.getvalue()).decode())`,
    await writeWorkbook(plan),
  );
  const opened = await openWorkbook(file, new Uint8Array(Buffer.from(saved, "base64")));
  if (!opened.ok) throw new Error(`The form was refused: ${opened.refusal.reason}`);
  return review([opened.workbook], acara);
}
