import { spawnSync } from "node:child_process";
import { Workbook } from "exceljs";
import { unzipSync } from "fflate";
import { writeWorkbook } from "../../../../src/hosts/files/write/writeWorkbook";
import { askOpenpyxl } from "../../../support/python";
import { TOOLS, itWith } from "../../../support/requireTool";
import { DEMO, cellOf, planOf, sheetOf } from "./demoPlan";

describe("a written workbook, opened by openpyxl", () => {
  const pythonTest = itWith(TOOLS.python);

  pythonTest("has the planned values, formulas and cached results", async () => {
    const seen = askOpenpyxl<Record<string, unknown>>(
      `
sheet, cached = book["Ringkasan"], results["Ringkasan"]
answer({
  "title": sheet["A1"].value, "kode": sheet["B9"].value, "pagu": sheet["D9"].value, "date": sheet["H9"].value.isoformat(),
  "sisa": sheet["F10"].value, "sisaResult": cached["F10"].value,
  "total": sheet["D14"].value, "totalResult": cached["D14"].value, "label": sheet["B14"].value,
  "sumifs": sheet["C6"].value, "sumifsResult": cached["C6"].value, "noBukti": sheet["E13"].value,
})`,
      await writeWorkbook(DEMO),
    );
    expect(seen).toEqual({
      title: "Ringkasan Realisasi Anggaran",
      kode: "5.1.02.01.01.0024",
      pagu: 1_980_000,
      // 44988 in the 1900 system.
      date: "2023-03-03T00:00:00",
      sisa: "=Realisasi[[#This Row],[Pagu]]-Realisasi[[#This Row],[Nilai]]",
      sisaResult: 891_299.5,
      total: "=SUBTOTAL(109,Realisasi[Pagu])",
      totalResult: 50_041_800,
      label: "Jumlah",
      sumifs: '=SUMIFS(Realisasi[Nilai],Realisasi[Kode Rekening],"5.1.02.02.05.0043")',
      sumifsResult: 16_080_000,
      noBukti: null,
    });
  });

  pythonTest("has real tables with filters, calculated columns and totals", async () => {
    const tables = askOpenpyxl<Record<string, unknown>>(
      `
answer({table.name: {
  "ref": table.ref, "filter": table.autoFilter.ref, "totals": table.totalsRowCount,
  "columns": [c.name for c in table.tableColumns],
  "calculated": {c.name: c.calculatedColumnFormula.attr_text for c in table.tableColumns if c.calculatedColumnFormula},
  "functions": {c.name: c.totalsRowFunction for c in table.tableColumns if c.totalsRowFunction},
  "labels": {c.name: c.totalsRowLabel for c in table.tableColumns if c.totalsRowLabel},
} for sheet in book for table in sheet.tables.values()})`,
      await writeWorkbook(DEMO),
    );
    expect(tables["Realisasi"]).toEqual({
      ref: "A8:H14",
      filter: "A8:H13",
      totals: 1,
      columns: [
        "No",
        "Kode Rekening",
        "Uraian",
        "Pagu",
        "Nilai",
        "Sisa Pagu",
        "Persentase Penyerapan",
        "Tanggal Bukti",
      ],
      calculated: {
        "Sisa Pagu": "Realisasi[[#This Row],[Pagu]]-Realisasi[[#This Row],[Nilai]]",
        "Persentase Penyerapan":
          "IF(Realisasi[[#This Row],[Pagu]]=0,0,Realisasi[[#This Row],[Nilai]]/Realisasi[[#This Row],[Pagu]])",
      },
      functions: { Pagu: "sum", Nilai: "custom", "Sisa Pagu": "sum", "Persentase Penyerapan": "custom" },
      labels: { "Kode Rekening": "Jumlah" },
    });
    // A table without records keeps one empty row between its header and its totals.
    expect(tables["Kosong"]).toMatchObject({ ref: "B9:C11", filter: "B9:C10" });
  });

  pythonTest("is dressed, frozen and set up for print as planned", async () => {
    const seen = askOpenpyxl<Record<string, unknown>>(
      `
first, second, third = book.worksheets
answer({
  "states": [s.sheet_state for s in book], "freeze": [s.freeze_panes for s in book], "merges": [str(m) for m in first.merged_cells.ranges],
  "titles": [s.print_title_rows and s.print_title_rows.replace("$", "") for s in book], "paper": [s.page_setup.paperSize for s in book],
  "orientation": [s.page_setup.orientation for s in book], "fit": [first.sheet_properties.pageSetUpPr.fitToPage, first.page_setup.fitToWidth, first.page_setup.fitToHeight],
  "footer": [first.oddFooter.left.text, first.oddFooter.right.text],
  "hidden": [r for r, d in second.row_dimensions.items() if d.hidden],
  "widths": [first.column_dimensions[c].width for c in "AC"],
  "formats": {a: first[a].number_format for a in ["A9", "B9", "D9", "E9", "F9", "G9", "H9", "D14", "E14", "C4", "C5"]},
  "align": {a: first[a].alignment.horizontal for a in ["B9", "D9", "D8"]}, "wrap": [first["C8"].alignment.wrap_text, first["C9"].alignment.wrap_text],
  "normal": [book._fonts[0].name, book._fonts[0].sz], "recalculates": book.calculation.fullCalcOnLoad, "booktitle": book.properties.title,
})`,
      await writeWorkbook(DEMO),
    );
    expect(seen).toEqual({
      states: ["visible", "visible", "hidden"],
      freeze: ["C9", "A4", null],
      merges: ["A17:H17"],
      titles: ["8:8", "3:3", null],
      // ECMA-376 18.3.1.63: 14 is Folio, 8.5 x 13 inches; 9 is A4.
      paper: [14, 9, 14],
      orientation: ["landscape", "portrait", "landscape"],
      fit: [true, 1, 0],
      footer: ["&A", "Halaman &P dari &N"],
      hidden: [2],
      widths: [6, 42],
      formats: {
        A9: "#,##0",
        B9: "@",
        D9: '"Rp"\\ #,##0;[Red]\\-"Rp"\\ #,##0;"Rp"\\ 0',
        // One amount of the column carries 50 sen, so the whole column shows decimals.
        E9: '"Rp"\\ #,##0.00;[Red]\\-"Rp"\\ #,##0.00;"Rp"\\ 0.00',
        F9: '"Rp"\\ #,##0.00;[Red]\\-"Rp"\\ #,##0.00;"Rp"\\ 0.00',
        G9: "0.00%",
        H9: "[$-421]d\\ mmmm\\ yyyy",
        D14: '"Rp"\\ #,##0;[Red]\\-"Rp"\\ #,##0;"Rp"\\ 0',
        E14: '"Rp"\\ #,##0.00;[Red]\\-"Rp"\\ #,##0.00;"Rp"\\ 0.00',
        C4: "@",
        C5: '"Rp"\\ #,##0;[Red]\\-"Rp"\\ #,##0;"Rp"\\ 0',
      },
      align: { B9: "left", D9: "right", D8: "center" },
      wrap: [true, true],
      normal: ["Arial", 10],
      recalculates: true,
      booktitle: "Rakor Verval DTKS & Rekap",
    });
  });

  pythonTest("keeps texts that look like formulas as texts of format @", async () => {
    const texts = ["=1+1", "+62812", "-5", "@SUM(A1)", '=HYPERLINK("http://x","y")', "\t=1", "000123", "1e5"];
    const cells = texts.map((text, index) => cellOf(index + 1, 1, "text", text));
    const seen = askOpenpyxl<unknown[]>(
      'answer([[c.value, c.data_type, c.number_format] for c in book["Uji"]["A"]])',
      await writeWorkbook(planOf(sheetOf("Uji", { cells }))),
    );
    // openpyxl's own habit marks an inline text that begins with "=" as "f"; what matters is asked of the file below.
    expect(seen.map((cell) => (cell as unknown[])[0])).toEqual(texts);
    expect(seen.map((cell) => (cell as unknown[])[2])).toEqual(texts.map(() => "@"));
  });

  pythonTest("leaves a formula with a text result in format General, so that editing keeps it a formula", async () => {
    const plan = planOf(sheetOf("Uji", { cells: [cellOf(1, 1, "text", "ab", '"a"&"b"')] }));
    const seen = askOpenpyxl<unknown[]>(
      'cell = book["Uji"]["A1"]\nanswer([cell.value, cell.number_format, results["Uji"]["A1"].value])',
      await writeWorkbook(plan),
    );
    expect(seen).toEqual(['="a"&"b"', "General", "ab"]);
  });
});

