import { fittedWidth, leastWidth } from "../../../src/core/sheets/plan/fittedWidth";

describe("the width of a column, in characters", () => {
  it("is as planned where its texts need it", () => {
    expect(fittedWidth(20, "Nama", ["Andi", "Citra Lestari Handayani, S.Sos"])).toBe(20);
  });

  it("is less where they are shorter, with room on either side", () => {
    expect(fittedWidth(29, "Asal", ["Kabupaten Agam", "Kota Padang"])).toBe(16);
  });

  it("holds the longest word of the header and its filter where nothing stands in it", () => {
    expect(fittedWidth(19, "NIP", [undefined, undefined])).toBe(6);
    expect(fittedWidth(23, "Tanda tangan", [undefined, ""])).toBe(9);
  });

  it("goes by the longest line of a text", () => {
    expect(fittedWidth(30, "Isi", ["satu\nsembilan belas\ntiga"])).toBe(16);
  });

  it("has room for the sum of a column of rupiah, and for sen", () => {
    // 100.000.000 with a minus and room on either side
    expect(fittedWidth(19, "Pagu", [50_000_000, 50_000_000], "rupiah")).toBe(16);
    expect(fittedWidth(25, "Pagu", [50_000_000.5, 50_000_000], "rupiah")).toBe(19);
  });

  it("is as planned for dates, and for a table without rows", () => {
    expect(fittedWidth(17, "Tanggal", [44993, undefined], "date")).toBe(17);
    expect(fittedWidth(17, "Nama", [])).toBe(17);
  });
});

describe("how narrow a column may become on paper", () => {
  it("is the longest word of the header where it counts, with room at its sides", () => {
    expect(leastWidth(13, "Selisih Supervisor", "integer")).toBe(11);
    expect(leastWidth(13, "Kuota", "integer")).toBeLessThan(8);
  });

  it("holds a word that stands among numbers", () => {
    expect(leastWidth(13, "BKU", "integer", [4, "belum pasti", 5])).toBeGreaterThanOrEqual("belum pasti".length);
  });

  it("is enough for a few words a line where its texts break", () => {
    expect(leastWidth(50, "Uraian", "wrapped")).toBe(30);
    expect(leastWidth(20, "Uraian", "wrapped")).toBe(13);
    expect(leastWidth(9, "Uraian", "wrapped")).toBe(9);
    expect(leastWidth(25, "Pertanggungjawaban", "wrapped")).toBe(21);
  });

  it("is all of it for amounts, dates and codes", () => {
    expect(leastWidth(17, "Pagu", "rupiah")).toBe(17);
    expect(leastWidth(21, "Kode", "text")).toBe(21);
    expect(leastWidth(17, "Tanggal", "date")).toBe(17);
  });
});
