import type { CellRef } from "../../cells/cellRef";
import type { Sourced } from "../../cells/sourced";
import type { ButirNota } from "../../records/witnesses/butirNota";
import type { Records } from "../../records/records";
import { perkalianTertulis } from "../../values/perkalianTertulis";
import type { Rupiah } from "../../values/rupiah";
import { sameUpToSen } from "../../values/exact";
import { having } from "../../values/having";
import { belanjaOfBku } from "../../tally/belanja";

/** A line whose words multiply something, and where it stands. */
export type PerkalianUraian = ButirNota & { readonly at: CellRef };

/**
 * Lines of budgets without a column of prices, payments of the BKU, receipts and bills. A receipt may state what is left
 * after tax, so that both of its amounts agree with the words.
 */
export function perkalianUraian({ anggaran, bku, kuitansi, butirNota }: Records): readonly PerkalianUraian[] {
  const priced = having(anggaran, "uraian", "jumlah").filter(
    ({ hargaSatuan, jumlahBersama }) => hargaSatuan === undefined && !jumlahBersama,
  );
  const receipts = having(kuitansi, "untukPembayaran", "jumlah");
  return [
    ...priced.flatMap(({ uraian, jumlah }) => lineOf(uraian, jumlah)),
    ...having(belanjaOfBku(bku), "uraian").flatMap(({ uraian, jumlah }) => lineOf(uraian, jumlah)),
    ...receipts.flatMap(({ untukPembayaran, jumlah, bersih }) =>
      lineOf(untukPembayaran, jumlah).map((line) =>
        bersih && sameUpToSen(bersih.value, line.seharusnya) ? { ...line, jumlah: bersih } : line,
      ),
    ),
    ...butirNota.map((line) => ({ ...line, at: line.jumlah.at })),
  ];
}

function lineOf(uraian: Sourced<string>, jumlah: Sourced<Rupiah>): readonly PerkalianUraian[] {
  const seharusnya = perkalianTertulis(uraian.value);
  return seharusnya === undefined ? [] : [{ at: jumlah.at, uraian, jumlah, seharusnya }];
}
