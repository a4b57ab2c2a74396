import type { PeopleColumns } from "../../../src/core/host";
import type { PlannedTable, PlannedWorkbook } from "../../../src/core/sheets/plan/plannedWorkbook";
import { plannedSheet } from "../../support/plannedSheets";

/** One finding of the small result: where, what and how much. */
export type Finding = readonly [kode: string, sel: string, selisih: number | undefined];

export const FINDINGS: readonly Finding[] = [
  ["pagu-terlampaui", "RAB!B2", 500_000],
  ["nip-tidak-sah", "Daftar hadir!C3", undefined],
  ["subtotal-berbeda", "RAB!B9", -250.5],
];

/** What people fill in the findings. */
export const PEOPLE: readonly PeopleColumns[] = [
  { table: "PerluDiperiksa", key: ["Kode", "Sel"], typed: ["Status", "Catatan"] },
];

function findingsTable(findings: readonly Finding[]): PlannedTable {
  return {
    name: "PerluDiperiksa",
    row: 4,
    col: 1,
    columns: [
      { header: "No", style: "integer" },
      { header: "Kode", style: "wrapped", total: { value: "Jumlah" } },
      { header: "Sel", style: "text" },
      {
        header: "Selisih",
        style: "rupiah",
        total: { value: sum(findings), formula: "SUBTOTAL(109,PerluDiperiksa[Selisih])" },
      },
      { header: "Dua kali", style: "rupiah", formula: "PerluDiperiksa[[#This Row],[Selisih]]*2" },
      { header: "Status", style: "text" },
      { header: "Catatan", style: "wrapped" },
    ],
    rows: findings.map(([kode, sel, selisih], index) => [
      index + 1,
      kode,
      sel,
      selisih,
      (selisih ?? 0) * 2,
      "Belum dijawab",
      undefined,
    ]),
  };
}

function questionsTable(findings: readonly Finding[]): PlannedTable {
  return {
    name: "BelumPasti",
    row: 4 + Math.max(1, findings.length) + 4,
    col: 1,
    columns: [
      { header: "No", style: "integer" },
      { header: "Tertulis", style: "text" },
      { header: "Tanggal", style: "date" },
    ],
    rows: [
      [1, "=1+1", 45_000],
      [2, "-5", 45_001.5],
      [3, "12.500", undefined],
    ],
  };
}

/** A result of two sheets: loose figures by formula over a table of the other, and two tables one under the other. */
export function smallResult(findings: readonly Finding[] = FINDINGS): PlannedWorkbook {
  return {
    title: "Hasil",
    sheets: [
      {
        ...plannedSheet("Ringkas", []),
        columnWidths: [20, 18],
        cells: [
          { row: 1, col: 1, value: "Ringkasan", style: "title" },
          { row: 3, col: 1, value: "Selisih", style: "label" },
          { row: 3, col: 2, value: sum(findings), formula: "SUM(PerluDiperiksa[Selisih])", style: "rupiah" },
          { row: 4, col: 1, value: "Judul sebelah", style: "label" },
          { row: 4, col: 2, value: "Perlu diperiksa", formula: "'Perlu Diperiksa'!$A$1", style: "text" },
          { row: 6, col: 1, value: "Catatan yang panjang di atas dua kolom", style: "note" },
        ],
        merges: [{ top: 6, left: 1, bottom: 6, right: 2 }],
        frozen: { rows: 1, columns: 1 },
        hiddenRows: [5],
      },
      {
        ...plannedSheet("Perlu Diperiksa", []),
        columnWidths: [6, 17, 21, 15, 15, 14, 20],
        cells: [
          { row: 1, col: 1, value: "Perlu diperiksa", style: "title" },
          { row: 4 + Math.max(1, findings.length) + 3, col: 1, value: "Belum pasti", style: "heading" },
        ],
        tables: [findingsTable(findings), questionsTable(findings)],
        frozen: { rows: 4, columns: 0 },
        print: { paper: "F4", orientation: "landscape", repeatRows: [4, 4] },
      },
    ],
  };
}

function sum(findings: readonly Finding[]): number {
  return findings.reduce((all, [, , selisih]) => all + (selisih ?? 0), 0);
}
