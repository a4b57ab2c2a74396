import type { CellRef } from "../cells/cellRef";
import type { BarisAnggaran } from "../records/anggaran";
import type { BarisBku } from "../records/bku";
import type { Kuitansi } from "../records/kuitansi";
import type { BarisPajak } from "../records/pajak";
import type { BarisRealisasi } from "../records/realisasi";
import type { Question, Records } from "../records/records";
import { sheetKey } from "../cells/sheetKey";
import { tupleKey } from "../values/keys";
import { formsWithoutJumlah } from "./blankKuitansi";

/** Records whose amount, or a row beside them, is still asked about or left blank: no sum that one of them belongs to can be called right or wrong. */
export interface Unread {
  readonly anggaran: readonly BarisAnggaran[];
  readonly realisasi: readonly BarisRealisasi[];
  readonly bku: readonly BarisBku[];
  readonly pajak: readonly BarisPajak[];
  readonly kuitansi: readonly Kuitansi[];
}

export function unreadOf({ anggaran, realisasi, bku, pajak, kuitansi, questions }: Records): Unread {
  const amounts = questions.filter(({ about }) => about === "amount");
  const rowSheets = new Set(
    questions.filter(({ about }) => about === "row" || about === "table-kind").map(({ at }) => sheetKey(at)),
  );
  const blank = new Set(formsWithoutJumlah(kuitansi));
  if (amounts.length === 0 && rowSheets.size === 0)
    return { anggaran: [], realisasi: [], bku: [], pajak: [], kuitansi: [...blank] };
  const asked = (...fields: readonly Question["field"][]) => {
    const rows = new Set(amounts.filter(({ field }) => fields.includes(field)).map(({ at }) => rowKey(at)));
    return (record: { readonly at: CellRef }) => rows.has(rowKey(record.at));
  };
  // A form is known by its first cell, its amount stands further down.
  const formSheets = new Set(
    amounts.filter(({ field }) => field === "jumlah" || field === "bruto").map(({ at }) => sheetKey(at)),
  );
  const inRegister = asked("jumlah", "pengeluaran", "realisasi");
  const isKuitansiAsked = (each: Kuitansi) =>
    each.bentuk === "formulir" ? formSheets.has(sheetKey(each.at)) : inRegister(each);
  const isBudgeted = asked("jumlah", "pagu");
  const isSpent = asked("realisasi");
  const isBooked = asked("penerimaan", "pengeluaran");
  const isTaxed = asked("jumlah", "penerimaan", "pengeluaran");
  // A table that may be another paper and a row that may sum others belong to no account for certain: their sheet's sums are open.
  const isBesideRow = ({ at }: { readonly at: CellRef }) => rowSheets.has(sheetKey(at));
  return {
    anggaran: anggaran.filter((line) => isBesideRow(line) || (line.jumlah === undefined && isBudgeted(line))),
    realisasi: realisasi.filter((line) => isBesideRow(line) || (line.realisasi === undefined && isSpent(line))),
    bku: bku.filter(
      (line) =>
        isBesideRow(line) || ((line.penerimaan === undefined || line.pengeluaran === undefined) && isBooked(line)),
    ),
    pajak: pajak.filter((line) => isBesideRow(line) || isTaxed(line)),
    kuitansi: kuitansi.filter(
      (each) => blank.has(each) || isBesideRow(each) || (each.jumlah === undefined && isKuitansiAsked(each)),
    ),
  };
}

/** The rows of which any figure is still asked about. */
export function askedRows(questions: readonly Question[]): (record: { readonly at: CellRef }) => boolean {
  const rows = new Set(
    questions.filter(({ about }) => about === "amount" || about === "number").map(({ at }) => rowKey(at)),
  );
  return ({ at }) => rows.has(rowKey(at));
}

function rowKey({ file, sheet, row }: CellRef): string {
  return tupleKey(file, sheet, row);
}