describe("rows and columns", () => {
  const table = {
    name: "Anggaran",
    row: 1,
    col: 1,
    columns: [
      { header: "Uraian", style: "wrapped" as const },
      { header: "Jumlah", style: "rupiah" as const },
    ],
    rows: [
      ["ATK", 1_000],
      ["kata ".repeat(20).trim(), 467_998_630_663],
    ],
  };

  itWith(TOOLS.python)("are as high as their wrapped texts and as wide as their numbers", async () => {
    const cells = [cellOf(6, 1, "note", "kata ".repeat(30).trim())];
    const merges = [{ top: 6, left: 1, bottom: 6, right: 2 }];
    const plan = planOf(sheetOf("Uji", { columnWidths: [20, 5], tables: [table], cells, merges }));
    const [short, long, merged, width] = askOpenpyxl<[number, number, number, number]>(
      'd = book["Uji"].row_dimensions\nanswer([d[2].height, d[3].height, d[6].height, book["Uji"].column_dimensions["B"].width])',
      await writeWorkbook(plan),
    );
    // 99 characters at no more than 20 a line are 5 lines at least; a line of Arial 10 is 12.75 points high.
    expect(long).toBeGreaterThanOrEqual(5 * 12.75);
    expect(short).toBeLessThan(2 * 12.75);
    expect(merged).toBeGreaterThanOrEqual(3 * 12.75);
    expect(width).toBeGreaterThan("Rp 467.998.630.663".length);
  });

  itWith(TOOLS.python)("stand side by side where tables and loose cells share rows", async () => {
    const beside = { ...table, name: "Lain", col: 4 };
    const cells = [cellOf(2, 3, "text", "di antara"), cellOf(2, 7, "text", "di kanan")];
    const seen = askOpenpyxl<unknown[]>(
      'answer([c.value for c in book["Uji"][2]])',
      await writeWorkbook(planOf(sheetOf("Uji", { tables: [beside, table], cells }))),
    );
    expect(seen).toEqual(["ATK", 1_000, "di antara", "ATK", 1_000, null, "di kanan"]);
  });
});

