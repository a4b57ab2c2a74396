import * as xlsx from "@e965/xlsx";
import ExcelJS from "exceljs";
import fc from "fast-check";
import type { Cell } from "../../../../src/core/cells/cell";
import { rangeAddress } from "../../../../src/core/cells/cellRef";
import { askOpenpyxl } from "../../../support/python";
import { cellsOf, sheetsOf } from "./support/opened";

type Written = string | number | boolean | Date;

async function writtenByExceljs(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet("Data"));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe("files of other writers", () => {
  it("exceljs: cells, formats, formulas, merges and hidden lines are what was written", async () => {
    const bytes = await writtenByExceljs((sheet) => {
      sheet.getCell("A1").value = { richText: [{ text: "Daftar " }, { font: { bold: true }, text: "hadir" }] };
      sheet.mergeCells("A1:D1");
      sheet.getCell("B3").value = 16080000;
      sheet.getCell("B3").numFmt = '"Rp"#,##0';
      sheet.getCell("C3").value = new Date(Date.UTC(2023, 2, 8, 9));
      sheet.getCell("C3").numFmt = "dd/mm/yyyy hh:mm";
      sheet.getCell("D3").value = { formula: "B3*2", result: 32160000 };
      sheet.getCell("E3").value = { error: "#N/A" };
      sheet.getCell("F3").value = { text: "tautan", hyperlink: "https://contoh.example" };
      sheet.getCell("A5").value = true;
      sheet.getRow(5).hidden = true;
      sheet.getColumn("H").hidden = true;
      sheet.autoFilter = "A2:F9";
    });
    const [sheet] = await sheetsOf(bytes);
    // exceljs repeats the value of a merge in every cell of it only in memory; the file holds it once.
    expect(cellsOf(sheet)).toEqual({
      A1: { kind: "text", value: "Daftar hadir", format: "General", formula: undefined },
      B3: { kind: "number", value: 16080000, format: '"Rp"#,##0', formula: undefined },
      C3: { kind: "date", value: 44993.375, format: "dd/mm/yyyy hh:mm", formula: undefined },
      D3: { kind: "number", value: 32160000, format: "General", formula: "B3*2" },
      E3: { kind: "error", value: "#N/A", format: "General", formula: undefined },
      F3: { kind: "text", value: "tautan", format: "General", formula: undefined },
      A5: { kind: "boolean", value: true, format: "General", formula: undefined },
    });
    expect(sheet?.merges.map(rangeAddress)).toEqual(["A1:D1"]);
    expect([sheet?.hiddenRows, sheet?.hiddenColumns]).toEqual([[5], [8]]);
    expect(sheet?.filter && rangeAddress(sheet.filter)).toBe("A2:F9");
  });

  it("a shared formula of exceljs reads in each cell as SheetJS spells it out", async () => {
    const bytes = await writtenByExceljs((sheet) => {
      sheet.fillFormula("C2:E6", "SUM(A2:B$2)+$A$1-IF(A2>1,'L 1'!B2,LOG10(B2))", [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
        [1, 2, 3],
        [4, 5, 6],
      ]);
    });
    const ours = cellsOf((await sheetsOf(bytes))[0]);
    const theirs = xlsx.read(bytes, { type: "array" }).Sheets["Data"];
    expect(Object.keys(ours)).toHaveLength(15);
    for (const [address, cell] of Object.entries(ours)) {
      expect([address, cell.formula]).toEqual([address, theirs?.[address].f]);
    }
  });

  const value = fc.oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 40 }).filter(isXmlText),
    fc.constantFrom("001", "=SUM(A1)", " tepi ", "a\nb", "<b>&amp;</b>", "Sya’ban 😀"),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.integer({ min: -1e15, max: 1e15 }).map((sen) => sen / 100),
    fc.boolean(),
    fc.date({ min: new Date("1900-03-01T00:00:00Z"), max: new Date("9999-12-31T23:59:59Z"), noInvalidDate: true }),
  );
  const grid = fc.array(fc.array(fc.option(value, { nil: undefined }), { maxLength: 6 }), {
    minLength: 1,
    maxLength: 8,
  });

  it("exceljs: any sheet of texts, numbers, dates and truth values is read as it was written", async () => {
    await fc.assert(
      fc.asyncProperty(grid, async (rows) => {
        const bytes = await writtenByExceljs((sheet) => {
          rows.forEach((row, r) =>
            row.forEach((each, c) => each !== undefined && (sheet.getCell(r + 1, c + 1).value = each)),
          );
        });
        const [sheet] = await sheetsOf(bytes);
        const read = new Map(sheet?.rows.map(({ row, cells }) => [row, cells]));
        rows.forEach((row, r) => {
          row.forEach((each, c) => expectSame(read.get(r + 1)?.[c], each));
          expect(read.get(r + 1)?.length ?? 0).toBeLessThanOrEqual(row.length);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("SheetJS: any sheet of texts and numbers is read alike from .xlsx, .xlsb and .xls", async () => {
    const plain = fc.oneof(
      fc.string({ minLength: 1, maxLength: 20 }).filter(isXmlText),
      fc.integer({ min: -1e6, max: 1e6 }),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(plain, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
        async (rows) => {
          const book = xlsx.utils.book_new();
          xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows), "Data");
          for (const bookType of ["xlsx", "xlsb", "biff8"] as const) {
            const bytes = new Uint8Array(xlsx.write(book, { type: "array", bookType, bookSST: true }));
            const [sheet] = await sheetsOf(bytes);
            expect(sheet?.rows.map((row) => row.cells.map((cell) => cell?.value))).toEqual(rows);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it("openpyxl: every value and format is what openpyxl reads from the same file", async () => {
    const bytes = await writtenByExceljs((sheet) => {
      const formats = ["General", "#,##0", "0.00%", "d mmmm yyyy", "[h]:mm", '"Rp"#,##0;[Red]-"Rp"#,##0', "@"];
      for (let row = 1; row <= 40; row++) {
        formats.forEach((format, index) => {
          sheet.getCell(row, index + 1).value = row * 1000.25 + index;
          sheet.getCell(row, index + 1).numFmt = format;
        });
        sheet.getCell(row, 9).value = `Baris ${row} & "seterusnya"`;
      }
    });
    const theirs = askOpenpyxl<[string, unknown, string, boolean][]>(
      `answer([[c.coordinate, c.value if isinstance(c.value, (int, float, str)) else None, c.number_format, c.is_date] for r in results["Data"].iter_rows() for c in r if c.value is not None])`,
      bytes,
    );
    const ours = cellsOf((await sheetsOf(bytes))[0]);
    expect(theirs).toHaveLength(Object.keys(ours).length);
    for (const [address, each, format, isDate] of theirs) {
      const cell = ours[address];
      expect([address, cell?.format, cell?.kind === "date"]).toEqual([address, format, isDate]);
      if (each !== null) expect([address, cell?.value]).toEqual([address, each]);
    }
  });
});

function expectSame(cell: Cell | undefined, written: Written | undefined): void {
  if (written === undefined) expect(cell).toBeUndefined();
  else if (written instanceof Date) {
    // Days since 30 December 1899, as Excel counts from 1 March 1900 on; exceljs stores milliseconds in a double.
    expect(cell?.kind).toBe("date");
    expect(cell?.value).toBeCloseTo((written.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000, 6);
  } else expect(cell?.value).toEqual(Object.is(written, -0) ? 0 : written);
}

/** Texts that XML can hold without the writer changing them. */
function isXmlText(text: string): boolean {
  return (
    /^[\t\n\u0020-\ufffd\u{10000}-\u{10ffff}]*$/u.test(text) &&
    !/[\ud800-\udfff]/u.test(text) &&
    !/_x[0-9a-f]{4}_/i.test(text)
  );
}
