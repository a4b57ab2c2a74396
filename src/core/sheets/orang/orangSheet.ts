import type { Acara } from "../../acara/acara";
import { STAGES, type Stage } from "../../people/seatMap";
import type { PersonLine } from "../../people/personLine";
import { criterion } from "../plan/criterion";
import { and, isEqual, isMoreThan, number, plus, text, when, type Formula } from "../plan/formula";
import { HEADER_ROW, openPage } from "../plan/openPage";
import type { Tahap } from "../../records/peserta";
import type { PesertaColumn } from "../pesertaSheet";
import type { PlannedSheet } from "../plan/plannedWorkbook";
import { originOf, peranText, type Seat } from "../seats";
import { TableData, type ColumnPlan } from "../plan/tableData";
import type { SheetWords } from "../words";
import type { ListedPeople } from "./listedPeople";
import { noColumn } from "../plan/noColumn";

export type OrangColumn =
  "no" | "nama" | "nip" | "kabKota" | "peran" | "jumlahDibayar" | Stage | "hari" | "keterangan" | "sumber";

/**
 * Counting each person among all lines takes Excel as long as people times lines: of larger events the figures are
 * written as they are, and the note says so.
 */
export const LIVE_PEOPLE = 2_000;

/** One line a person, with what all lists together say; the figures are counted over the sheet Peserta. */
export function orangTable(
  people: ListedPeople,
  peserta: TableData<PesertaColumn>,
  acara: Acara,
  seats: readonly Seat[],
  words: SheetWords,
): TableData<OrangColumn> {
  const header = words.orang.columns;
  const seatNames = new Map(seats.map(({ peran, nama }) => [peran, nama]));
  const stages = STAGES.filter((stage) => people.told.has(stage));
  const live = people.lines.length <= LIVE_PEOPLE;
  const plans: ColumnPlan<OrangColumn, PersonLine>[] = [
    noColumn(header.no),
    { key: "nama", header: header.nama, total: { label: words.total }, style: "wrapped", width: 27, value: nameOf },
    { key: "nip", header: header.nip, style: "text", width: 21, value: ({ nip }) => nip?.value.digits },
    {
      key: "kabKota",
      header: header.kabKota,
      style: "text",
      width: 27,
      value: ({ asal }) => originOf(asal, acara, words)[1],
    },
    {
      key: "peran",
      header: header.peran,
      style: "wrapped",
      width: 21,
      value: ({ peran }) => peranText(peran, seatNames, words),
    },
    ...(people.told.has("pembayaran") ? [paidColumn(live, peserta, header.jumlahDibayar)] : []),
    ...stages.map((stage) => stageColumn(stage, live, peserta, people.told, words)),
    ...(people.days
      ? [
          {
            key: "hari",
            header: header.hari,
            style: "integer",
            width: 11,
            value: ({ hariHadir }: PersonLine) => hariHadir.size,
          } as const,
        ]
      : []),
    {
      key: "keterangan",
      header: header.keterangan,
      style: "wrapped",
      width: 26,
      formula: (table) => remark(table, people, words),
    },
    {
      key: "sumber",
      header: header.sumber,
      style: "wrapped",
      width: 28,
      value: ({ orang: { rows } }) => words.perluDiperiksa.cellAndMore(words.sumber(rows[0].at), rows.length - 1),
    },
  ];
  const there = new Set(plans.map(({ header: own }) => own));
  const figures = [header.jumlahDibayar, ...STAGES.map((stage) => header[stage]), header.hari];
  return TableData.of(
    "Orang",
    people.lines,
    plans,
    figures.filter((own) => !there.has(own)),
  );
}

/** Where nobody is named, the office that is. */
function nameOf({ nama: { nama, jabatan, instansi } }: PersonLine): string {
  return nama.value || (jabatan ?? instansi)?.value || "";
}

function paidColumn(
  live: boolean,
  peserta: TableData<PesertaColumn>,
  header: string,
): ColumnPlan<OrangColumn, PersonLine> {
  const column = { key: "jumlahDibayar", header, style: "rupiah", width: 15, total: "sum" } as const;
  const sum = (table: TableData<OrangColumn>) => peserta.sumWhere("dibayar", [["orang", ownNumber(table)]]);
  return live ? { ...column, formula: sum } : { ...column, value: (_line, index) => sumAt(peserta, index + 1) };
}

