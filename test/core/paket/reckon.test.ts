import { Book } from "../../../src/core/paket/verify/book";
import { reckon } from "../../../src/core/paket/verify/formula/reckon";
import type { Cell } from "../../../src/core/cells/cell";
import { NotReckoned } from "../../../src/core/paket/verify/formula/tokens";

const cell = (value: string | number): Cell =>
  typeof value === "number"
    ? { kind: "number", value, format: "General", formula: undefined }
    : { kind: "text", value, format: "@", formula: undefined };

/**
 * `Anggaran`!A1:C4 is the table `Rab`:
 *
 * | Kode | Jumlah  | Dihitung |
 * | A    | 100     | 1        |
 * | b    | 250,5   | 1        |
 * | A    |         | 0        |
 */
const book = new Book(
  [
    {
      name: "Anggaran",
      state: "visible",
      rows: [
        { row: 1, cells: [cell("Kode"), cell("Jumlah"), cell("Dihitung")] },
        { row: 2, cells: [cell("A"), cell(100), cell(1)] },
        { row: 3, cells: [cell("b"), cell(250.5), cell(1)] },
        { row: 4, cells: [cell("A"), undefined, cell(0)] },
      ],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      filter: undefined,
    },
  ],
  [
    {
      name: "Rab",
      sheet: "Anggaran",
      range: { top: 1, left: 1, bottom: 4, right: 3 },
      totals: false,
      headers: ["Kode", "Jumlah", "Dihitung"],
    },
  ],
);

it.each([
  ["1+2*3", 7],
  ["(1+2)*3", 9],
  ["-2-3", -5],
  ["10-4-3", 3],
  ["1<>2", true],
  ['"a"&"b"', "ab"],
  ['"a""b"', 'a"b'],
  ["SUM(Rab[Jumlah])", 350.5],
  ["SUBTOTAL(109,Rab[Jumlah])", 350.5],
  ["COUNT(Rab[Jumlah])", 2],
  ["COUNTA(Rab[Kode])", 3],
  ['COUNTIFS(Rab[Kode],"a",Rab[Dihitung],1)', 1],
  ['SUMIFS(Rab[Jumlah],Rab[Kode],"B")', 250.5],
  ['SUMPRODUCT(--(Rab[[Kode]]="A"),--(Rab[Dihitung]=1),Rab[Jumlah])', 100],
  ["Rab[[#This Row],[Jumlah]]*2", 501],
  ["Anggaran!$B$2", 100],
  ["'Anggaran'!B3", 250.5],
  ["SUM(B2:B4)", 350.5],
  ['IF(B4="","kosong",1/0)', "kosong"],
  ["IF(AND(B2>99,B2<=100),MAX(0,B2-30),0)", 70],
  ["ROUND(0.285,2)", 0.29],
  ["ROUND(-1.005*100,0)", -101],
  ["MIN(3,B2)", 3],
])("reckons =%s", (formula, result) => {
  expect(reckon(formula, book.around("Anggaran", 3))).toBe(result);
});

it.each(["NOW()", "VLOOKUP(1,A1:B2,2)", "Rab[Tidak ada]", "Lain[Jumlah]", "1/0", "#REF!+1", "SUM(", "{1,2}"])(
  "says nothing of =%s, which SPJ Rapi does not write",
  (formula) => {
    expect(() => reckon(formula, book.around("Anggaran", 3))).toThrow(NotReckoned);
  },
);
