import { DraftSheet } from "../draftSheet";
import { putSignature } from "../letterParts";
import { GRID, GRID_AMOUNT, GRID_AMOUNT_BOLD, GRID_BOLD, GRID_CENTRE, GRID_DATE, HEADER, TITLE } from "../looks";
import { PENANDA_TANGAN } from "../peserta/utusan";
import { PEMBUKUAN, SD_BULAN_LALU, type Pembukuan } from "./bkuLines";

const FIRST_ROW = 7;
/** Serials of 1 March in the 1900 system. */
const FIRST_OF_MARCH: Readonly<Record<number, number>> = { 2022: 44_621, 2023: 44_986 };

/** The Buku Kas Umum of March 2023, with its balance typed line by line and three rows of sums at its foot. */
export function bkuSheet(): DraftSheet {
  const sheet = new DraftSheet("BKU", { widths: [6, 13, 22, 44, 10, 16, 16, 16], landscape: true });
  sheet
    .putAcross(1, 1, 8, "BUKU KAS UMUM", TITLE)
    .putAcross(2, 1, 8, "BENDAHARA PENGELUARAN PEMBANTU DINAS SOSIAL PROVINSI SUMATERA BARAT", TITLE)
    .putAcross(3, 1, 8, "BULAN MARET 2023", TITLE)
    .putRow(5, 1, ["No", "Tanggal", "Kode Rekening", "Uraian", "No Bukti"], HEADER)
    .putRow(5, 6, ["Penerimaan", "Pengeluaran", "Saldo"], HEADER)
    .putRow(6, 1, [1, 2, 3, 4, 5, 6, 7, 8], GRID_CENTRE);

  let saldo = 0;
  PEMBUKUAN.forEach((line, index) => {
    saldo += (line.penerimaan ?? 0) - (line.pengeluaran ?? 0) + (line.saldoOff ?? 0);
    putLine(sheet, FIRST_ROW + index, { ...line, number: index + 1, saldo });
  });
  const foot = FIRST_ROW + PEMBUKUAN.length;
  putFoot(sheet, foot);
  const written = new Intl.NumberFormat("id-ID").format(saldo);
  sheet.put(foot + 4, 1, `Pada hari Jumat, 31 Maret 2023 saldo kas sebesar Rp ${written},-`);
  putSignature(sheet, foot + 6, 6, {
    place: "Padang, 31 Maret 2023",
    office: ["Bendahara Pengeluaran Pembantu"],
    orang: PENANDA_TANGAN.bendahara,
  });
  return sheet;
}

function putLine(
  sheet: DraftSheet,
  row: number,
  line: Pembukuan & { readonly number: number; readonly saldo: number },
): void {
  const firstOfMarch = FIRST_OF_MARCH[line.year ?? 2023] ?? Number.NaN;
  const marked = (column: string): string | undefined => line.mark && `${line.mark}.${column}`;
  sheet
    .put(row, 1, line.number, GRID_CENTRE)
    .put(row, 2, firstOfMarch + line.day - 1, GRID_DATE, marked("tanggal"))
    .put(row, 3, line.kode, GRID, marked("kode"))
    .put(row, 4, line.uraian, GRID)
    .put(row, 5, line.nomorBukti, { ...GRID_CENTRE, format: "@" }, marked("bukti"))
    .put(row, 6, line.penerimaan, GRID_AMOUNT)
    .put(row, 7, line.pengeluaran, GRID_AMOUNT, marked("pengeluaran"))
    .put(row, 8, line.saldo, GRID_AMOUNT, marked("saldo"));
}

function putFoot(sheet: DraftSheet, row: number): void {
  const last = row - 1;
  const sum = (of: (line: Pembukuan) => number | undefined): number =>
    PEMBUKUAN.reduce((total, line) => total + (of(line) ?? 0), 0);
  const received = sum((line) => line.penerimaan);
  const paid = sum((line) => line.pengeluaran);
  const foot = [
    {
      label: "Jumlah bulan ini",
      penerimaan: { formula: `SUM(F${FIRST_ROW}:F${last})`, result: received },
      pengeluaran: { formula: `SUM(G${FIRST_ROW}:G${last})`, result: paid },
    },
    { label: "Jumlah s/d bulan lalu", penerimaan: SD_BULAN_LALU, pengeluaran: SD_BULAN_LALU },
    {
      label: "Jumlah s/d bulan ini",
      penerimaan: { formula: `F${row}+F${row + 1}`, result: received + SD_BULAN_LALU },
      pengeluaran: { formula: `G${row}+G${row + 1}`, result: paid + SD_BULAN_LALU },
    },
  ];
  foot.forEach(({ label, penerimaan, pengeluaran }, index) => {
    sheet
      .put(row + index, 1, label, GRID_BOLD)
      .merge(row + index, 1, row + index, 5)
      .putRow(row + index, 6, [penerimaan, pengeluaran, undefined], GRID_AMOUNT_BOLD);
  });
}
