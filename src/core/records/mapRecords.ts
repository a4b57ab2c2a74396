import type { Acara } from "../acara/acara";
import type { Workbook } from "../cells/workbook";
import { fold } from "../tables/words/fold";
import type { FoundSheet, FoundTable } from "../tables/foundTable";
import { auxiliaryBooks, bukuPembantuOf } from "./money/bukuPembantu";
import { withDocumentsOnSheet } from "./papers/documentsOnSheet";
import { FormReader } from "./cells/formReader";
import { jumlahTertulisOn } from "./witnesses/jumlahTertulis";
import { kursiReader } from "./people/kursiWords";
import { mapKuitansiForm } from "./papers/mapKuitansiForm";
import type { Kuitansi } from "./kuitansi";
import { penandaTanganOn } from "./papers/penandaTangan";
import { rangkapOf } from "./papers/rangkap";
import { suratOn, withSurat } from "./papers/suratPengadaan";
import { mapTable, type TableContext } from "./mapTable";
import { newDraft } from "./draft";
import type { Tahap } from "./peserta";
import { QuestionLog } from "./cells/questionLog";
import type { Records } from "./records";
import { formAccount } from "./rows/rowAccount";
import { NOTHING_SAID, type Said } from "./said";
import { indexCells } from "./cells/sheetCells";
import { TableReader } from "./cells/tableReader";

/**
 * Reads what the rows and forms of all sheets mean for one acara. Nothing is guessed: what can be read in more than one
 * way stays undefined and becomes a question, unless a person has answered it; nothing is lost: each table's account adds
 * up to the rows read.
 */
export function mapRecords(
  sheets: readonly FoundSheet[],
  workbooks: readonly Workbook[],
  acara: Acara,
  said: Said = NOTHING_SAID,
): Records {
  const cellsOf = indexCells(workbooks);
  const log = new QuestionLog(said);
  const draft = newDraft();
  const readKursi = kursiReader(acara);
  const auxiliary = auxiliaryBooks(sheets);
  const tahapOfSheet = new Map<string, Map<string, Tahap>>();

  for (const { file, sheet, state, tables, forms } of sheets) {
    const cells = cellsOf(file, sheet);
    draft.jumlahTertulis.push(...jumlahTertulisOn(tables, forms, cells));
    if (forms.every(({ kind }) => kind !== "kuitansi")) draft.surat.push(...suratOn(cells));
    draft.penandaTangan.push(...penandaTanganOn(tables, cells));
    if (tables.length + forms.length === 0) continue;
    const pagu = acara.bawaan ? undefined : acara.pagu;
    const readers = tables.map((table) => new TableReader(table, cells, log, pagu));
    for (const [index, reader] of readers.entries()) {
      const { table } = reader;
      const above = forms.filter(({ kind, range }) => kind === "keterangan" && range.bottom < table.range.top);
      const context: TableContext = {
        acara,
        readKursi,
        forms: above,
        own: above.filter(({ range }) => tables.every((other) => !standsBetween(other, range.bottom, table))),
        first: tables.find((other) => hasSameColumns(other, table)) ?? table,
        above: readers.slice(0, index),
        continued: continuedTahap(table, tahapOfSheet.get(file)),
        hidden: state !== "visible",
        auxiliary: auxiliary.has(table) ? bukuPembantuOf(table, sheet) : undefined,
      };
      const tahap = mapTable(reader, context, draft);
      if (tahap) tahapOfSheet.set(file, (tahapOfSheet.get(file) ?? new Map<string, Tahap>()).set(sheet, tahap));
    }
    const receipts = forms
      .filter(({ kind }) => kind === "kuitansi")
      .map((form): Kuitansi => {
        const rangkap = rangkapOf(form.range, cells);
        const read = mapKuitansiForm(new FormReader(form, cells, log, acara.tahunAnggaran));
        return rangkap === undefined ? read : { ...read, rangkap };
      });
    if (receipts.length > 0) draft.kuitansi.push(...withDocumentsOnSheet(receipts, cells));
    for (const form of forms) draft.accounts.push(formAccount(form));
  }
  return { ...draft, ...withSurat(draft.kuitansi, draft.surat), questions: log.questions };
}

/** The header anew, for the next group of the same list. */
function hasSameColumns(one: FoundTable, other: FoundTable): boolean {
  const labels = ({ columns }: FoundTable) => columns.map(({ col, header }) => `${String(col)} ${fold(header)}`);
  return one.kind === other.kind && labels(one).join("\n") === labels(other).join("\n");
}

/** A table that begins under the row and ends over the other one. */
function standsBetween({ range }: FoundTable, row: number, below: FoundTable): boolean {
  return range.top > row && range.bottom < below.range.top;
}

/** A list that runs over several sheets says what it is on the first of them only. */
function continuedTahap(table: FoundTable, ofFile: ReadonlyMap<string, Tahap> | undefined): Tahap | undefined {
  for (const why of [...table.why, ...table.columns.flatMap((column) => column.why)]) {
    if (why.code === "continues-table") return ofFile?.get(why.facts.sheet);
  }
  return undefined;
}
