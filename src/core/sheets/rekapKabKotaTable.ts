import type { Acara, Kursi } from "../acara/acara";
import { criterion } from "./plan/criterion";
import {
  isAtMost,
  isEqual,
  isMoreThan,
  largest,
  minus,
  number,
  plus,
  smallest,
  text,
  when,
  type Formula,
} from "./plan/formula";
import type { OrangColumn } from "./orang/orangSheet";
import { printedIn, type PesertaColumn } from "./pesertaSheet";
import type { Seat } from "./seats";
import { quotaOf } from "./seats";
import { TableData, type ColumnPlan } from "./plan/tableData";
import type { SheetWords } from "./words";

type Fixed =
  "kode" | "kabKota" | "tanpaPeran" | "jumlahKuota" | "jumlahDiundang" | "jumlahHadir" | "jumlahSelisih" | "keadaan";
type SeatFigure = "kuota" | "diundang" | "hadir" | "selisih";
export type RekapKabKotaColumn = Fixed | `${SeatFigure} ${number}`;

/** Of a column that counts people, in characters. */
export const COUNT_WIDTH = 11;

interface Place {
  readonly kode: string | undefined;
  readonly nama: string;
  readonly kursi: readonly Kursi[];
}

/**
 * One line for the province and each kab/kota by code, and one for people whose origin is not told: the sums of the
 * lines are the sums of the list. Seats are counted by name of place, whose code `13.01` a criterion would take for a
 * number. Without any list there is no line: a nought for each place would say that nobody came.
 */
export function rekapKabKotaTable(
  peserta: TableData<PesertaColumn>,
  orang: TableData<OrangColumn> | undefined,
  acara: Acara,
  seats: readonly Seat[],
  words: SheetWords,
  otherOrigins: readonly string[] = [],
): TableData<RekapKabKotaColumn> {
  const header = words.rekapKabKota.columns;
  const countIn = orang ? countOfPeople(orang) : countOfLines(peserta, words);
  const seatGroups = seats.map((seat, index) => seatColumns(seat, index, countIn, words));
  const all = (figure: SeatFigure) => seats.map((_seat, index): RekapKabKotaColumn => `${figure} ${index}`);
  const sumInRow = (keys: readonly RekapKabKotaColumn[]) => (table: TableData<RekapKabKotaColumn>) =>
    plus(...keys.map((key) => table.thisRow(key)));
  const figure = { style: "integer", width: COUNT_WIDTH, total: "sum" } as const;
  /** Empty where nobody planned a seat: what is not known is no nought. */
  const planned = (
    key: "jumlahKuota" | "jumlahSelisih",
    formula: (table: TableData<RekapKabKotaColumn>) => Formula,
  ): ColumnPlan<RekapKabKotaColumn, Place> =>
    seats.length === 0
      ? { key, header: header[key], style: "integer", width: COUNT_WIDTH, value: () => undefined }
      : { ...figure, key, header: header[key], formula };
  const places = peserta.rows.length === 0 ? [] : placesOf(acara, words, otherOrigins);
  return TableData.of<RekapKabKotaColumn, Place>("RekapKabKota", places, [
    {
      key: "kode",
      header: header.kode,
      style: "text",
      width: 8,
      value: ({ kode }) => kode,
    },
    {
      key: "kabKota",
      header: header.kabKota,
      total: { label: words.total },
      style: "wrapped",
      width: 29,
      least: 21,
      value: ({ nama }) => nama,
    },
    ...seatGroups.flat(),
    {
      ...figure,
      key: "tanpaPeran",
      header: header.tanpaPeran,
      formula: (table) => countIn(table, "hadir", words.peserta.unknownPeran),
    },
    planned("jumlahKuota", sumInRow(all("kuota"))),
    {
      ...figure,
      key: "jumlahDiundang",
      header: header.jumlahDiundang,
      formula: (table) =>
        plus(sumInRow(all("diundang"))(table), countIn(table, "undangan", words.peserta.unknownPeran)),
    },
    { ...figure, key: "jumlahHadir", header: header.jumlahHadir, formula: sumInRow([...all("hadir"), "tanpaPeran"]) },
    planned("jumlahSelisih", (table) => minus(table.thisRow("jumlahHadir"), table.thisRow("jumlahKuota"))),
    {
      key: "keadaan",
      header: header.keadaan,
      style: "text",
      width: 15,
      formula: (table) => completeness(table, all("selisih"), peserta, words),
    },
  ]);
}

