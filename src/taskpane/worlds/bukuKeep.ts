import type { BukuTamu } from "../../core/meja/bukuTamu";
import type { ReadBuku } from "../../core/meja/bukuLines";
import type { MakeEntry } from "../../core/meja/entries";

/**
 * Where the book of the registration desk is kept: in Excel in sheets of the workbook, in a plain browser in its own store
 * on this computer. `localStorage` is no place for it: it may hold nothing personal, and is written when the browser likes.
 */
export interface BukuKeep {
  read(): Promise<ReadBuku>;
  /** Makes an entry of what is kept and merges it with that; answers the outcome when it surely is kept, rejects where not. */
  add(makeEntry: MakeEntry): Promise<BukuTamu>;
  /** Takes the whole book away from this computer; undefined where it stands in a workbook, which people delete themselves. */
  readonly forget: (() => Promise<void>) | undefined;
}
