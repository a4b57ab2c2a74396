import type { BarisPajak } from "../../src/core/records/pajak";
import { jenisPajak } from "../../src/core/values/jenisPajak";
import { bku } from "./recordBuilders";

/** Lines of a Buku Pembantu Pajak from a small table, as `bku` draws them: `masuk` is held back, `keluar` paid on. */
export function bukuPajakLines(sheet: string, text: string): readonly BarisPajak[] {
  return bku(sheet, text).map((line) => {
    const jenis = jenisPajak(line.uraian?.value ?? "");
    const side = (jumlah: typeof line.penerimaan) => (jumlah ? [{ jenis, jumlah }] : []);
    return {
      ...line,
      dipungut: side(line.penerimaan),
      disetor: side(line.pengeluaran),
      dasar: undefined,
      tanggalSetor: undefined,
      ntpn: undefined,
    };
  });
}
