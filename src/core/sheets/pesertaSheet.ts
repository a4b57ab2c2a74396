import type { Acara } from "../acara/acara";
import type { Orang } from "../people/orang";
import { peopleRows } from "../people/orang";
import type { Peserta } from "../records/peserta";
import type { Records } from "../records/records";
import { amountCell } from "./cellValues";
import { criterion } from "./plan/criterion";
import { NO_ROW, type Formula } from "./plan/formula";
import { HEADER_ROW, openPage } from "./plan/openPage";
import type { PlannedSheet } from "./plan/plannedWorkbook";
import { originOf, peranText, type Seat } from "./seats";
import { TableData } from "./plan/tableData";
import type { SheetWords } from "./words";
import { noColumn } from "./plan/noColumn";

export type PesertaColumn =
  | "no"
  | "tahap"
  | "nama"
  | "nip"
  | "nik"
  | "jabatan"
  | "instansi"
  | "kodeKabKota"
  | "kabKota"
  | "peran"
  | "tandaTangan"
  | "dibayar"
  | "dihitung"
  | "orang"
  | "sumber";

/**
 * Every line of every list of people, one record a line. `dihitung` is 1 on a person's first line of each stage and 0 on
 * the next (a second day, a line written twice): heads are counted, not lines. `numberOf` says which line of the sheet
 * Orang is the row's person.
 */
export function pesertaTable(
  records: Records,
  orang: readonly Orang[],
  acara: Acara,
  seats: readonly Seat[],
  words: SheetWords,
  numberOf?: ReadonlyMap<Peserta, number>,
): TableData<PesertaColumn> {
  const people = peopleRows(records);
  const seatNames = new Map(seats.map(({ peran, nama }) => [peran, nama]));
  const counted = countedLines(orang);
  const header = words.peserta.columns;
  const paid = records.pembayaran.length > 0;
  const signature = (one: Peserta) => {
    if (one.tandaTangan === undefined) return undefined;
    return one.tandaTangan.value ? words.peserta.signed : words.peserta.unsigned;
  };
  return TableData.of<PesertaColumn, Peserta>(
    "Peserta",
    people,
    [
      noColumn(header.no),
      { key: "tahap", header: header.tahap, style: "text", width: 13, value: (one) => words.tahap[one.tahap] },
      {
        key: "nama",
        ...(paid ? { total: { label: words.total } } : {}),
        header: header.nama,
        style: "wrapped",
        width: 25,
        value: (one) => one.nama.value,
      },
      { key: "nip", header: header.nip, style: "text", width: 21, value: (one) => one.nip?.value.digits },
      { key: "nik", header: header.nik, style: "text", width: 19, value: (one) => one.nik?.value.digits },
      { key: "jabatan", header: header.jabatan, style: "wrapped", width: 23, value: (one) => one.jabatan?.value },
      { key: "instansi", header: header.instansi, style: "wrapped", width: 23, value: (one) => one.instansi?.value },
      {
        key: "kodeKabKota",
        header: header.kodeKabKota,
        style: "text",
        width: 8,
        value: (one) => originOf(one.asal?.value, acara, words)[0],
      },
      {
        key: "kabKota",
        header: header.kabKota,
        style: "wrapped",
        width: 29,
        value: (one) => originOf(one.asal?.value, acara, words)[1],
      },
      {
        key: "peran",
        header: header.peran,
        style: "wrapped",
        width: 23,
        value: (one) => peranText(one.peran?.value, seatNames, words),
      },
      { key: "tandaTangan", header: header.tandaTangan, style: "text", width: 11, value: signature },
      {
        key: "dibayar",
        header: header.dibayar,
        style: "rupiah",
        width: 15,
        ...(paid ? { total: "sum" } : {}),
        value: (one) => amountCell(one.dibayar),
      },
      {
        key: "dihitung",
        header: header.dihitung,
        style: "integer",
        width: 9,
        value: (one) => (counted.has(one) ? 1 : 0),
      },
      ...(numberOf
        ? [
            {
              key: "orang",
              header: header.orang,
              style: "integer",
              width: 8,
              value: (one: Peserta) => numberOf.get(one),
            } as const,
          ]
        : []),
      { key: "sumber", header: header.sumber, style: "wrapped", width: 26, value: (one) => words.sumber(one.at) },
    ],
    numberOf ? [] : [header.orang],
  );
}

/** The first line of each person in each stage and part, by the same joining of people as the checks. */
function countedLines(orang: readonly Orang[]): ReadonlySet<Peserta> {
  const counted = new Set<Peserta>();
  for (const { rows: all } of orang) {
    const rows = all.filter(isOfStage);
    if (rows.length === 1 && rows[0]) {
      counted.add(rows[0]);
      continue;
    }
    const seen = new Set<string>();
    for (const row of rows) {
      const part = `${row.tahap} ${row.peran?.value.jenis ?? ""}`;
      if (!seen.has(part)) counted.add(row);
      seen.add(part);
    }
  }
  return counted;
}

/** A payment list that says of somebody that nothing was paid, as of one who moved away, has no head there. */
function isOfStage({ tahap, dibayar }: Peserta): boolean {
  return tahap !== "pembayaran" || dibayar === undefined || dibayar.value > 0;
}

/** How many lines are of lists without a single signature; undefined where there is no such list. */
export function printedIn(peserta: TableData<PesertaColumn>, words: SheetWords): Formula | undefined {
  const printed = peserta.countWhere([["tahap", criterion(words.tahap.tercetak)]]);
  return printed.of(NO_ROW) > 0 ? printed : undefined;
}

export function pesertaSheet(table: TableData<PesertaColumn>, acara: Acara, words: SheetWords): PlannedSheet {
  const empty = table.rows.length === 0 ? words.empty.peserta : undefined;
  const page = openPage("peserta", acara, words, table.widths.length, empty);
  page.table(HEADER_ROW, 1, table);
  return page.sheet(HEADER_ROW, 3);
}