function seatColumns(
  seat: Seat,
  index: number,
  countIn: CountIn,
  words: SheetWords,
): readonly ColumnPlan<RekapKabKotaColumn, Place>[] {
  const column = (figure: SeatFigure) =>
    ({
      key: `${figure} ${index}`,
      header: words.rekapKabKota.seatColumn(figure, seat.nama),
      style: "integer",
      width: COUNT_WIDTH,
      total: "sum",
    }) as const;
  return [
    { ...column("kuota"), value: ({ kursi }) => quotaOf(kursi, seat.peran) },
    { ...column("diundang"), formula: (table) => countIn(table, "undangan", seat.nama) },
    { ...column("hadir"), formula: (table) => countIn(table, "hadir", seat.nama) },
    {
      ...column("selisih"),
      formula: (table) => minus(table.thisRow(`hadir ${index}`), table.thisRow(`kuota ${index}`)),
    },
  ];
}

/** How many people of a line's place, on a stage, have this part. */
type CountIn = (rekap: TableData<RekapKabKotaColumn>, stage: "undangan" | "hadir", peran: string) => Formula;

/** As the sheets Orang and Peta Kehadiran count them: whoever leaves the kab/kota out on one list may tell it on another. */
function countOfPeople(orang: TableData<OrangColumn>): CountIn {
  return (rekap, stage, peran) =>
    orang.has(stage)
      ? orang.countWhere([
          ["kabKota", rekap.thisRowKey("kabKota")],
          ["peran", criterion(peran)],
          [stage, criterion(1)],
        ])
      : number(0);
}

/** Where one list is all there is, each person is its line. */
function countOfLines(peserta: TableData<PesertaColumn>, words: SheetWords): CountIn {
  return (rekap, stage, peran) =>
    peserta.countWhere([
      ["tahap", criterion(words.tahap[stage])],
      ["kabKota", rekap.thisRowKey("kabKota")],
      ["peran", criterion(peran)],
      ["dihitung", criterion(1)],
    ]);
}

/**
 * Complete is where no seat is short and none is taken twice; a place without seats is neither. Without a daftar hadir
 * nothing can be told, and where one is without signatures, nobody can be called missing.
 */
function completeness(
  table: TableData<RekapKabKotaColumn>,
  differences: readonly RekapKabKotaColumn[],
  peserta: TableData<PesertaColumn>,
  words: SheetWords,
): Formula<string> {
  const attended = peserta.countWhere([["tahap", criterion(words.tahap.hadir)]]);
  const each = differences.map((key) => table.thisRow(key));
  const printed = printedIn(peserta, words);
  const full = when(isMoreThan(largest(each), number(0)), text(words.state.lebih), text(words.state.lengkap));
  const short =
    printed === undefined
      ? text(words.state.belumLengkap)
      : when(isEqual(printed, number(0)), text(words.state.belumLengkap), text(words.state.belum));
  return when(
    isEqual(table.thisRow("jumlahKuota"), number(0)),
    text(""),
    when(isEqual(attended, number(0)), text(words.state.belum), when(isAtMost(number(0), smallest(each)), full, short)),
  );
}

function placesOf({ wilayah, kursi }: Acara, words: SheetWords, otherOrigins: readonly string[]): readonly Place[] {
  const province: Place = {
    kode: wilayah.kodeProvinsi,
    nama: words.peserta.provinsi(wilayah.namaProvinsi),
    kursi: kursi.provinsi,
  };
  const places = wilayah.kabKota.map((one): Place => ({
    kode: one.kode,
    nama: `${one.jenis} ${one.nama}`,
    kursi: kursi.perKabKota,
  }));
  places.sort((a, b) => ((a.kode ?? "") < (b.kode ?? "") ? -1 : 1));
  // Seats are planned for each kab/kota, so that other origins have none.
  const others = otherOrigins.map((nama): Place => ({ kode: undefined, nama, kursi: [] }));
  return [province, ...places, ...others, { kode: undefined, nama: words.peserta.unknownOrigin, kursi: [] }];
}
