import { headerWord, isUnit } from "../../../../src/core/tables/words/headerWord";

describe("words over columns", () => {
  test.each([
    ["NAMA LENGKAP", "nama", "exact"],
    ["No.", "no", "exact"],
    ["Kab./Kota", "kab_kota", "exact"],
    ["Harga Satuan (Rp)", "harga_satuan", "exact"],
    ["HargaSatuan", "harga_satuan", "exact"],
    ["J U M L A H", "jumlah", "exact"],
    ["Sisa Anggaran s.d. Maret", "sisa", "part"],
    ["Tanda Tanggan", "tanda_tangan", "misspelt"],
    ["Realisasi (%)", "persen", "exact"],
    ["PPh 21 (5%)", "jumlah", "exact"],
    ["Program / Kegiatan / Sub Kegiatan", "uraian", "exact"],
  ])("%s is %s (%s)", (label, field, how) => {
    expect(headerWord(label)).toMatchObject({ field, how });
  });

  test.each(["Gizi Kurang", "Melati", "", "5.1.02.01", "x".repeat(200)])("%s is none of them", (label) => {
    expect(headerWord(label)).toBeUndefined();
  });

  test("a letter off is read as the word, but not where it is the first", () => {
    expect(headerWord("Kecamafan")?.field).toBe("kecamatan");
    expect(headerWord("Becamatan")).toBeUndefined();
  });

  test("units are told from labels", () => {
    expect(["Rp", "(Rp)", "Orang", "ribu rupiah"].every(isUnit)).toBe(true);
    expect(["Jumlah", "Nama", ""].some(isUnit)).toBe(false);
  });
});
