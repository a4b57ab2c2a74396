import type { DraftColumn } from "../draftTable";
import type { ColumnField } from "../words/fields";
import { fold } from "../words/fold";
import { why } from "../why";

const REPORT = /\brealisasi\b|\blra\b/;
/** In the same line these make a plan of it, or both in one: `Rencana Anggaran dan Realisasi`, `Realisasi Anggaran Kas`. */
const PLAN = /\b(?:rab|rka|dpa|dppa|rencana|target|usulan|proyeksi|estimasi|kebutuhan|anggaran kas)\b/;
/** A title that is nothing but a plan's, whatever else the sheet is called. */
const TITLE_OF_PLAN = /^(?:rincian |daftar )?(?:rab|rka|dpa|dppa|rencana)\b/;

/** What says by itself what was planned, spent or left: beside it `Jumlah` is not the only answer. */
const MEASURED: readonly ColumnField[] = ["pagu", "realisasi", "sisa", "penerimaan", "pengeluaran", "saldo", "nama"];

/**
 * Under the title of a report of realisasi the only amount of its lines is what was spent (`Volume | Harga Satuan | Jumlah`),
 * though its title names the anggaran as well: as a budget it would stand beside the DPA as another version, and a line
 * not fully spent as wrongly multiplied.
 */
export function spentByTitle(columns: readonly DraftColumn[], titles: readonly string[]): readonly DraftColumn[] {
  const word = reportWord(titles);
  const has = (field: ColumnField) => columns.some((column) => column.field === field);
  const amounts = columns.filter(({ field }) => field === "jumlah");
  const listsBelanja = has("harga_satuan") || (has("kode_rekening") && !has("nomor_bukti"));
  const named = has("uraian") || has("kode_rekening");
  if (word === undefined || amounts.length !== 1 || !listsBelanja || !named || MEASURED.some(has)) return columns;
  return columns.map((column) =>
    column.field === "jumlah"
      ? { ...column, field: "realisasi", sure: "likely", why: [why("kind-by-title", { word })] }
      : column,
  );
}

function reportWord(titles: readonly string[]): string | undefined {
  const folded = titles.map(fold);
  if (folded.some((title) => TITLE_OF_PLAN.test(title))) return undefined;
  const report = folded.find((title) => REPORT.test(title) && !PLAN.test(title));
  return report === undefined ? undefined : REPORT.exec(report)?.[0];
}
