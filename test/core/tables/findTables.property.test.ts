import fc from "fast-check";
import type { Cell } from "../../../src/core/cells/cell";
import type { CellRange } from "../../../src/core/cells/cellRef";
import type { Sheet, SheetRow } from "../../../src/core/cells/workbook";
import { agrees } from "../../../src/core/tables/sheet/agreement";
import { findTables } from "../../../src/core/tables/findTables";
import type { FoundSheet, FoundTable } from "../../../src/core/tables/foundTable";
import { amountIn } from "../../../src/core/tables/sheet/amountIn";
import { drawnSheet } from "./support/drawnSheet";

const WORDS = [
  "No", "Nama", "NIP", "Uraian", "Jumlah", "JUMLAH", "Volume", "Harga Satuan", "Kode Rekening", "Pagu", "Realisasi", "Total",
  "Sub Total", "Kab. Agam", "Kota Padang", "Andi Wijaya", "Mengetahui,", "NIP. 197001011995011001", "Padang, 8 Maret 2023",
  "5.1.02.01", "5.1.02.01.01", "I", "A", "1.", "- Snack", "PPN 11%", "Rp", "Rp 150.000", "1.250.000", "-", "Sudah terima dari",
  ": Bendahara", "Terbilang", "", " ", "Keterangan : H = Hadir", "Saldo", "Tanggal", "(1)", "2023",
]; // prettier-ignore
const plain = { format: "General", formula: undefined };
const cell: fc.Arbitrary<Cell | undefined> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 4, arbitrary: fc.constantFrom(...WORDS).map((value): Cell => ({ kind: "text", value, ...plain })) },
  {
    weight: 3,
    arbitrary: fc.integer({ min: -3, max: 40 }).map((value): Cell => ({ kind: "number", value, ...plain })),
  },
  { weight: 1, arbitrary: fc.double({ noNaN: true }).map((value): Cell => ({ kind: "number", value, ...plain })) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }).map((value): Cell => ({ kind: "text", value, ...plain })) },
  { weight: 1, arbitrary: fc.constant<Cell>({ kind: "error", value: "#REF!", ...plain }) },
);
const merge: fc.Arbitrary<CellRange> = fc
  .tuple(fc.nat(15), fc.nat(6), fc.nat(2), fc.nat(3))
  .map(([top, left, tall, wide]) => ({ top: top + 1, left: left + 1, bottom: top + 1 + tall, right: left + 1 + wide }));
const sheet: fc.Arbitrary<Sheet> = fc
  .tuple(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 22 }), fc.array(merge, { maxLength: 4 }))
  .map(([grid, merges]) => ({
    name: "Sheet1",
    state: "visible",
    rows: grid.flatMap((cells, i): SheetRow[] => (cells.some((c) => c !== undefined) ? [{ row: i + 1, cells }] : [])),
    merges,
    hiddenRows: [],
    hiddenColumns: [],
    filter: undefined,
  }));

/** A header staff would write, over lines whose small amounts add up now and then. */
const line = fc.tuple(
  fc.constantFrom("", "1", "2", "3", "I", "A", "5.1", "5.1.01"),
  fc.constantFrom("Snack", "- Makan", "Jumlah", "Sub Total", "PPN 11%", "Kab. Agam", "Jumlah s/d bulan lalu", ""),
  fc.constantFrom("", "0", "1", "2", "3", "4", "6"),
  fc.constantFrom("", "0", "1", "2", "3", "4", "6"),
);
const budget: fc.Arbitrary<Sheet> = fc
  .tuple(fc.constantFrom("No", "Kode Rekening"), fc.array(line, { minLength: 2, maxLength: 14 }))
  .map(([first, lines]) => {
    const body = lines.map((cells, i) => `${cells.every((c) => c === "") ? "" : "r"} | ${cells.join(" | ")} | ${i}`);
    return drawnSheet(`h | ${first} | Uraian | Pagu | Realisasi | Keterangan\n${body.join("\n")}`).sheet;
  });
const anySheet = fc.oneof(sheet, budget);

function read(one: Sheet): FoundSheet {
  const [found] = findTables({ file: "berkas.xlsx", sheets: [one] });
  if (found === undefined) throw new Error("every sheet has a reading");
  return found;
}

