import fc from "fast-check";
import type { Cell } from "../../../src/core/cells/cell";
import type { Sheet } from "../../../src/core/cells/workbook";
import { formatKind } from "../../../src/hosts/files/read/formats/formatKind";
import { isDateFormat } from "../../../src/hosts/office/read/dateFormat";
import { officeHost } from "../../../src/hosts/office/officeHost";
import { createEmulatedExcel, type EmulatedExcelOptions } from "../../support/emulatedExcel/createEmulatedExcel";
import { planSheets } from "../../../src/core/sheets/planSheets";
import { sheetWordsIn } from "../../../src/messages/sheetWords";
import { everything } from "../../core/sheets/everything";
import { sheetsOf } from "./openExcel";

const text = (value: string, format = "General", formula?: string): Cell => ({ kind: "text", value, format, formula });
const number = (value: number, format = "General", formula?: string): Cell => ({
  kind: "number",
  value,
  format,
  formula,
});
const date = (value: number, format: string): Cell => ({ kind: "date", value, format, formula: undefined });

function sheet(rows: Sheet["rows"], more: Partial<Sheet> = {}): Sheet {
  return {
    name: "Lembar",
    state: "visible",
    rows,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    filter: undefined,
    ...more,
  };
}

function excelWith(sheets: readonly Sheet[], options: EmulatedExcelOptions = {}) {
  const excel = createEmulatedExcel(options);
  excel.addSheetsFrom({ file: "buku.xlsx", sheets });
  return { excel, host: officeHost(excel.Excel) };
}

async function readBack(source: Sheet, options: EmulatedExcelOptions = {}): Promise<Sheet> {
  const { excel, host } = excelWith([source], options);
  const before = excel.snapshot();
  const read = await host.readSheet(source.name);
  expect(excel.snapshot()).toBe(before);
  expect(excel.unmodelled()).toEqual([]);
  return read;
}

describe("a sheet read from Excel", () => {
  it("has cells of every kind, with format and formula, wherever the first one stands", async () => {
    const source = sheet([
      { row: 3, cells: [undefined, text("Nama"), undefined, text("=bukan rumus", "@")] },
      { row: 4, cells: [number(1), text("198801012010012001", "@"), number(16_080_000.5, '"Rp"#,##0')] },
      { row: 9, cells: [date(45_000, "dd/mm/yyyy"), date(0.5, "[h]:mm"), number(-5, '0.00 "hari"')] },
      {
        row: 10,
        cells: [
          { kind: "boolean", value: true, format: "General", formula: undefined },
          { kind: "error", value: "#REF!", format: "General", formula: "B1+#REF!" },
          number(12, "General", "SUM(A1:A4)"),
          // A serial before the first day is no date, whatever its format says.
          number(-1, "dd/mm/yyyy"),
        ],
      },
    ]);
    expect(await readBack(source)).toEqual(source);
  });

  it("has its merged areas, hidden rows and columns, and its filter", async () => {
    const source = sheet(
      Array.from({ length: 30 }, (_, index) => ({
        row: index + 1,
        cells: [number(index), text("x"), undefined, text("y")],
      })),
      {
        merges: [
          { top: 1, left: 2, bottom: 1, right: 3 },
          { top: 5, left: 1, bottom: 9, right: 1 },
        ].slice(0, 1),
        hiddenRows: [4, 5, 6, 20],
        hiddenColumns: [3],
        filter: { top: 2, left: 1, bottom: 30, right: 4 },
        state: "hidden",
      },
    );
    expect(await readBack(source)).toEqual(source);
  });

  it("is empty where nothing stands, and says that it is done", async () => {
    const { host } = excelWith([sheet([])]);
    const told: [number, number][] = [];
    const read = await host.readSheet("Lembar", { onProgress: (...rows) => told.push(rows) });
    expect(read.rows).toEqual([]);
    expect(told).toEqual([[0, 0]]);
  });

  it("is asked for in smaller bands where more areas are merged than one answer tells", async () => {
    const rows = Array.from({ length: 700 }, (_, index) => ({
      row: index + 1,
      cells: [text("a"), undefined, text("b")],
    }));
    const merges = rows.map(({ row }) => ({ top: row, left: 1, bottom: row, right: 2 }));
    expect((await readBack(sheet(rows, { merges }))).merges).toEqual(merges);
  });

  it("is asked for in smaller bands where an answer is refused", async () => {
    const rows = Array.from({ length: 300 }, (_, index) => ({
      row: index + 1,
      cells: [number(index), text("x".repeat(200))],
    }));
    expect(await readBack(sheet(rows), { limits: { responseBytes: 20_000 } })).toEqual(sheet(rows));
  });

  it("takes requests by weight alone: so many per 2 MB, whatever the rows", async () => {
    const counts = await Promise.all(
      [2_000, 8_000].map(async (size) => {
        const rows = Array.from({ length: size }, (_, index) => ({
          row: index + 1,
          cells: Array.from({ length: 15 }, (_none, col) =>
            col % 2 === 0 ? number(index * col) : text(`isi ${index} ${col}`),
          ),
        }));
        const { excel, host } = excelWith([sheet(rows)]);
        await host.readSheet("Lembar");
        expect(excel.counters.largestResponse).toBeLessThan(2_500_000);
        expect(excel.counters.mostAtOnce).toBe(1);
        return { requests: excel.counters.requests, loads: excel.counters.bytesReceived / 2_000_000 };
      }),
    );
    // Excel gives the ranges of each band back in a request of its own; two more look at the edges of all bands at the end.
    for (const { requests, loads } of counts) expect(requests).toBeLessThanOrEqual(4 * Math.ceil(loads) + 8);
  });

  it("is read again when somebody adds to it meanwhile, and given up when that goes on", async () => {
    const rows = Array.from({ length: 3_000 }, (_, index) => ({ row: index + 1, cells: [text("x".repeat(900))] }));
    const { excel, host } = excelWith([sheet(rows)]);
    // The outline takes requests 1 to 3, the bands those that follow.
    excel.onSync(5, () => excel.coauthor.type("Lembar", "B3001", "baru"));
    const read = await host.readSheet("Lembar");
    expect(read.rows.at(-1)).toEqual({ row: 3_001, cells: [undefined, text("baru")] });

    const restless = excelWith([sheet(rows)]);
    for (let sync = 4; sync < 20; sync += 1) {
      restless.excel.onSync(sync, () => restless.excel.coauthor.type("Lembar", `A${3_000 + sync}`, "lagi"));
    }
    await expect(restless.host.readSheet("Lembar")).rejects.toMatchObject({
      kind: "changed-meanwhile",
      left: "as-it-was",
    });
  });

  it("is not another one whose id is the wanted name", async () => {
    const { excel, host } = excelWith([sheet([{ row: 1, cells: [text("a")] }])]);
    const [{ id } = { id: "" }] = excel.workbook.sheets;
    await expect(host.readSheet(id)).rejects.toMatchObject({ kind: "sheet-gone" });
  });
});

