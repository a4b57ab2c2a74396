import type { Acara, Kursi } from "../../acara/acara";
import { STAGES, type Stage } from "../../people/seatMap";
import { criterion } from "../plan/criterion";
import {
  isEqual,
  isMoreThan,
  isText,
  joined,
  largest,
  minus,
  number,
  plus,
  text,
  when,
  type Formula,
} from "../plan/formula";
import { HEADER_ROW, openPage } from "../plan/openPage";
import type { PlannedSheet } from "../plan/plannedWorkbook";
import { quotaOf, type Seat } from "../seats";
import { TableData, type ColumnPlan } from "../plan/tableData";
import type { SheetWords } from "../words";
import type { ListedPeople } from "./listedPeople";
import type { OrangColumn } from "./orangSheet";

export type PetaColumn = "kode" | "kabKota" | `kursi ${number}` | "kuota" | "kosong" | "keadaan";

interface Place {
  readonly kode: string;
  readonly nama: string;
}

/**
 * Kab/kota by seats, and the province: how far each seat came, a letter a stage, over the sheet Orang. A dot stands for a
 * stage that nobody reached, a number behind a letter for more or fewer people than the seat has places.
 */
export function petaKehadiranTable(
  people: ListedPeople,
  orang: TableData<OrangColumn>,
  acara: Acara,
  seats: readonly Seat[],
  words: SheetWords,
): TableData<PetaColumn> {
  const { wilayah, kursi } = acara;
  const say = words.petaKehadiran;
  const province = words.peserta.provinsi(wilayah.namaProvinsi);
  const places: readonly Place[] = [
    ...(kursi.provinsi.length > 0 ? [{ kode: wilayah.kodeProvinsi, nama: province }] : []),
    ...wilayah.kabKota
      .map(({ kode, jenis, nama }) => ({ kode, nama: `${jenis} ${nama}` }))
      .sort((a, b) => (a.kode < b.kode ? -1 : 1)),
  ];
  const stages = STAGES.filter((stage) => people.told.has(stage));
  const attended = people.told.has("hadir") && !people.printed;
  const keys = seats.map((_seat, index): PetaColumn => `kursi ${index}`);
  const quota = (table: TableData<PetaColumn>, of: (kursi: readonly Kursi[]) => number): Formula => {
    const [here, there] = [of(kursi.provinsi), of(kursi.perKabKota)];
    return here === there
      ? number(here)
      : when(isText(table.thisRowKey("kabKota"), province), number(here), number(there));
  };
  const countOf = (table: TableData<PetaColumn>, seat: Seat, stage: Stage) =>
    orang.countWhere([
      ["kabKota", table.thisRowKey("kabKota")],
      ["peran", criterion(seat.nama)],
      [stage, criterion(1)],
    ]);
  const over = (table: TableData<PetaColumn>) =>
    largest(
      seats.map((seat) =>
        minus(
          countOf(table, seat, "hadir"),
          quota(table, (list) => quotaOf(list, seat.peran)),
        ),
      ),
    );
  const plans: ColumnPlan<PetaColumn, Place>[] = [
    { key: "kode", header: say.columns.kode, style: "text", width: 7, value: ({ kode }) => kode },
    {
      key: "kabKota",
      header: say.columns.kabKota,
      style: "text",
      width: 28,
      total: { label: words.total },
      value: ({ nama }) => nama,
    },
    ...seats.map((seat, index): ColumnPlan<PetaColumn, Place> => ({
      key: keys[index] ?? "kode",
      header: seat.nama,
      style: "text",
      width: 19,
      formula: (table) => {
        const places = quota(table, (list) => quotaOf(list, seat.peran));
        const letters = stages.map((stage) => letterOf(say.letters[stage], countOf(table, seat, stage), places));
        const marks = joined(...letters.flatMap((letter, at) => (at === 0 ? [letter] : [text(" "), letter])));
        const marked = attended ? joined(takenMark(countOf(table, seat, "hadir"), places), marks) : marks;
        return when(isEqual(places, number(0)), text(""), marked);
      },
    })),
    {
      key: "kuota",
      header: say.columns.kuota,
      style: "integer",
      width: 8,
      total: "sum",
      formula: (table) => quota(table, (list) => list.reduce((sum, { jumlah }) => sum + jumlah, 0)),
    },
    {
      key: "kosong",
      header: say.columns.kosong,
      style: "integer",
      width: 8,
      total: "sum",
      formula: (table) =>
        attended
          ? plus(
              ...seats.map((seat) =>
                short(
                  countOf(table, seat, "hadir"),
                  quota(table, (list) => quotaOf(list, seat.peran)),
                ),
              ),
            )
          : text(words.state.belum),
    },
    {
      key: "keadaan",
      header: say.columns.keadaan,
      style: "text",
      width: 14,
      formula: (table) =>
        attended
          ? when(
              isMoreThan(table.thisRow("kosong"), number(0)),
              text(words.state.belumLengkap),
              when(isMoreThan(over(table), number(0)), text(words.state.lebih), text(words.state.lengkap)),
            )
          : text(words.state.belum),
    },
  ];
  return TableData.of("PetaKehadiran", places, plans);
}

/** The stage's letter, with the number of people where it is not that of the seat's places; a dot for nobody. */
function letterOf(letter: string, count: Formula, places: Formula): Formula<string> {
  const many = when(isEqual(count, places), text(letter), joined(text(letter), count));
  return when(isEqual(count, number(0)), text(NOBODY), many);
}

const NOBODY = "\u00b7";

/** Whether the seat is taken, for the eye: filled, in part, hollow. */
function takenMark(count: Formula, places: Formula): Formula<string> {
  return when(
    isEqual(count, number(0)),
    text("\u25cb "),
    when(isMoreThan(places, count), text("\u25d0 "), text("\u25cf ")),
  );
}

/** Places that nobody took. */
function short(count: Formula, places: Formula): Formula {
  return when(isMoreThan(places, count), minus(places, count), number(0));
}

export function petaKehadiranSheet(table: TableData<PetaColumn>, acara: Acara, words: SheetWords): PlannedSheet {
  const page = openPage("petaKehadiran", acara, words, table.widths.length);
  page.table(HEADER_ROW, 1, table);
  return page.sheet(HEADER_ROW, 2);
}