describe("whatever stands on a sheet", () => {
  test("every filled row between a table's header and its end is judged exactly once, in order", () => {
    fc.assert(
      fc.property(anySheet, (one) => {
        for (const table of read(one).tables) {
          const judged = table.rows.map(({ row }) => row);
          expect(judged).toEqual([...new Set(judged)].sort((a, b) => a - b));
          expect(judged).toEqual(expect.arrayContaining(filledRows(one, table)));
        }
      }),
      { numRuns: 400 },
    );
  });

  test("a witness covers records only, never itself", () => {
    fc.assert(
      fc.property(anySheet, (one) => {
        for (const { rows } of read(one).tables) {
          const records = new Set(rows.filter(({ role }) => role === "record").map(({ row }) => row));
          const covered = rows.flatMap((row) => (row.role === "subtotal" || row.role === "total" ? row.covers : []));
          expect(covered.filter((row) => !records.has(row))).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });

  test("a witness is not called sure where a column of its records adds up to something else", () => {
    fc.assert(
      fc.property(anySheet, (one) => {
        for (const table of read(one).tables) expect(contradictedSureWitnesses(one, table)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

const PAPERS = [
  `  | DAFTAR HADIR
h | No | Nama | NIP | Jabatan
g | Kabupaten Agam | < | < | <
r | 1 | Andi Wijaya | '197001011995011001 | Kadis
r | 2 | Rina Marlina | '197101011995012002 | Staf
g | Kabupaten Solok | < | < | <
r | 1 | Joko Susilo | '197201011995011003 | Kadis`,
  `  | RAB
h | Kode Rekening | Uraian | Rincian Perhitungan | < | < | Jumlah (Rp)
h | ^ | ^ | Volume | Satuan | Harga | ^
n | 1 | 2 | 3 | 4 | 5 | 6
s | 5.1.02 | Belanja Barang | | | | 5200000
r | | Snack | 80 | kotak | 20000 | 1600000
r | | Makan | 80 | kotak | 45000 | 3600000
t | Jumlah | < | < | < | < | 5200000
  |
  | | | | Padang, 2 Januari 2023
  | | | | Kepala Dinas`,
];

describe("where a table stands on its sheet", () => {
  test.each(PAPERS)("does not change how it is read: %#", (paper) => {
    const { sheet: drawn } = drawnSheet(paper);
    const [table] = read(drawn).tables;
    fc.assert(
      fc.property(fc.nat(30), fc.nat(6), (down, right) => {
        const [moved] = read(shifted(drawn, down, right)).tables;
        expect(moved && outline(moved, 0, 0)).toEqual(table && outline(table, down, right));
      }),
      { numRuns: 40 },
    );
  });
});

function filledRows(one: Sheet, { range, headerRows }: FoundTable): number[] {
  const first = Math.max(range.top - 1, ...headerRows);
  return one.rows
    .filter(({ row }) => row > first && row <= range.bottom)
    .filter(({ cells }) => cells.slice(range.left - 1, range.right).some((c) => c !== undefined && !isWhite(c)))
    .map(({ row }) => row);
}

function isWhite(one: Cell): boolean {
  return one.kind === "text" && one.value.trim() === "";
}

function contradictedSureWitnesses(one: Sheet, { rows, columns }: FoundTable): string[] {
  const amount = (row: number, col: number) => {
    const found = one.rows.find((line) => line.row === row)?.cells[col - 1];
    return found && amountIn(found, columns.find((column) => column.col === col)?.grouping);
  };
  return rows.flatMap((row) => {
    if ((row.role !== "subtotal" && row.role !== "total") || row.sure !== "sure" || row.covers.length === 0) return [];
    return columns
      .filter(({ adds }) => adds)
      .filter(({ col }) => {
        const written = amount(row.row, col);
        const sum = row.covers.reduce((total, covered) => total + (amount(covered, col) ?? 0), 0);
        return written !== undefined && !agrees(sum, written);
      })
      .map(({ col }) => `row ${row.row} column ${col}`);
  });
}

function shifted(one: Sheet, down: number, right: number): Sheet {
  return {
    ...one,
    rows: one.rows.map(({ row, cells }) => ({
      row: row + down,
      cells: [...new Array<undefined>(right).fill(undefined), ...cells],
    })),
    merges: one.merges.map(({ top, left, bottom, right: edge }) => ({
      top: top + down,
      left: left + right,
      bottom: bottom + down,
      right: edge + right,
    })),
  };
}

function outline({ headerRows, numberRow, columns, rows, kind }: FoundTable, down: number, right: number) {
  return {
    kind,
    headerRows: headerRows.map((row) => row + down),
    numberRow: numberRow === undefined ? undefined : numberRow + down,
    columns: columns.map(({ col, header, field }) => ({ col: col + right, header, field })),
    rows: rows.map(({ row, role, ...rest }) => ({
      row: row + down,
      role,
      covers: "covers" in rest ? rest.covers.map((covered) => covered + down) : [],
    })),
  };
}
