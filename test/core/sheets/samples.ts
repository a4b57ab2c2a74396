import { sampleWorkbooks } from "../../../src/contoh/contoh";
import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import type { Workbook } from "../../../src/core/cells/workbook";
import { review, type Review } from "../../../src/core/review";
import type { FileTrail } from "../../../src/core/sheets/fileTrail";
import { openWorkbook } from "../../../src/hosts/files/read/openWorkbook";
import { writeWorkbook } from "../../../src/hosts/files/write/writeWorkbook";

/** The sample papers as a user's files go: written, opened and reviewed. */
export async function reviewedSamples(): Promise<{ readonly review: Review; readonly files: readonly FileTrail[] }> {
  const workbooks: Workbook[] = [];
  const files: FileTrail[] = [];
  for (const { file, plan } of sampleWorkbooks()) {
    const bytes = await writeWorkbook(plan);
    const opened = await openWorkbook(file, bytes);
    if (!opened.ok) throw new Error(`${file} was refused: ${opened.refusal.reason}`);
    workbooks.push(opened.workbook);
    files.push({ file, format: opened.format, sha256: opened.sha256, bytes: bytes.length, notes: opened.notes });
  }
  return { review: review(workbooks, rakorVervalDtks), files };
}
