import { columnRef, sheetPrefix, thisRowRef } from "../../../src/core/sheets/plan/structuredRef";

// "Using structured references with Excel tables", support.microsoft.com: headers with special characters stand in
// brackets of their own; [ ] # and ' need a tick before them.
describe("a reference to a column of a table", () => {
  it.each([
    ["Jumlah", "Anggaran[Jumlah]"],
    ["Kode Rekening", "Anggaran[Kode Rekening]"],
    ["Kab/Kota", "Anggaran[[Kab/Kota]]"],
    ["% pagu", "Anggaran[[% pagu]]"],
    ["Nomor #", "Anggaran[[Nomor '#]]"],
    ["[Staf]", "Anggaran[['[Staf']]]"],
    ["Jum'at", "Anggaran[[Jum''at]]"],
    ["Jumlah ", "Anggaran[[Jumlah ]]"],
  ])("%s", (header, expected) => expect(columnRef("Anggaran", header)).toBe(expected));

  it("in the formula's own row", () => {
    expect(thisRowRef("Realisasi", "Pagu")).toBe("Realisasi[[#This Row],[Pagu]]");
    expect(thisRowRef("Realisasi", "Pagu [Rp]")).toBe("Realisasi[[#This Row],[Pagu '[Rp']]]");
  });
});

describe("the name of a sheet before a cell", () => {
  it.each([
    ["Kegiatan", "Kegiatan!"],
    ["Perlu Diperiksa", "'Perlu Diperiksa'!"],
    ["Rekap Kab-Kota", "'Rekap Kab-Kota'!"],
    ["Jum'at", "'Jum''at'!"],
    ["2023", "'2023'!"],
  ])("%s", (name, expected) => expect(sheetPrefix(name)).toBe(expected));
});
