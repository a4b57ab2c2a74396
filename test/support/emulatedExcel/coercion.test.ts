/**
 * What Excel makes of values: Excel.Range.values ("If the returned value starts with a plus, minus, or equal sign, Excel
 * interprets this value as a formula. Locale-shaped strings are stored as text instead of as dates"), "Blank and null
 * values in Excel add-ins", "Set and get range values", "Excel specifications and limits".
 */
import { SSF } from "@e965/xlsx";
import fc from "fast-check";
import { createEmulatedExcel } from "./createEmulatedExcel";
import { errorCode } from "./errorCode";

interface ReadBack {
  readonly values: unknown;
  readonly formulas: unknown;
  readonly valueTypes: unknown;
  readonly numberFormat: unknown;
  readonly text: unknown;
}

/** Writes one value into A1 through the client and reads everything back. */
async function written(value: unknown, format?: string): Promise<{ readonly [K in keyof ReadBack]: unknown }> {
  const excel = createEmulatedExcel();
  excel.workbook.addSheet("Lembar1");
  return excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Lembar1").getRange("A1");
    if (format !== undefined) range.numberFormat = [[format]];
    range.values = [[value]];
    range.load("values,formulas,valueTypes,numberFormat,text");
    await context.sync();
    const first = (grid: readonly (readonly unknown[])[]): unknown => grid[0]?.[0];
    return {
      values: first(range.values),
      formulas: first(range.formulas),
      valueTypes: first(range.valueTypes),
      numberFormat: first(range.numberFormat),
      text: first(range.text),
    };
  });
}

describe("text read by en-US rules in a cell without format", () => {
  test.each<[string, unknown, string]>([
    ["135.646", 135.646, "General"],
    ["1,250,000", 1_250_000, "#,##0"],
    ["1,250.5", 1250.5, "#,##0.00"],
    ["(500)", -500, "General"],
    ["-5", -5, "General"],
    ["+5", 5, "General"],
    ["+6281234567890", 6281234567890, "General"],
    ["25%", 0.25, "0%"],
    ["$12", 12, "$#,##0"],
    ["1e5", 100_000, "0.00E+00"],
    ["0 1/2", 0.5, "# ?/?"],
    ["TRUE", true, "General"],
    ["false", false, "General"],
    ["12:30", 12.5 / 24, "h:mm"],
    ["#N/A", "#N/A", "General"],
    ["  42 ", 42, "General"],
  ])("%j becomes %j with format %s", async (typed, value, format) => {
    expect(await written(typed)).toMatchObject({ values: value, numberFormat: format });
  });

  test.each([
    "1.250.000",
    "467.998.630.663,83",
    "Rp 25.000",
    "13/02/2024",
    "19-8-2025",
    "15 Maret 2023",
    "0812-3456",
    "1,23",
    "12:75",
  ])("%j stays text: it is shaped after another locale", async (typed) => {
    expect(await written(typed)).toMatchObject({ values: typed, valueTypes: "String" });
  });

  test.each(["2023-03-15", "3/15/2023", "15-Mar-2023", "Mar 15, 2023", "15 March 2023"])(
    "%j is stored as the serial of 15 March 2023 with a date's format",
    async (typed) => {
      const { values, numberFormat } = await written(typed);
      expect(values).toBe(45_000);
      expect(SSF.format(String(numberFormat), 45_000)).toMatch(/15/);
    },
  );

  test("a NIP loses its last digits: only 15 count", async () => {
    expect((await written("198203042010012001")).values).toBe(198_203_042_010_012_000);
    expect((await written(Number("123456789012345678"))).values).toBe(123_456_789_012_346_000);
  });

  test("leading zeros are lost", async () => {
    expect((await written("0812345")).values).toBe(812_345);
  });

  test("an apostrophe in front says that it is text, and isn't part of it", async () => {
    expect(await written("'0812345")).toMatchObject({ values: "0812345", valueTypes: "String" });
  });
});

describe("what starts a formula", () => {
  test.each([
    ["=1+1", "=1+1"],
    ["+A1", "=+A1"],
    ["-A1", "=-A1"],
    ["-Transport", "=-Transport"],
  ])("%j becomes the formula %j", async (typed, formula) => {
    expect(await written(typed)).toMatchObject({ formulas: formula });
  });

  test.each(["=", "+", "-"])("%j alone is text", async (typed) => {
    expect(await written(typed)).toMatchObject({ formulas: typed, values: typed });
  });

  test.each(["=SUM(A1", '="tidak ditutup', "=1+", "=TidakAda!A1", "=SUM(TidakAda[Nilai])", "- (Budi", "=SUM(A1))"])(
    "%j is refused as a formula",
    async (typed) => {
      expect(await errorCode(written(typed))).toBe("InvalidArgument");
    },
  );

  test("a formula of more than 8,192 characters is refused", async () => {
    expect(await errorCode(written(`=${"1+".repeat(4096)}1`))).toBe("FormulaLengthExceedsLimit");
  });
});

describe("format @ set before the values", () => {
  test("any text comes back as it was", async () => {
    const excel = createEmulatedExcel();
    excel.workbook.addSheet("Lembar1");
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom("=1+1", "-x", "007", "1/2", "TRUE", "'a", "+62", "5%")),
        async (text) => {
          await excel.Excel.run(async (context) => {
            const range = context.workbook.worksheets.getItem("Lembar1").getRange("A1");
            range.numberFormat = [["@"]];
            range.values = [[text]];
            range.load("values,formulas,text,valueTypes");
            await context.sync();
            expect([range.values, range.formulas, range.text]).toEqual([[[text]], [[text]], [[text]]]);
            expect(range.valueTypes).toEqual([["String"]]);
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  test("set after the values it is too late", async () => {
    const excel = createEmulatedExcel();
    excel.workbook.addSheet("Lembar1");
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Lembar1").getRange("A1");
      range.values = [["007"]];
      range.numberFormat = [["@"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[7]]);
    });
  });
});

test("any date shown year first is read as the day that an independent formatter shows", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 61, max: 73_000 }), async (serial) => {
      const shown = String(SSF.format("yyyy-mm-dd", serial));
      expect((await written(shown)).values).toBe(serial);
    }),
    { numRuns: 25 },
  );
});

test("any number of at most 15 digits comes back as it was", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), async (number) => {
      expect((await written(number)).values).toBe(number);
    }),
    { numRuns: 25 },
  );
});

describe("blank and null", () => {
  test("null leaves a cell as it is, a blank empties it, a blank number format is General", async () => {
    const excel = createEmulatedExcel();
    const sheet = excel.addGrid("Lembar1", [["Eurasia", 29.96, 0.25]]);
    sheet.changeLook({ top: 0, left: 0, rows: 1, columns: 3 }, "numberFormat", "0.00");
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Lembar1").getRange("A1:C1");
      range.values = [[null, "", 1]];
      range.numberFormat = [[null, "", "0%"]];
      range.load("values,numberFormat,valueTypes");
      await context.sync();
      expect(range.values).toEqual([["Eurasia", "", 1]]);
      expect(range.numberFormat).toEqual([["0.00", "General", "0%"]]);
      expect(range.valueTypes).toEqual([["String", "Empty", "Double"]]);
    });
  });

  test.each(["values", "formulas", "numberFormat"] as const)(
    "null for the whole of %s is refused",
    async (property) => {
      const excel = createEmulatedExcel();
      excel.workbook.addSheet("Lembar1");
      const run = excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Lembar1").getRange("A1")[property] = null as unknown as string[][];
        await context.sync();
      });
      expect(await errorCode(run)).toBe("InvalidArgument");
    },
  );
});
