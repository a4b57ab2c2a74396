import type { Kelengkapan } from "../../../core/kelengkapan/kelengkapan";
import type { SheetWords } from "../../../core/sheets/words";
import { toNumber } from "../../../core/values/rupiah";
import { formatCellRef } from "../../../messages/format";
import type { KelengkapanView } from "./kelengkapanView";

/** Expenses with their papers, in the words of the sheet Kelengkapan. */
export function kelengkapanViews(
  expenses: readonly Kelengkapan[],
  { kelengkapan: say, perluDiperiksa }: SheetWords,
): KelengkapanView[] {
  return expenses.map(({ benang, jenis, dokumen }) => ({
    uraian: benang.uraian ?? formatCellRef(benang.pokok.at),
    kode: benang.kode?.written,
    jenis: say.jenis[jenis],
    jumlah: toNumber(benang.jumlah),
    at: benang.pokok.at,
    dokumen: dokumen.map((one) => ({
      nama: say.dokumen[one.dokumen],
      keadaan: one.keadaan,
      nomor: one.nomor,
      at: one.at,
    })),
    rules: [...new Set(dokumen.map(({ rule }) => perluDiperiksa.rule(rule)))],
  }));
}
