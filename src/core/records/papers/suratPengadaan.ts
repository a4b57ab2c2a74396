import type { CellRef } from "../../cells/cellRef";
import type { Sourced } from "../../cells/sourced";
import { nomorKey } from "../../values/keys";

import type { TanggalReading } from "../../values/tanggal";
import { documentBlock, documentTitles } from "./documentsOnSheet";
import type { Kuitansi, Rujukan } from "../kuitansi";
import { findSpk } from "./rujukan";
import type { SheetCells } from "../cells/sheetCells";

/** An SPK or BAST that stands on a sheet of its own. */
export interface SuratPengadaan {
  readonly jenis: "spk" | "bast";
  readonly nomor: Sourced<string>;
  readonly tanggal: Sourced<TanggalReading> | undefined;
  /** The SPK that a BAST says it fulfils. */
  readonly spk: Sourced<Rujukan> | undefined;
}

/** What is kept of a paper where it is cited. */
export interface SuratDirujuk {
  readonly at: CellRef;
  readonly tanggal: TanggalReading | undefined;
}

/** A paper stands at the top of its sheet, or under another one. */
const ROWS_LOOKED_AT = 200;
/** Between the title and the list of what is handed over. */
const OPENING = 8;

/** The SPK and BAST of a sheet without receipts; one without a number is a form that nobody filled in. */
export function suratOn(cells: SheetCells): readonly SuratPengadaan[] {
  return documentTitles(cells, ROWS_LOOKED_AT).flatMap(({ jenis, placed }): SuratPengadaan[] => {
    const { nomor, tanggal } = documentBlock(cells, placed);
    if (nomor === undefined || nomor.value === "") return [];
    return [{ jenis, nomor, tanggal, spk: jenis === "bast" ? spkUnder(cells, placed.row) : undefined }];
  });
}

function spkUnder(cells: SheetCells, title: number): Sourced<Rujukan> | undefined {
  for (let row = title + 1; row <= title + OPENING; row++)
    for (const { cell, row: line, col } of cells.filled(row)) {
      if (cell.kind !== "text") continue;
      const spk = findSpk({ value: cell.value, raw: cell.value, at: cells.at(line, col) });
      if (spk) return spk;
    }
  return undefined;
}

/** Receipts and BAST whose citations know the paper that they cite, where it was read under that number. */
export function withSurat(
  kuitansi: readonly Kuitansi[],
  surat: readonly SuratPengadaan[],
): { readonly kuitansi: Kuitansi[]; readonly surat: SuratPengadaan[] } {
  const byNomor = new Map(surat.map((one) => [`${one.jenis} ${nomorKey(one.nomor.value)}`, one]));
  const known = (jenis: SuratPengadaan["jenis"], cited: Sourced<Rujukan> | undefined) => {
    const found = cited && byNomor.get(`${jenis} ${nomorKey(cited.value.nomor)}`);
    if (!found) return cited;
    const { nomor, tanggal } = found;
    return { ...cited, value: { ...cited.value, surat: { at: (tanggal ?? nomor).at, tanggal: tanggal?.value } } };
  };
  return {
    kuitansi: kuitansi.map((one) => ({ ...one, spk: known("spk", one.spk), bast: known("bast", one.bast) })),
    surat: surat.map((one) => ({ ...one, spk: known("spk", one.spk) })),
  };
}