/** 1 where a list of the stage names the person, else 0. */
function stageColumn(
  stage: Stage,
  live: boolean,
  peserta: TableData<PesertaColumn>,
  told: ReadonlySet<Stage>,
  words: SheetWords,
): ColumnPlan<OrangColumn, PersonLine> {
  const column = { key: stage, header: words.orang.columns[stage], style: "integer", width: 11, total: "sum" } as const;
  const isThere = (table: TableData<OrangColumn>): Formula => {
    if (stage === "pembayaran") return oneIf(isMoreThan(table.thisRow("jumlahDibayar"), number(0)));
    const countOf = (...what: Parameters<typeof peserta.countWhere>[0]) =>
      peserta.countWhere([["orang", ownNumber(table)], ...what]);
    const isOn = (tahap: Tahap) => ["tahap", criterion(words.tahap[tahap])] as const;
    if (stage !== "tandaTangan") return oneIf(isMoreThan(countOf(isOn(stage)), number(0)));
    const isSigned = ["tandaTangan", criterion(words.peserta.signed)] as const;
    const isBlank = ["tandaTangan", criterion(words.peserta.unsigned)] as const;
    if (!told.has("hadir") || !told.has("pembayaran")) return oneIf(isMoreThan(countOf(isSigned), number(0)));
    // A signature for the money stands for no other: it counts where no attendance list has signatures.
    const forMoney = when(
      isMoreThan(countOf(isOn("hadir"), isBlank), number(0)),
      number(0),
      countOf(isOn("pembayaran"), isSigned),
    );
    return oneIf(isMoreThan(plus(countOf(isOn("hadir"), isSigned), forMoney), number(0)));
  };
  return live || stage === "pembayaran"
    ? { ...column, formula: isThere }
    : { ...column, value: (line) => (isReached(line, stage) ? 1 : 0) };
}

function isReached(line: PersonLine, stage: Exclude<Stage, "pembayaran">): boolean {
  return stage === "tandaTangan" ? line.bertandaTangan.length > 0 : line.pada[stage].length > 0;
}

function ownNumber(table: TableData<OrangColumn>) {
  return { formula: table.thisRow("no"), safe: true };
}

function sumAt(peserta: TableData<PesertaColumn>, no: number): number {
  return peserta.sumWhere("dibayar", [["orang", criterion(no)]]).of([]);
}

function oneIf(condition: Formula<boolean>): Formula {
  return when(condition, number(1), number(0));
}

/** What does not go together on the lists that there are. */
function remark(table: TableData<OrangColumn>, { printed }: ListedPeople, words: SheetWords): Formula<string> {
  const is = (stage: Stage, value: number) => isEqual(table.thisRow(stage), number(value));
  const has = (...stages: readonly Stage[]) => stages.every((stage) => table.has(stage));
  const absent = (...stages: readonly Stage[]) => !printed && has(...stages);
  const say = words.orang.remarks;
  const remarks: (readonly [Formula<boolean>, string])[] = [
    ...(absent("pembayaran", "hadir") ? [[and(is("pembayaran", 1), is("hadir", 0)), say.paidNotPresent] as const] : []),
    ...(absent("pembayaran", "tandaTangan")
      ? [[and(is("pembayaran", 1), is("tandaTangan", 0)), say.paidNotSigned] as const]
      : []),
    ...(absent("registrasi", "hadir")
      ? [[and(is("registrasi", 1), is("hadir", 0)), say.registeredNotPresent] as const]
      : []),
    ...(absent("undangan", "hadir") ? [[and(is("undangan", 1), is("hadir", 0)), say.invitedNotPresent] as const] : []),
    ...(has("tandaTangan", "hadir")
      ? [[and(is("hadir", 1), is("tandaTangan", 0)), say.presentNotSigned] as const]
      : []),
    ...(has("pembayaran", "hadir") ? [[and(is("hadir", 1), is("pembayaran", 0)), say.presentNotPaid] as const] : []),
    ...(has("undangan", "hadir") ? [[and(is("hadir", 1), is("undangan", 0)), say.presentNotInvited] as const] : []),
  ];
  return remarks.reduceRight<Formula<string>>(
    (otherwise, [condition, said]) => when(condition, text(said), otherwise),
    text(""),
  );
}

export function orangSheet(table: TableData<OrangColumn>, acara: Acara, words: SheetWords): PlannedSheet {
  const page = openPage("orang", acara, words, table.widths.length);
  page.table(HEADER_ROW, 1, table);
  return page.sheet(HEADER_ROW, 2);
}
