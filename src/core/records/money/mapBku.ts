import type { Sourced } from "../../cells/sourced";
import type { FoundColumn } from "../../tables/foundTable";
import { rupiahFromSen, type Rupiah } from "../../values/rupiah";
import type { BarisBku } from "../bku";
import { certainAmount } from "../cells/certainAmount";
import { DateColumn } from "../rows/dateColumn";
import { KodeReader } from "../rows/kodeOfRow";
import type { RecordRow } from "../rows/recordRow";
import type { TableReader } from "../cells/tableReader";
import { uraianOf } from "../rows/uraianOfRow";

/** Reads the booked lines of a Buku Kas Umum. A day is often written once, on its first line: those below it are of that day. */
export function bkuMapper(reader: TableReader, year: number): (row: RecordRow) => BarisBku {
  const kode = new KodeReader(reader);
  const dates = new DateColumn(reader, year);
  const received = countedColumns(reader, reader.columns("penerimaan"));
  const paid = countedColumns(reader, reader.columns("pengeluaran"));
  const [saldo] = reader.columns("saldo");
  let day: BarisBku["tanggal"];
  return ({ row }) => {
    if (!dates.isOfTheDayAbove(row)) day = dates.read(row);
    return {
      at: reader.start(row),
      nomor: reader.text("no", row),
      tanggal: day,
      kodeRekening: kode.own(row).kodeRekening,
      uraian: uraianOf(reader, row),
      nomorBukti: reader.text("nomor_bukti", row),
      penerimaan: movedIn(reader, received, row),
      pengeluaran: movedIn(reader, paid, row),
      saldo: reader.amount(saldo, row),
    };
  };
}

/** Lines that must come out, and their share, before a column is taken for the sum of those beside it. */
const FEWEST_SUMS = 2;
const MOST_SUMS = 0.8;

/** `Tunai | Bank | Jumlah`: where one column says or shows that it is what the others come to, it alone counts. */
function countedColumns(reader: TableReader, columns: readonly FoundColumn[]): readonly FoundColumn[] {
  const called =
    columns.length > 1
      ? columns.find(({ header }) => /(?:^|\/ )(?:jumlah|jml|total)\b[^/]*$/i.test(header))
      : undefined;
  if (called) return [called];
  if (columns.length < 3) return columns;
  const lines = reader.table.rows.flatMap(({ role, row }) => (role === "record" ? [row] : []));
  const figures = lines.map((row): readonly number[] =>
    columns.map((column) => certainAmount(reader, column, row)?.value ?? 0),
  );
  const sum = columns.find((_column, at) => {
    const moved = figures.filter((line) => line.some((figure) => figure !== 0));
    const right = moved.filter((line) => line.reduce((all, figure) => all + figure, 0) === 2 * (line[at] ?? 0));
    return right.length >= FEWEST_SUMS && right.length >= MOST_SUMS * moved.length;
  });
  return sum === undefined ? columns : [sum];
}

/**
 * What a line moves on one side. A bank book has a column for each kind of movement (setoran, bunga; penarikan, pajak,
 * biaya): mostly one is filled, and the others hold a dash. Where several are, the line moves them all, and is traced to
 * the first; where one of them cannot be read, the line's movement is not known.
 */
function movedIn(reader: TableReader, columns: readonly FoundColumn[], row: number): Sourced<Rupiah> | undefined {
  const [only] = columns;
  if (columns.length <= 1) return reader.amount(only, row);
  const amounts: Sourced<Rupiah>[] = [];
  for (const column of columns) {
    const read = reader.amountCell(column, row);
    if (read === "unreadable") return undefined;
    if (read !== "blank") amounts.push(read);
  }
  const moved = amounts.filter(({ value }) => value !== 0);
  const first = moved[0] ?? amounts[0];
  if (!first || moved.length <= 1) return first;
  const sen = moved.reduce((sum, { value }) => sum + value, 0);
  return Number.isSafeInteger(sen) ? { ...first, value: rupiahFromSen(sen) } : undefined;
}
