import { KEGIATAN, SUB_KEGIATAN } from "../acaraWords";
import { DraftSheet } from "../draftSheet";
import { putSignature } from "../letterParts";
import { GRID, GRID_AMOUNT, GRID_AMOUNT_BOLD, GRID_BOLD, GRID_CENTRE, GRID_PERCENT, HEADER, TITLE } from "../looks";
import { PENANDA_TANGAN } from "../peserta/utusan";
import { LAPORAN, type BarisLaporan, type Induk } from "./realisasiLines";

const FIRST_ROW = 11;
const PERCENT_BOLD = { ...GRID_PERCENT, bold: true };

/** The report of what was spent: a header on two levels, a row of column numbers, sums above their accounts. */
export function realisasiSheet(): DraftSheet {
  const sheet = new DraftSheet("Realisasi", { widths: [20, 58, 16, 16, 16, 16, 16, 9, 14], landscape: true });
  sheet
    .putAcross(1, 1, 9, "LAPORAN REALISASI ANGGARAN KEGIATAN", TITLE)
    .putAcross(2, 1, 9, "DINAS SOSIAL PROVINSI SUMATERA BARAT", TITLE)
    .putAcross(3, 1, 9, "BULAN MARET TAHUN ANGGARAN 2023", TITLE)
    .put(5, 1, "Kegiatan")
    .put(5, 2, `: ${KEGIATAN}`)
    .put(6, 1, "Sub Kegiatan")
    .put(6, 2, `: ${SUB_KEGIATAN}`)
    .putRow(8, 1, ["Kode Rekening", "Uraian", "Pagu", "Realisasi", undefined, undefined], HEADER)
    .putRow(8, 7, ["Sisa Anggaran", "%", "Keterangan"], HEADER)
    .putRow(9, 1, [undefined, undefined, undefined, "s/d Bulan Lalu", "Bulan Ini", "s/d Bulan Ini"], HEADER)
    .putRow(9, 7, [undefined, undefined, undefined], HEADER)
    .merge(8, 4, 8, 6)
    .putRow(10, 1, [1, 2, 3, 4, 5, 6, 7, 8, 9], GRID_CENTRE);
  for (const col of [1, 2, 3, 7, 8, 9]) sheet.merge(8, col, 9, col);

  LAPORAN.forEach((line, index) => {
    if (line.pagu === undefined) putInduk(sheet, FIRST_ROW + index, line);
    else putLine(sheet, FIRST_ROW + index, line);
  });
  putTotal(sheet, FIRST_ROW + LAPORAN.length);
  putSignature(sheet, FIRST_ROW + LAPORAN.length + 2, 7, {
    place: "Padang, 31 Maret 2023",
    office: ["Pejabat Pelaksana Teknis Kegiatan"],
    orang: PENANDA_TANGAN.pptk,
  });
  return sheet;
}

function spent({ sdBulanLalu, bulanIni }: BarisLaporan): number {
  return sdBulanLalu + bulanIni;
}

function leftOver(line: BarisLaporan): number {
  return line.typedSisa ?? line.pagu - spent(line);
}

function putLine(sheet: DraftSheet, row: number, line: BarisLaporan): void {
  const percent = { formula: `F${row}/C${row}`, result: spent(line) / line.pagu };
  sheet
    .put(row, 1, line.kode, GRID, `realisasi.kode.${line.kode}`)
    .put(row, 2, line.uraian, GRID)
    .put(row, 3, line.pagu, GRID_AMOUNT, `realisasi.pagu.${line.kode}`)
    .putRow(row, 4, [line.sdBulanLalu, line.bulanIni], GRID_AMOUNT)
    .put(row, 6, { formula: `D${row}+E${row}`, result: spent(line) }, GRID_AMOUNT, `realisasi.${line.kode}`)
    .put(
      row,
      7,
      line.typedSisa ?? { formula: `C${row}-F${row}`, result: leftOver(line) },
      GRID_AMOUNT,
      `realisasi.sisa.${line.kode}`,
    )
    .put(row, 8, line.typedPersen ?? percent, GRID_PERCENT, `realisasi.persen.${line.kode}`)
    .put(row, 9, undefined, GRID);
}

/** The five sums over the accounts below a code, each as the formula staff would write. */
function putSums(sheet: DraftSheet, row: number, kode: string): void {
  const below = LAPORAN.flatMap((line, index) =>
    line.pagu !== undefined && `${line.kode}.`.startsWith(`${kode}.`) ? [{ line, row: FIRST_ROW + index }] : [],
  );
  const columns: readonly (readonly [string, (line: BarisLaporan) => number])[] = [
    ["C", (line) => line.pagu],
    ["D", (line) => line.sdBulanLalu],
    ["E", (line) => line.bulanIni],
    ["F", spent],
    ["G", leftOver],
  ];
  const sums = columns.map(([letters, amount]) => ({
    formula: `SUM(${below.map((one) => `${letters}${one.row}`).join(",")})`,
    result: below.reduce((sum, one) => sum + amount(one.line), 0),
  }));
  const [pagu, , , realisasi] = sums;
  const percent = (realisasi?.result ?? 0) / (pagu?.result ?? 1);
  sheet
    .putRow(row, 3, sums, GRID_AMOUNT_BOLD)
    .put(row, 8, { formula: `F${row}/C${row}`, result: percent }, PERCENT_BOLD)
    .put(row, 9, undefined, GRID);
}

function putInduk(sheet: DraftSheet, row: number, induk: Induk): void {
  sheet.putRow(row, 1, [induk.kode, induk.uraian], GRID_BOLD);
  putSums(sheet, row, induk.kode);
}

function putTotal(sheet: DraftSheet, row: number): void {
  sheet.put(row, 1, "JUMLAH", { ...GRID_BOLD, align: "center" }).merge(row, 1, row, 2);
  putSums(sheet, row, "5");
}
