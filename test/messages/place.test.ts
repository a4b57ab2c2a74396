import type { CellRef } from "../../src/core/cells/cellRef";
import { cellPlaces, plainLabel } from "../../src/messages/place";

const WORDS = { sheet: "lembar", row: "baris", cell: "sel" };
const at = (file: string, sheet: string, row: number): CellRef => ({ file, sheet, row, col: 2 });
const places = (...cells: readonly CellRef[]) => cellPlaces(cells, WORDS, (items) => items.join(" dan "));

describe("a label as it is named in a sentence", () => {
  it.each([
    ["Yang menerima,", "Yang menerima"],
    ["No. :", "No"],
    ["Nama", "Nama"],
  ])("%s is named without the marks behind it", (label, named) => expect(plainLabel(label)).toBe(named));
});

describe("where several cells stand", () => {
  it("names each sheet of one file once", () => {
    expect(places(at("SPJ.xlsx", "RAB", 6), at("SPJ.xlsx", "RAB", 7), at("SPJ.xlsx", "BKU", 2))).toBe(
      "lembar RAB sel B6 dan B7, lembar BKU sel B2",
    );
  });

  it("names the files where there are several, though their sheets are called alike", () => {
    expect(places(at("Mei.xlsx", "Kuitansi", 4), at("Juni.xlsx", "Kuitansi", 4))).toBe(
      "Mei.xlsx lembar Kuitansi sel B4, Juni.xlsx lembar Kuitansi sel B4",
    );
  });

  it("tells files of one name apart by the fewest folders", () => {
    expect(places(at("spj/a/Kegiatan.xlsx", "Kuitansi", 4), at("spj/b/Kegiatan.xlsx", "Kuitansi", 4))).toBe(
      "a/Kegiatan.xlsx lembar Kuitansi sel B4, b/Kegiatan.xlsx lembar Kuitansi sel B4",
    );
  });
});
