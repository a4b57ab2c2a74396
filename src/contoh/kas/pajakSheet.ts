import { DraftSheet } from "../draftSheet";
import { putSignature } from "../letterParts";
import { GRID, GRID_AMOUNT, GRID_CENTRE, GRID_DATE, HEADER, TITLE } from "../looks";
import { PENANDA_TANGAN } from "../peserta/utusan";
import { PAJAK } from "./pajakLines";

const FIRST_ROW = 6;

/** The Buku Pembantu Pajak of the activity, with its balance typed line by line. */
export function pajakSheet(): DraftSheet {
  const sheet = new DraftSheet("Buku Pajak", { widths: [6, 13, 10, 48, 16, 16, 16], landscape: true });
  sheet
    .putAcross(1, 1, 7, "BUKU PEMBANTU PAJAK", TITLE)
    .putAcross(2, 1, 7, "BENDAHARA PENGELUARAN PEMBANTU DINAS SOSIAL PROVINSI SUMATERA BARAT", TITLE)
    .putRow(4, 1, ["No", "Tanggal", "No Bukti", "Uraian"], HEADER)
    .putRow(4, 5, ["Pemotongan", "Penyetoran", "Saldo"], HEADER)
    .putRow(5, 1, [1, 2, 3, 4, 5, 6, 7], GRID_CENTRE);
  let saldo = 0;
  PAJAK.forEach(({ tanggal, nomorBukti, uraian, dipungut, disetor, mark }, index) => {
    const row = FIRST_ROW + index;
    const marked = (column: string): string | undefined => mark && `${mark}.${column}`;
    saldo += (dipungut ?? 0) - (disetor ?? 0);
    sheet
      .put(row, 1, index + 1, GRID_CENTRE)
      .put(row, 2, tanggal, GRID_DATE, marked("tanggal"))
      .put(row, 3, nomorBukti, { ...GRID_CENTRE, format: "@" })
      .put(row, 4, uraian, GRID)
      .put(row, 5, dipungut, GRID_AMOUNT, marked("dipungut"))
      .put(row, 6, disetor, GRID_AMOUNT, marked("disetor"))
      .put(row, 7, saldo, GRID_AMOUNT);
  });
  putSignature(sheet, FIRST_ROW + PAJAK.length + 2, 5, {
    place: "Padang, 28 April 2023",
    office: ["Bendahara Pengeluaran Pembantu"],
    orang: PENANDA_TANGAN.bendahara,
  });
  return sheet;
}