describe("the same workbook through the files host and through Excel", () => {
  it("has the same cells, merges and hidden rows, but for bold type and indentation, which only files tell", async () => {
    const sheets = await sheetsOf(planSheets(everything(), [], sheetWordsIn("id")));
    const { host } = excelWith(sheets);
    expect(sheets.flatMap(({ rows }) => rows).length).toBeGreaterThan(300);
    for (const source of sheets) {
      const { merges, ...read } = await host.readSheet(source.name);
      const order = (areas: Sheet["merges"]) => areas.map((area) => JSON.stringify(area)).sort();
      const expected = { ...source, rows: source.rows.map(withoutDress), merges: order(source.merges) };
      expect({ ...read, merges: order(merges) }).toEqual(expected);
    }
  });
});

describe("a number format is one of dates or times", () => {
  it.each([
    "General",
    "0.00",
    '#,##0 "hari"',
    "[Red]0",
    "@",
    "0.00E+00",
    "\\d0",
    "_d0",
    "dd/mm/yyyy",
    "[$-421]d mmmm yyyy",
    "h:mm AM/PM",
    "[h]:mm",
    "mmm-yy",
    "mm:ss.0",
  ])("for %s exactly where it is so in files", (code) =>
    expect(isDateFormat(code)).toBe(formatKind(code) !== "number"),
  );

  it("for whatever code exactly where it is so in files", () => {
    const part = fc.constantFrom(
      "d",
      "mm",
      "yyyy",
      "h",
      "ss",
      "0",
      "#",
      ".",
      ",",
      '"',
      "[",
      "]",
      "\\",
      "_",
      "*",
      "General",
      "AM/PM",
      "Red",
      "$-421",
      "@",
      "E+",
      " ",
      ";",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const code = parts.join("");
        expect(isDateFormat(code)).toBe(formatKind(code) !== "number");
      }),
    );
  });
});

function withoutDress({ row, cells }: Sheet["rows"][number]) {
  const plain = (cell: (typeof cells)[number]) =>
    cell && { kind: cell.kind, value: cell.value, format: cell.format, formula: cell.formula };
  return { row, cells: cells.map(plain) };
}
