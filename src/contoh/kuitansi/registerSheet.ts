import { DraftSheet } from "../draftSheet";
import { putSignature } from "../letterParts";
import { GRID, GRID_AMOUNT, GRID_AMOUNT_BOLD, GRID_BOLD, GRID_CENTRE, GRID_DATE, HEADER, TITLE } from "../looks";
import { PENANDA_TANGAN } from "../peserta/utusan";
import { REGISTER } from "./registerLines";

/** The register of kuitansi, as kept by the bendahara. */
export function registerSheet(): DraftSheet {
  const sheet = new DraftSheet("Register", { widths: [5, 13, 14, 22, 42, 16, 28, 12], landscape: true });
  sheet
    .putAcross(1, 1, 8, "REGISTER KUITANSI", TITLE)
    .putAcross(2, 1, 8, "RAKOR VERVAL DTKS TAHUN ANGGARAN 2023", TITLE)
    .putRow(4, 1, ["No", "Tanggal", "Nomor Bukti", "Kode Rekening", "Uraian", "Jumlah (Rp)"], HEADER)
    .putRow(4, 7, ["Penerima", "Status"], HEADER);
  REGISTER.forEach((line, index) => {
    const row = 5 + index;
    const mark = `register.${index + 1}`;
    sheet
      .put(row, 1, index + 1, GRID_CENTRE, mark)
      .put(row, 2, line.tanggal, GRID_DATE)
      .put(row, 3, line.nomor, { ...GRID_CENTRE, format: "@" }, `${mark}.nomor`)
      .putRow(row, 4, [line.kode, line.uraian], GRID)
      .put(row, 6, line.jumlah, GRID_AMOUNT, `${mark}.jumlah`)
      .putRow(row, 7, [line.penerima, "Lunas"], GRID);
  });
  const last = 4 + REGISTER.length;
  const total = REGISTER.reduce((sum, { jumlah }) => sum + jumlah, 0);
  sheet
    .put(last + 1, 1, "Jumlah", GRID_BOLD)
    .merge(last + 1, 1, last + 1, 5)
    .put(last + 1, 6, { formula: `SUM(F5:F${last})`, result: total }, GRID_AMOUNT_BOLD);
  putSignature(sheet, last + 3, 6, {
    place: "Padang, 31 Maret 2023",
    office: ["Bendahara Pengeluaran Pembantu"],
    orang: PENANDA_TANGAN.bendahara,
  });
  return sheet;
}
