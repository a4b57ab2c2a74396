import type { CellRef } from "../../cells/cellRef";
import type { Pindahan } from "../../records/witnesses/pindahanLembar";
import type { Saksi } from "../../records/saksi";
import { minus } from "../../values/exact";
import { tupleKey } from "../../values/keys";

/** What a page takes over, and what the page before handed on, where they are not the same. */
export interface WrongPindahan {
  readonly dari: Pindahan;
  readonly ke: Pindahan;
}

/** Of each column, what is taken over is held against the nearest sum handed on before it in the same file. */
export function wrongPindahan(pindahan: readonly Pindahan[]): readonly WrongPindahan[] {
  const handedOn = new Map<string, Pindahan>();
  return pindahan.flatMap((one): readonly WrongPindahan[] => {
    const key = tupleKey(one.at.file, one.kolom);
    if (one.sisi === "ke") {
      handedOn.set(key, one);
      return [];
    }
    const before = handedOn.get(key);
    handedOn.delete(key);
    return before === undefined || before.jumlah.value === one.jumlah.value ? [] : [{ dari: one, ke: before }];
  });
}

/** The sums without those that are right with what was handed on: only the cell that took it over is wrong, and that is told. */
export function withoutWrongPindahan(saksi: readonly Saksi[], pindahan: readonly Pindahan[]): readonly Saksi[] {
  const missing = new Map(
    wrongPindahan(pindahan).map(({ dari, ke }) => [cellKey(dari.at), minus(ke.jumlah.value, dari.jumlah.value)]),
  );
  if (missing.size === 0) return saksi;
  return saksi.filter(
    ({ carried, written, recomputed }) =>
      carried === undefined || missing.get(cellKey(carried.at)) !== minus(written.value, recomputed),
  );
}

function cellKey({ file, sheet, row, col }: CellRef): string {
  return tupleKey(file, sheet, row, col);
}
