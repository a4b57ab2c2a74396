import type { Acara } from "../acara/acara";
import type { BarisBukuPajak } from "../pajak/bukuPajak";
import { toNumber } from "../values/rupiah";
import { serialOf } from "../values/tanggal";
import {
  and,
  excess,
  isAtMost,
  isMoreThan,
  minus,
  minusInSen,
  number,
  plus,
  text,
  timesInRupiah,
  when,
  type Formula,
} from "./plan/formula";
import { inRow } from "./plan/inRow";
import { HEADER_ROW, openPage } from "./plan/openPage";
import type { PlannedSheet } from "./plan/plannedWorkbook";
import { TableData, type ColumnPlan } from "./plan/tableData";
import type { SheetWords } from "./words";
import { noColumn } from "./plan/noColumn";

export type BukuPajakColumn =
  | "no"
  | "nomorBukti"
  | "tanggal"
  | "uraian"
  | "jenis"
  | "nilai"
  | "dasar"
  | "tarif"
  | "dihitung"
  | "dipungut"
  | "selisihHitung"
  | "disetor"
  | "belumDisetor"
  | "lebihDisetor"
  | "tanggalSetor"
  | "batasSetor"
  | "terlambat"
  | "ntpn"
  | "aturan"
  | "sumber";

/** One row for each tax of each expense: reckoned by the rule of its day, held back, paid on. Only where papers hold taxes. */
export function bukuPajakSheet(lines: readonly BarisBukuPajak[], acara: Acara, words: SheetWords): PlannedSheet {
  const table = bukuPajakTable(lines, words);
  const page = openPage("bukuPajak", acara, words, table.widths.length);
  page.table(HEADER_ROW, 1, table);
  return page.sheet(HEADER_ROW, 2);
}

function bukuPajakTable(lines: readonly BarisBukuPajak[], words: SheetWords): TableData<BukuPajakColumn> {
  const header = words.bukuPajak.columns;
  const amount = { style: "rupiah", width: 16 } as const;
  const day = { style: "date", width: 14 } as const;
  // What no line tells takes no room: with all of its columns the sheet is hard to read on paper.
  const reckoned = lines.some(({ hitungan }) => hitungan !== undefined);
  const numbered = lines.some(({ ntpn }) => ntpn !== undefined);
  const absent = [
    ...(reckoned ? [] : [header.dasar, header.tarif, header.dihitung, header.selisihHitung]),
    ...(numbered ? [] : [header.ntpn]),
    ...(lines.some(({ dipungut, disetor }) => toNumber(disetor) > toNumber(dipungut)) ? [] : [header.lebihDisetor]),
  ];
  const plans: readonly ColumnPlan<BukuPajakColumn, BarisBukuPajak>[] = [
    noColumn(header.no),
    { key: "nomorBukti", header: header.nomorBukti, style: "text", width: 16, value: ({ nomor }) => nomor },
    {
      ...day,
      key: "tanggal",
      header: header.tanggal,
      total: { label: words.total },
      value: ({ tanggal }) => tanggal && serialOf(tanggal),
    },
    { key: "uraian", header: header.uraian, style: "wrapped", width: 34, value: ({ uraian }) => uraian },
    { key: "jenis", header: header.jenis, style: "text", width: 13, value: ({ jenis }) => jenis },
    { ...amount, key: "nilai", header: header.nilai, value: ({ nilai }) => nilai && toNumber(nilai.jumlah) },
    { ...amount, key: "dasar", header: header.dasar, value: ({ hitungan }) => hitungan && toNumber(hitungan.dasar) },
    {
      key: "tarif",
      header: header.tarif,
      style: "percent",
      width: 9,
      value: ({ hitungan }) => hitungan && hitungan.persen / 100,
    },
    {
      ...amount,
      key: "dihitung",
      header: header.dihitung,
      formula: (pajak) =>
        inRow(pajak, ["dasar", "tarif"], timesInRupiah(pajak.thisRow("dasar"), pajak.thisRow("tarif"))),
    },
    { ...amount, key: "dipungut", header: header.dipungut, total: "sum", value: ({ dipungut }) => toNumber(dipungut) },
    {
      ...amount,
      key: "selisihHitung",
      header: header.selisihHitung,
      formula: (pajak) =>
        inRow(pajak, ["dihitung", "dipungut"], beyondRounding(pajak.thisRow("dipungut"), pajak.thisRow("dihitung"))),
    },
    { ...amount, key: "disetor", header: header.disetor, total: "sum", value: ({ disetor }) => toNumber(disetor) },
    {
      ...amount,
      key: "belumDisetor",
      header: header.belumDisetor,
      total: "sum",
      formula: (pajak) => excess(pajak.thisRow("dipungut"), pajak.thisRow("disetor")),
    },
    {
      ...amount,
      key: "lebihDisetor",
      header: header.lebihDisetor,
      total: "sum",
      formula: (pajak) => excess(pajak.thisRow("disetor"), pajak.thisRow("dipungut")),
    },
    { ...day, key: "tanggalSetor", header: header.tanggalSetor, value: ({ setor }) => setor && serialOf(setor) },
    { ...day, key: "batasSetor", header: header.batasSetor, value: ({ batas }) => batas && serialOf(batas.batas) },
    {
      key: "terlambat",
      header: header.terlambat,
      style: "integer",
      width: 10,
      formula: (pajak) =>
        when(
          and(
            isAtMost(number(2), pajak.numbersInRow("tanggalSetor", "batasSetor")),
            isMoreThan(pajak.thisRow("tanggalSetor"), pajak.thisRow("batasSetor")),
          ),
          minus(pajak.thisRow("tanggalSetor"), pajak.thisRow("batasSetor")),
          text(""),
        ),
    },
    { key: "ntpn", header: header.ntpn, style: "text", width: 20, value: ({ ntpn }) => ntpn },
    {
      key: "aturan",
      header: header.aturan,
      style: "wrapped",
      width: 30,
      value: ({ hitungan, batas }) => words.bukuPajak.aturan(hitungan?.rule, batas?.rule),
    },
    {
      key: "sumber",
      header: header.sumber,
      style: "wrapped",
      width: 22,
      value: ({ at: [first] }) => first && words.cell(first),
    },
  ];
  const kept = plans.filter((plan) => !absent.includes(plan.header));
  return TableData.of("BukuPajak", lines, kept, absent);
}

/** Nothing where two amounts are the same but for how they were rounded to whole rupiah. */
function beyondRounding(a: Formula, b: Formula): Formula {
  return when(isAtMost(plus(excess(a, b), excess(b, a)), number(1)), number(0), minusInSen(a, b));
}
