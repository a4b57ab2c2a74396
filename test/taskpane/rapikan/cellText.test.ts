import type { Cell } from "../../../src/core/cells/cell";
import { cellText } from "../../../src/taskpane/work/views/cellText";

const shown = (kind: "number" | "date", value: number, format: string) =>
  cellText({ kind, value, format, formula: undefined } as Cell);

const ACCOUNTING = '_-"Rp"* #,##0_-;\\-"Rp"* #,##0_-;_-"Rp"* "-"_-;_-@_-';

describe("a cell in the picture of a sheet", () => {
  it.each([
    [50_041_800, "#,##0", "50.041.800"],
    [50_041_800, '"Rp"\\ #,##0', "Rp 50.041.800"],
    [1_250_000.5, "[$Rp-421]#,##0.00", "Rp1.250.000,50"],
    [1_420_800, ACCOUNTING, "Rp 1.420.800"],
    [-45_000, ACCOUNTING, "-Rp 45.000"],
    [0, ACCOUNTING, "Rp -"],
    [-54_000, "#,##0_);(#,##0)", "(54.000)"],
    [-54_000, "#,##0", "-54.000"],
    [0.974_06, "0.00%", "97,41%"],
    [12_500_000, "#,##0,", "12.500"],
    [7, "000", "007"],
    [197_001_011_995, "000000 000000", "197001 011995"],
    [132_411_210_042_000, "00\\.000\\.000\\.0\\-000\\.000", "13.241.121.0-042.000"],
    [2023, "General", "2023"],
    [0.1 + 0.2, "General", "0,3"],
    [1.5, "0.00E+00", "1,5"],
    [2.5, "# ?/?", "2,5"],
  ])("shows the number %p under %p as %p", (value, format, text) => {
    expect(shown("number", value, format)).toBe(text);
  });

  // 44993 is Wednesday, 8 March 2023.
  it.each([
    [44_993, "General", "08/03/2023"],
    [44_993, "mm-dd-yy", "08/03/2023"],
    [44_993, "dd/mm/yyyy", "08/03/2023"],
    [44_993, "d-mmm-yy", "8-Mar-23"],
    [44_993, "[$-421]d\\ mmmm\\ yyyy", "8 Maret 2023"],
    [44_993, "[$-421]dddd, dd mmmm yyyy;@", "Rabu, 08 Maret 2023"],
    [44_993, "[$-409]d mmmm yyyy", "8 March 2023"],
    [44_993.3125, "d/m/yyyy h:mm", "8/3/2023 7:30"],
  ])("shows the day %p under %p as %p", (value, format, text) => {
    expect(shown("date", value, format)).toBe(text);
  });

  it.each([
    [0.3125, "hh:mm", "07:30"],
    [0.5625, "h:mm AM/PM", "1:30 PM"],
    [1.5, "[h]:mm", "36:00"],
  ])("shows the time %p under %p as %p", (value, format, text) => {
    expect(shown("number", value, format)).toBe(text);
  });
});
