import fc from "fast-check";
import Papa from "papaparse";
import { csvText } from "../../../src/core/paket/csvText";
import { csvRows } from "../../../src/core/paket/verify/csvRows";
import type { PlannedStyle, PlannedTable, PlannedValue } from "../../../src/core/sheets/plan/plannedWorkbook";

function table(columns: readonly (readonly [header: string, style: PlannedStyle])[], ...rows: PlannedValue[][]) {
  return { name: "T", row: 1, col: 1, columns: columns.map(([header, style]) => ({ header, style })), rows };
}

const texts = (rows: readonly string[][]): PlannedTable =>
  table(rows[0]?.map((_text, at) => [`Kolom ${at + 1}`, "text"] as const) ?? [], ...rows);

it("writes amounts with a decimal comma, dates as ISO, and nothing for what could not be told", () => {
  const { text } = csvText(
    table(
      [
        ["No", "integer"],
        ["Tanggal", "date"],
        ["Jumlah", "rupiah"],
        ["Persen", "percent"],
      ],
      [1, 44993, 16080000.5, 0.3213],
      [2, undefined, -7, ""],
    ),
  );
  expect(text).toBe("No;Tanggal;Jumlah;Persen\r\n1;2023-03-08;16080000,5;0,3213\r\n2;;-7;\r\n");
});

it("leaves a date as the paper has it where it cannot be read, and the others of its column as dates", () => {
  const { text } = csvText(table([["Tanggal", "date"]], [44993], ["Padang,   Maret 2023"]));
  expect(text).toBe("Tanggal\r\n2023-03-08\r\nPadang,   Maret 2023\r\n");
});

it.each(["=1+1", "+62 812", "-", "@SUM(A1)", "\tx", "\rx", "\nx", "= Enam belas juta ="])(
  "puts an apostrophe before %j, and says where",
  (value) => {
    const { text, guarded } = csvText(table([["Uraian", "text"]], ["aman"], [value]));
    expect(guarded).toEqual(["A3"]);
    expect(Papa.parse<string[]>(text, { delimiter: ";", skipEmptyLines: true }).data[2]).toEqual([`'${value}`]);
  },
);

it("leaves negative amounts alone: they are numbers", () => {
  expect(csvText(table([["Selisih", "rupiah"]], [-54000])).guarded).toEqual([]);
});

it("is read back, text for text, by another reader of CSV and by our own", () => {
  const field = fc.oneof(fc.string(), fc.constantFrom('a"b', "a;b", "baris 1\nbaris 2", " tepi ", '"', "=A1", "\r\n"));
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    );
  fc.assert(
    fc.property(rows, (given) => {
      const { text } = csvText(texts(given));
      const expected = given.map((row) => row.map((value) => (/^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value)));
      const parsed = Papa.parse<string[]>(text, { delimiter: ";", newline: "\r\n" }).data.slice(1, -1);
      expect(parsed).toEqual(expected);
      expect(csvRows(text, ";")?.slice(1)).toEqual(expected);
    }),
  );
});

it("does not read a line whose quotation mark is never closed", () => {
  expect(csvRows('a;"b\r\nc;d\r\n', ";")).toBeUndefined();
});
