import { workbookFileName } from "../../../src/taskpane/screens/ekspor/fileName";

describe("the name of the file that is downloaded", () => {
  const name = (wanted: string) => workbookFileName(wanted, "SPJ Rapi");

  it("is what was typed, with the ending of a workbook once", () => {
    expect(name("Rakor - 8 Maret 2023")).toBe("Rakor - 8 Maret 2023.xlsx");
    expect(name("Rakor.xlsx")).toBe("Rakor.xlsx");
    expect(name("Rakor.XLSX")).toBe("Rakor.xlsx");
  });

  it("holds nothing that Windows refuses", () => {
    expect(name('SPJ 465-423/PFM: "akhir"?')).toBe("SPJ 465-423 PFM akhir.xlsx");
    expect(name("Rakor. . ")).toBe("Rakor.xlsx");
  });

  it("holds no sign that turns the reading direction or hides", () => {
    expect(name("SPJ\u202Eslx.exe")).toBe("SPJ slx.exe.xlsx");
  });

  it("is the product's where nothing is left", () => {
    expect(name(" ///.xlsx")).toBe("SPJ Rapi.xlsx");
  });

  it("stays within what a disk takes", () => {
    expect(name("x".repeat(500))).toHaveLength(125);
  });
});