describe("the package", () => {
  it("holds parts alone, in an order that starts with their kinds", async () => {
    const paths = Object.keys(unzipSync(await writeWorkbook(DEMO)));
    expect(paths[0]).toBe("[Content_Types].xml");
    expect(paths.filter((path) => path.endsWith("/"))).toEqual([]);
  });

  itWith(TOOLS.xmllint)("holds well-formed parts", async () => {
    for (const [path, bytes] of Object.entries(unzipSync(await writeWorkbook(DEMO)))) {
      const run = spawnSync("xmllint", ["--noout", "-"], { input: bytes });
      expect([path, run.status, run.stderr.toString()]).toEqual([path, 0, ""]);
    }
  });
});

describe("a written workbook, opened by exceljs", () => {
  it("holds no formula where the plan has none", async () => {
    const texts = ["=1+1", "+62812", "-5", "@SUM(A1)"];
    const cells = texts.map((text, index) => cellOf(index + 1, 1, "text", text));
    const book = await readBack(await writeWorkbook(planOf(sheetOf("Uji", { cells }))));
    const read = texts.map((_, index) => book.getWorksheet("Uji")?.getCell(index + 1, 1).value);
    expect(read).toEqual(texts);
  });

  it("has the planned results under every formula", async () => {
    const book = await readBack(await writeWorkbook(DEMO));
    expect(book.getWorksheet("Ringkasan")?.getCell("G10").value).toMatchObject({ result: 1_450_500.5 / 2_341_800 });
    expect(book.getWorksheet("Daftar Jum'at")?.getCell("B5").value).toBe('=HYPERLINK("http://x")');
  });
});

describe("equal plans", () => {
  afterEach(() => jest.useRealTimers());

  it("give equal bytes at any time of any day", async () => {
    jest.useFakeTimers({
      doNotFake: ["nextTick", "setImmediate", "setTimeout"],
      now: new Date("2024-02-29T23:59:58Z"),
    });
    const before = await writeWorkbook(DEMO);
    jest.setSystemTime(new Date("2031-07-01T01:02:03Z"));
    const after = await writeWorkbook(structuredClone(DEMO));
    expect(Buffer.from(after).equals(Buffer.from(before))).toBe(true);
  });

  it("hold no date of their making", async () => {
    const parts = unzipSync(await writeWorkbook(DEMO));
    expect(Buffer.from(parts["docProps/core.xml"] ?? []).toString()).not.toMatch(/created|modified/);
  });
});

describe("a cell that keeps the plain look of a typed workbook", () => {
  itWith(TOOLS.python)("has only what its look asks for", async () => {
    const cells = [
      { ...cellOf(1, 1, "text", 45_000), plain: { format: "dd/mm/yyyy", bold: true, border: true } },
      { ...cellOf(1, 2, "rupiah", "16.080.000"), plain: {} },
    ];
    const seen = askOpenpyxl<unknown[]>(
      'sheet = book["Uji"]\nanswer([[c.number_format, c.font.b, c.border.left.style, c.fill.fill_type] for c in sheet[1]] + [sheet.sheet_view.showGridLines is not False])',
      await writeWorkbook(planOf(sheetOf("Uji", { cells }))),
    );
    expect(seen).toEqual([["dd/mm/yyyy", true, "thin", null], ["General", false, null, null], true]);
  });
});

async function readBack(bytes: Uint8Array): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  return book;
}
