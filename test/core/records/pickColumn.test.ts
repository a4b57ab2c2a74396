import { AFTER_CHANGE, pickColumn, UP_TO_NOW, type HeaderPreference } from "../../../src/core/records/rows/pickColumn";

const pick = (headers: readonly string[], preference: HeaderPreference) =>
  pickColumn(
    headers.map((header, index) => ({
      col: index + 1,
      header,
      field: "realisasi" as const,
      sure: "sure" as const,
      why: [],
      grouping: undefined,
      adds: true,
    })),
    preference,
    2023,
  )?.header;

describe("one of several columns of a field", () => {
  it.each([
    [["Realisasi s/d Bulan Lalu", "Realisasi Bulan Ini", "Realisasi s/d Bulan Ini"], "Realisasi s/d Bulan Ini"],
    [["s.d Bulan lalu", "Bulan ini", "s.d Bulan ini"], "s.d Bulan ini"],
    [["Realisasi / Sampai dengan Bulan ini", "Realisasi / Bulan ini"], "Realisasi / Sampai dengan Bulan ini"],
    [["Realisasi / Bulan Ini", "Realisasi / Total"], "Realisasi / Total"],
    [["Realisasi 2022", "Realisasi 2023"], "Realisasi 2023"],
    [["Realisasi", "Realisasi 2022"], "Realisasi"],
    [["Bulan Lalu"], "Bulan Lalu"],
    [
      ["SPJ - LS / s/d bulan ini", "SPJ - UP/GU/TU / s/d bulan ini", "JUMLAH SPJ s/d BULAN INI"],
      "JUMLAH SPJ s/d BULAN INI",
    ],
    [
      [
        "SPJ - LS Gaji / s/d bulan ini",
        "SPJ - LS Barang & Jasa / s/d bulan ini",
        "SPJ - UP/GU/TU / s/d bulan lalu",
        "SPJ - UP/GU/TU / s/d bulan ini",
        "Jumlah SPJ (LS+UP/GU/TU) s/d bulan ini",
      ],
      "Jumlah SPJ (LS+UP/GU/TU) s/d bulan ini",
    ],
    [["SPJ Gaji", "SPJ LS", "SPJ UP", "Jumlah (Gaji+LS+UP)"], "Jumlah (Gaji+LS+UP)"],
    [["SPJ LS Bulan Ini", "SPJ LS s/d Bulan Ini", "Realisasi"], "Realisasi"],
    [["SPJ LS Bulan Ini", "SPJ LS s/d Bulan Ini"], "SPJ LS s/d Bulan Ini"],
  ])("of %j what was spent up to now is %s", (headers, chosen) => {
    expect(pick(headers, UP_TO_NOW)).toBe(chosen);
  });

  it.each([
    [["Sebelum Perubahan", "Setelah Perubahan"], "Setelah Perubahan"],
    [["Semula", "Menjadi", "Bertambah/(Berkurang)"], "Menjadi"],
    [["Jumlah", "Triwulan I", "Triwulan II"], "Jumlah"],
    [["bulan1", "bulan2", "TW 1", "Total RAK"], "Total RAK"],
    [["Operasi / Anggaran", "Modal / Anggaran", "Total / Anggaran"], "Total / Anggaran"],
    [["Pagu", "Pagu Perubahan"], "Pagu Perubahan"],
  ])("of %j the budget that holds is %s", (headers, chosen) => {
    expect(pick(headers, AFTER_CHANGE)).toBe(chosen);
  });

  it("is none where each holds another way of paying and no column is for all of them", () => {
    expect(pick(["SPJ LS s/d Bulan Ini", "SPJ UP/GU s/d Bulan Ini"], UP_TO_NOW)).toBeUndefined();
  });

  it("is none where there is none", () => {
    expect(pick([], UP_TO_NOW)).toBeUndefined();
  });
});
