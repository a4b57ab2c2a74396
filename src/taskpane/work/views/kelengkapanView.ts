import type { CellRef } from "../../../core/cells/cellRef";
import type { KeadaanDokumen } from "../../../core/kelengkapan/kelengkapan";

/** One expense with the papers that belong to it, as the pane draws it. */
export interface KelengkapanView {
  readonly uraian: string;
  readonly kode: string | undefined;
  readonly jenis: string;
  /** In rupiah. */
  readonly jumlah: number;
  readonly at: CellRef;
  readonly dokumen: readonly DokumenView[];
  /** Why these papers: each rule once, with its source and whether it is confirmed. */
  readonly rules: readonly string[];
}

export interface DokumenView {
  readonly nama: string;
  readonly keadaan: KeadaanDokumen;
  readonly nomor: string | undefined;
  /** Of the paper, or of where it is cited. */
  readonly at: CellRef | undefined;
}
